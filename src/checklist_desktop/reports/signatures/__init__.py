"""Signing and checking signatures with pyHanko, which is here only and never reaches for a network."""

import logging

from checklist_desktop.reports.signatures.offline import keep_network_out

# Before any module of pyHanko is imported.
keep_network_out()
# It tells the log of every certificate nobody vouches for, with names in it.
for _name in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(_name).setLevel(logging.CRITICAL + 1)
