"""Whatever happens to a report on its way, in any of its bytes or parts, it is noticed and nothing breaks."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from checklist_desktop.domain.errors import OpOrdeError
from checklist_desktop.domain.round_content import DataPlace
from checklist_desktop.services.proof.verifying import GOOD, Outcome, verify_report
from tests.reports.signatures import test_tampering as later
from tests.services.proof.room import ProofRoom
from tests.services.proof.test_digitally_signed import signed_by_the_mayor

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from checklist_desktop.services.library import Library
    from tests.reports.signatures.test_tampering import Later

# Making a failure smaller would take as many reports again, and says no more than the place that was hit.
THOROUGH = settings(
    max_examples=15,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow],
)
# Those that need no field of a certain name.
LATER: tuple[Later, ...] = (
    later.draw_on_the_first_page,
    later.cover_with_a_note,
    later.add_a_field,
    later.run_a_program_on_opening,
    later.attach_a_file,
    later.change_the_structure,
    later.change_the_title,
)
WITH_LIBRARY = pytest.mark.parametrize("has_library", [True, False])


@dataclass(frozen=True, slots=True)
class Reports:
    """The report of one signed version, as it was made and as the mayor signed it."""

    library: Library
    folder: Path
    adopted: bytes
    signed: bytes

    def outcome(self, content: bytes, *, has_library: bool) -> Outcome | None:
        """What is said of it; nothing when it is refused."""
        path = self.folder / "back.pdf"
        path.write_bytes(content)
        library = self.library if has_library else None
        try:
            return verify_report(path, library, lambda _: None, lambda: False).outcome
        except OpOrdeError:
            return None

    def is_noticed(self, content: bytes, *, has_library: bool) -> bool:
        """Whether it is refused, or said to be anything but what was adopted."""
        return self.outcome(content, has_library=has_library) not in GOOD


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reports]:
    folder = tmp_path_factory.mktemp("tampering")
    with closing(ProofRoom(folder)) as room:
        room.sign()
        adopted = room.export(place=DataPlace.INSIDE).read_bytes()
        signed = signed_by_the_mayor(room.folder / "report.pdf", folder).read_bytes()
        yield Reports(room.library, folder, adopted, signed)


@WITH_LIBRARY
def test_what_nobody_touched_is_what_was_adopted(reports: Reports, has_library: bool) -> None:
    assert not reports.is_noticed(reports.adopted, has_library=has_library)
    assert not reports.is_noticed(reports.signed, has_library=has_library)


# ---- bytes


@st.composite
def tampered_bytes(draw: st.DrawFn, content: bytes) -> bytes:
    """A few bits turned over; or a stretch left out, doubled, or replaced by something else."""
    made = bytearray(content)
    if draw(st.booleans()):
        for place in draw(st.sets(st.integers(0, len(made) - 1), min_size=1, max_size=3)):
            made[place] ^= 1 << draw(st.integers(0, 7))
        return bytes(made)
    begin = draw(st.integers(0, len(made) - 1))
    end = min(len(made), begin + draw(st.integers(1, 3000)))
    made[begin:end] = draw(
        st.one_of(st.just(b""), st.just(bytes(made[begin:end]) * 2), st.binary(max_size=40))
    )
    return bytes(made)


@THOROUGH
@given(data=st.data(), has_library=st.booleans())
def test_any_bytes_of_the_adopted_report(reports: Reports, data: st.DataObject, has_library: bool) -> None:
    changed = data.draw(tampered_bytes(reports.adopted))

    assert changed == reports.adopted or reports.is_noticed(changed, has_library=has_library)


@THOROUGH
@given(data=st.data(), has_library=st.booleans())
def test_any_bytes_of_the_signed_report(reports: Reports, data: st.DataObject, has_library: bool) -> None:
    changed = data.draw(tampered_bytes(reports.signed))

    assert changed == reports.signed or reports.is_noticed(changed, has_library=has_library)


@given(st.binary(max_size=400).map(lambda rest: b"%PDF-1.7\n" + rest))
def test_any_bytes_at_all_are_refused(reports: Reports, content: bytes) -> None:
    assert reports.is_noticed(content, has_library=True)


def test_damage_is_told_in_our_words_alone(reports: Reports, caplog: pytest.LogCaptureFixture) -> None:
    """Not in those of the program that reads the file, which would hold pieces of it."""
    place = reports.adopted.rindex(b"startxref") + len(b"startxref\n")

    changed = reports.adopted[:place] + b"1" + reports.adopted[place:]

    assert reports.is_noticed(changed, has_library=False)
    assert caplog.records == []


# ---- parts of the file

# How a stream is packed and who wrote the file: not compared when a file was saved anew, which is told.
NOT_COMPARED = frozenset({"/Length", "/Filter", "/DecodeParms", "/Creator", "/Producer", "/Metadata"})


@st.composite
def tampered_objects(draw: st.DrawFn, content: bytes) -> bytes:
    """One object of the file with an entry gone, or one that says something else, or other content."""
    with pikepdf.open(BytesIO(content)) as pdf:
        holders = [
            found
            for found in pdf.objects
            if isinstance(found, pikepdf.Dictionary | pikepdf.Stream)
            and found.get("/Type") != pikepdf.Name.Metadata
            and set(found.keys()) - NOT_COMPARED
        ]
        holder = draw(st.sampled_from(holders))
        key = draw(st.sampled_from(sorted(set(holder.keys()) - NOT_COMPARED)))
        if isinstance(holder, pikepdf.Stream) and draw(st.booleans()):
            holder.write(holder.read_bytes()[:-1] + b"?")
        elif draw(st.booleans()):
            del holder[key]
        else:
            holder[key] = pikepdf.String("Nee")
        output = BytesIO()
        pdf.save(output)
    return output.getvalue()


@THOROUGH
@given(data=st.data(), has_library=st.booleans())
def test_any_object_of_the_adopted_report(reports: Reports, data: st.DataObject, has_library: bool) -> None:
    """Also not as a file that was only saved anew, in which everything is the same."""
    outcome = reports.outcome(data.draw(tampered_objects(reports.adopted)), has_library=has_library)

    assert outcome not in (*GOOD, Outcome.SAME_LOOKS)


@THOROUGH
@given(data=st.data(), has_library=st.booleans())
def test_any_object_of_the_signed_report(reports: Reports, data: st.DataObject, has_library: bool) -> None:
    changed = data.draw(tampered_objects(reports.signed))

    assert reports.outcome(changed, has_library=has_library) not in (*GOOD, Outcome.SAME_LOOKS)


@pytest.mark.parametrize("is_signed", [True, False])
@pytest.mark.parametrize("change", LATER, ids=lambda change: change.__name__)
def test_a_later_revision(reports: Reports, change: Later, is_signed: bool) -> None:
    changed = later.changed_later(reports.signed if is_signed else reports.adopted, change)

    assert reports.is_noticed(changed, has_library=True)
    assert reports.is_noticed(changed, has_library=False)
