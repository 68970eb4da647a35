"""Conversations about keeping the work safe."""
