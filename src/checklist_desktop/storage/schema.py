"""The tables of the library, as SQL: events are the truth, the rest is a cache that can be made again.

What was released is never edited. A new library is made as the first version and then takes every step, so
that it has the very same tables as one that was migrated.
"""

from __future__ import annotations

from dataclasses import dataclass

APPLICATION_ID = 0x4F70_4F72
"""'OpOr' in the header of the file, so that a foreign SQLite file is recognised."""

FIRST_VERSION = 1

TABLES = (
    # Facts about this library: device_id (which laptop), made_by (version that made it), opened (last start).
    """create table meta(
        k text primary key,
        v text not null
    ) strict, without rowid""",
    # Question sets are immutable: the id is the SHA-256 of the canonical body.
    """create table checklist(
        checklist_id text primary key check(length(checklist_id) = 64),
        body text not null
    ) strict, without rowid""",
    # The truth. seq is the order of arrival here, n counts per (dossier, device). Made anew by step 3.
    """create table event(
        seq integer primary key,
        event_id blob not null unique check(length(event_id) = 32),
        dossier_id text not null,
        device_id text not null,
        n integer not null check(n > 0),
        round_id text,
        kind text not null,
        body text not null,
        unique(dossier_id, device_id, n)
    ) strict""",
    # What the college adopted: the canonical content behind every controlegetal.
    """create table signed_version(
        fingerprint blob primary key check(length(fingerprint) = 32),
        dossier_id text not null,
        round_id text not null,
        version integer not null check(version > 0),
        body text not null,
        unique(round_id, version)
    ) strict, without rowid""",
    # Text that is being typed: durable, but not yet an event.
    """create table draft(
        dossier_id text not null,
        slot text not null,
        body text not null,
        primary key(dossier_id, slot)
    ) strict, without rowid""",
    # ---- caches: made again from the events by caches.rebuild
    """create table head(
        dossier_id text not null,
        slot text not null,
        event_id blob not null,
        primary key(dossier_id, slot, event_id)
    ) strict, without rowid""",
    """create table dossier(
        dossier_id text primary key,
        name text not null,
        kind text not null
    ) strict, without rowid""",
    """create table round(
        round_id text primary key,
        dossier_id text not null,
        ord integer not null,
        label text not null,
        checklist_id text not null,
        core_only integer not null,
        withdrawn integer not null,
        signed integer not null
    ) strict, without rowid""",
    """create table answer(
        round_id text not null,
        question_id text not null,
        option_id text,
        explanation text not null,
        arrangement text,
        flagged integer not null,
        primary key(round_id, question_id)
    ) strict, without rowid""",
)

INDEXES = (
    "create index event_of_dossier on event(dossier_id, seq)",
    "create index round_of_dossier on round(dossier_id, ord)",
)

# Guards against our own mistakes only: whoever has a SQLite tool can drop them. Proof comes from the hashes.
TRIGGERS = (
    """create trigger event_no_update before update on event
        begin select raise(abort, 'events are final'); end""",
    """create trigger event_no_delete before delete on event
        begin select raise(abort, 'events are final'); end""",
    """create trigger signed_version_no_update before update on signed_version
        begin select raise(abort, 'signed versions are final'); end""",
    """create trigger signed_version_no_delete before delete on signed_version
        begin select raise(abort, 'signed versions are final'); end""",
    """create trigger event_not_in_signed_round before insert on event
        when new.kind <> 'reopen' and exists(select 1 from round where round_id = new.round_id and signed = 1)
        begin select raise(abort, 'the round is signed'); end""",
    """create trigger answer_not_in_signed_round_insert before insert on answer
        when exists(select 1 from round where round_id = new.round_id and signed = 1)
        begin select raise(abort, 'the round is signed'); end""",
    """create trigger answer_not_in_signed_round_update before update on answer
        when exists(select 1 from round where round_id = old.round_id and signed = 1)
        begin select raise(abort, 'the round is signed'); end""",
    """create trigger answer_not_in_signed_round_delete before delete on answer
        when exists(select 1 from round where round_id = old.round_id and signed = 1)
        begin select raise(abort, 'the round is signed'); end""",
)

STATEMENTS = (*TABLES, *INDEXES, *TRIGGERS)
"""What makes a library of the first version."""


@dataclass(frozen=True, slots=True)
class Step:
    """What brings a library from the version before to this one, as raw SQL; never edited once released."""

    version: int
    statements: tuple[str, ...]
    rebuilds_caches: bool = False


STEPS: tuple[Step, ...] = (
    # The bin: when a dossier was thrown away, empty for one that stands. And what is final may go after all,
    # but only that of the dossier that is named here, for the length of the one transaction that purges it.
    Step(
        2,
        (
            "drop table dossier",
            """create table dossier(
                dossier_id text primary key,
                name text not null,
                kind text not null,
                discarded_at text not null
            ) strict, without rowid""",
            "drop trigger event_no_delete",
            """create trigger event_no_delete before delete on event
                when not exists(select 1 from meta where k = 'purging' and v = old.dossier_id)
                begin select raise(abort, 'events are final'); end""",
            "drop trigger signed_version_no_delete",
            """create trigger signed_version_no_delete before delete on signed_version
                when not exists(select 1 from meta where k = 'purging' and v = old.dossier_id)
                begin select raise(abort, 'signed versions are final'); end""",
        ),
        rebuilds_caches=True,
    ),
    # One answer touches few pages, because each is written twice and flushed: in the journal and in its
    # place. That an event is here once follows from its number, which is part of what is hashed; and answers
    # are read from the events, so nobody needed the table of them.
    Step(
        3,
        (
            "drop table answer",  # and with a table go its triggers and indexes
            "alter table event rename to event_of_2",
            """create table event(
                seq integer primary key,
                event_id blob not null check(length(event_id) = 32),
                dossier_id text not null,
                device_id text not null,
                n integer not null check(n > 0),
                round_id text,
                kind text not null,
                body text not null,
                unique(dossier_id, device_id, n)
            ) strict""",
            "insert into event select * from event_of_2",
            "drop table event_of_2",
            """create trigger event_no_update before update on event
                begin select raise(abort, 'events are final'); end""",
            """create trigger event_no_delete before delete on event
                when not exists(select 1 from meta where k = 'purging' and v = old.dossier_id)
                begin select raise(abort, 'events are final'); end""",
            """create trigger event_not_in_signed_round before insert on event
                when new.kind <> 'reopen'
                    and exists(select 1 from round where round_id = new.round_id and signed = 1)
                begin select raise(abort, 'the round is signed'); end""",
        ),
    ),
)

SCHEMA_VERSION = FIRST_VERSION + len(STEPS)


def statements_of(version: int) -> tuple[str, ...]:
    """What makes an empty library of this version."""
    steps = (step.statements for step in STEPS if step.version <= version)
    return (*STATEMENTS, *(statement for statements in steps for statement in statements))
