"""The walk from a round to the blocks of its report, a module for each part."""
