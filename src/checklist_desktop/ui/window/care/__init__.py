"""Care for the library: damaged, read-only, taken away, or in a place that is not safe."""
