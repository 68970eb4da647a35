"""How things look: colours, type, style and symbols."""
