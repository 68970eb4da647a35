"""Any record that can be made is written and read back as it was, to the byte."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from checklist_desktop.domain.canonical import canonical_bytes, digest, parsed
from checklist_desktop.domain.dossier import Dossier, Reopening, Round, SignedVersion
from checklist_desktop.domain.errors import RecordFileInvalid
from checklist_desktop.domain.plain import to_plain
from checklist_desktop.domain.round_content import Record, record_bytes
from checklist_desktop.formats.checklist_file import read_checklist
from checklist_desktop.formats.record.record_file import read_record
from checklist_desktop.services.sign_off import signed_content
from tests.anything import MOMENTS, anything
from tests.builders import a_checklist
from tests.reports.subjects import FOREIGN

CHECKLISTS = {
    digest(to_plain(checklist)): checklist for checklist in (a_checklist(), read_checklist(FOREIGN))
}


@st.composite
def records(draw: st.DrawFn) -> Record:
    """Anything in a dossier, a round and what came before; the checklist is one that can be used."""
    name, checklist = draw(st.sampled_from(list(CHECKLISTS.items())))
    round_ = replace(draw(anything(Round)), checklist=name, signed_versions=(), reopenings=())
    dossier = replace(draw(anything(Dossier)), rounds=(round_,), discarded_at="")
    at = draw(MOMENTS)
    content = signed_content(dossier, round_.id, at)
    return Record(
        body=canonical_bytes(content),
        dossier=dossier,
        checklist=checklist,
        version=1,
        at=at,
        fingerprint=draw(st.sampled_from(["", digest(content)])),
        earlier=tuple(draw(st.lists(anything(SignedVersion), max_size=2))),
        reopenings=tuple(draw(st.lists(anything(Reopening), max_size=2))),
    )


@settings(max_examples=100)
@given(records())
def test_any_record_is_read_back_as_it_was_written(record: Record) -> None:
    written = record_bytes(record)

    again = read_record(written, "dossier.json")

    assert again == record
    assert record_bytes(again) == written
    assert again.is_whole


@settings(max_examples=100)
@given(records(), st.data())
def test_one_bit_of_what_was_adopted_cannot_change_unnoticed(record: Record, data: st.DataObject) -> None:
    adopted = replace(record, fingerprint=digest(parsed(record.body)))
    written = record_bytes(adopted)
    begin = written.index(adopted.body)
    changed = bytearray(written)
    changed[data.draw(st.integers(begin, begin + len(adopted.body) - 1))] ^= 1 << data.draw(st.integers(0, 7))

    assert is_noticed(bytes(changed))


def is_noticed(content: bytes) -> bool:
    try:
        return not read_record(content, "dossier.json").is_whole
    except RecordFileInvalid:
        return True
