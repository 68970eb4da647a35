"""The border: data in and out, validated strictly before it becomes domain."""
