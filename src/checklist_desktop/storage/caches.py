"""The cache tables: kept in step with the events, and made again from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checklist_desktop.domain.events import event_from_body, replay

if TYPE_CHECKING:
    from collections.abc import Iterable

    import apsw

    from checklist_desktop.domain.dossier import Dossier, Round
    from checklist_desktop.domain.events import Event

CACHE_TABLES = ("head", "dossier", "round")


def update_heads(connection: apsw.Connection, dossier_id: str, events: Iterable[tuple[str, Event]]) -> None:
    """Each event becomes the head of its slot, in the place of the events it replaces."""
    for event_id, event in events:
        slot = event.change.slot
        connection.executemany(
            "delete from head where dossier_id = ? and slot = ? and event_id = ?",
            [(dossier_id, slot, bytes.fromhex(old)) for old in event.replaces],
        )
        connection.execute("insert into head values(?, ?, ?)", (dossier_id, slot, bytes.fromhex(event_id)))


def write_dossier(connection: apsw.Connection, dossier: Dossier, rounds: Iterable[Round]) -> None:
    """Bring the cache rows of a dossier, and of these of its rounds, in line with the dossier in memory."""
    row = (dossier.id, dossier.name, str(dossier.kind), dossier.discarded_at)
    _write_row(connection, "dossier", "dossier_id", row)
    for round_ in rounds:
        _write_round(connection, dossier, round_)


def _write_round(connection: apsw.Connection, dossier: Dossier, round_: Round) -> None:
    order = next(index for index, other in enumerate(dossier.rounds) if other.id == round_.id)
    row = (
        round_.id,
        dossier.id,
        order,
        round_.label,
        round_.checklist,
        int(round_.core_only),
        int(round_.withdrawn),
        int(round_.is_signed),
    )
    _write_row(connection, "round", "round_id", row)


def _write_row(connection: apsw.Connection, table: str, key: str, row: tuple[str | int | None, ...]) -> None:
    """A row that is there already is left alone: its pages would be journalled, encrypted and synced anew."""
    if connection.execute(f"select * from {table} where {key} = ?", (row[0],)).fetchone() != row:
        marks = ", ".join("?" * len(row))
        connection.execute(f"insert or replace into {table} values({marks})", row)


def round_labels(connection: apsw.Connection, dossier_id: str) -> tuple[str, ...]:
    """What the rounds of a dossier are called, in order."""
    rows = connection.execute(
        "select label from round where dossier_id = ? and withdrawn = 0 order by ord", (dossier_id,)
    )
    return tuple(str(row[0]) for row in rows)


def rebuild(connection: apsw.Connection) -> None:
    """Throw the caches away and make them again from the events. Call inside a transaction."""
    for table in CACHE_TABLES:
        connection.execute(f"delete from {table}")
    ids = [
        str(row[0]) for row in connection.execute("select distinct dossier_id from event order by dossier_id")
    ]
    for dossier_id in ids:
        remake(connection, dossier_id)


def forget(connection: apsw.Connection, dossier_id: str) -> None:
    """Throw the caches of one dossier away. Call inside a transaction, before events of elsewhere come in."""
    for table in CACHE_TABLES:
        connection.execute(f"delete from {table} where dossier_id = ?", (dossier_id,))


def remake(connection: apsw.Connection, dossier_id: str) -> None:
    """Make the caches of one dossier from its events; there are none of it yet."""
    rows = connection.execute(
        "select event_id, body from event where dossier_id = ? order by seq", (dossier_id,)
    )
    events = [(bytes(event_id).hex(), event_from_body(str(body))) for event_id, body in rows]
    update_heads(connection, dossier_id, events)
    dossier = replay(dossier_id, events).dossier
    write_dossier(connection, dossier, dossier.rounds)
