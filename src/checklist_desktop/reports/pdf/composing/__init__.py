"""From blocks to pieces: one module per kind of block."""
