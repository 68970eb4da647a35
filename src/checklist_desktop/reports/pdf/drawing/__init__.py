"""Drawing on tagged pages: fonts, symbols, and the structure that a screen reader follows."""
