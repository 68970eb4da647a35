"""Work in several dossiers through each other, after which pages hold copies of what moved to other pages."""

from __future__ import annotations

import random
from hashlib import sha256
from typing import TYPE_CHECKING

from checklist_desktop.domain.changes.of_answers import WriteExplanation
from checklist_desktop.domain.changes.of_dossiers import CreateDossier, DiscardDossier
from checklist_desktop.domain.changes.of_rounds import StartRound
from checklist_desktop.storage.event_store import EventStore
from tests.storage.chains import Chain

if TYPE_CHECKING:
    from pathlib import Path

    from checklist_desktop.storage.connection import LibraryFile

MARKER = "Zeldzaamwoord"
_STEPS = 70
_DOSSIERS = 9


def worked_through_each_other(library: LibraryFile, seed: int = 212) -> str:
    """Fill the library; gives back the dossier that has the marker, and is in the bin.

    With this seed, deleting its rows leaves copies of them in the file. Few do: another layout of the tables
    needs another seed.
    """
    chance, store = random.Random(seed), EventStore(library)
    chains: list[Chain] = []
    checklist = sha256(b"{}").hexdigest()
    store.add_checklist(checklist, b"{}")

    def begin() -> None:
        chain = Chain(f"d{chance.random()}")
        name = f"naam{len(chains)}" if chains else f"{MARKER}0"
        start = StartRound(f"r{chain.dossier.id}", "2026", checklist)
        store.append(chain.add(CreateDossier(name), start), chain.dossier)
        chains.append(chain)

    for _ in range(3):
        begin()
    for step in range(_STEPS):
        number = chance.randrange(len(chains))
        chain = chains[number]
        round_id = chain.dossier.rounds[0].id
        marked = f"{MARKER}{step}" * chance.randrange(1, 60) if number == 0 else ""
        text = marked or "x" * chance.randrange(900)
        kind = chance.random()
        if 0.2 <= kind < 0.25 and len(chains) < _DOSSIERS:
            begin()
            continue
        change = WriteExplanation(round_id, f"q{chance.randrange(40)}", text)
        if kind < 0.2:
            store.write_draft(chain.dossier.id, change)
        else:
            store.append(chain.add(change), chain.dossier)
    store.append(chains[0].add(DiscardDossier("t")), chains[0].dossier)
    return chains[0].dossier.id


def places_of_marker(path: Path) -> list[str]:
    """The files beside the library, itself included, in which the marker can be read."""
    return [file.name for file in path.parent.iterdir() if MARKER.encode() in file.read_bytes()]
