"""Pictures of every page and dialog in every look, to be looked at; and those of the manual."""
