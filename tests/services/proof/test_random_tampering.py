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
from checklist_desktop.services.proof.verifying import verify_report
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
    max_examples=20,
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

    def is_noticed(self, content: bytes, *, has_library: bool) -> bool:
        """Whether it is refused, or said to be anything but what was adopted."""
        path = self.folder / "back.pdf"
        path.write_bytes(content)
        try:
            verdict = verify_report(
                path, self.library if has_library else None, lambda _: None, lambda: False
            )
        except OpOrdeError:
            return True
        return not verdict.is_good


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


@WITH_LIBRARY
@THOROUGH
@given(data=st.data())
def test_any_bytes_of_the_adopted_report(reports: Reports, has_library: bool, data: st.DataObject) -> None:
    changed = data.draw(tampered_bytes(reports.adopted))

    assert changed == reports.adopted or reports.is_noticed(changed, has_library=has_library)


@WITH_LIBRARY
@THOROUGH
@given(data=st.data())
def test_any_bytes_of_the_signed_report(reports: Reports, has_library: bool, data: st.DataObject) -> None:
    changed = data.draw(tampered_bytes(reports.signed))

    assert changed == reports.signed or reports.is_noticed(changed, has_library=has_library)


@given(st.binary(max_size=400).map(lambda rest: b"%PDF-1.7\n" + rest))
def test_any_bytes_at_all_are_refused(reports: Reports, content: bytes) -> None:
    assert reports.is_noticed(content, has_library=True)


# ---- parts of the file


@st.composite
def tampered_objects(draw: st.DrawFn, content: bytes) -> bytes:
    """One object of the file with an entry gone, or one that says something else."""
    with pikepdf.open(BytesIO(content)) as pdf:
        holders = [found for found in pdf.objects if isinstance(found, pikepdf.Dictionary | pikepdf.Stream)]
        # The page tree and the trailer hold the file together; the rest may be anything.
        holder = draw(st.sampled_from(holders))
        key = draw(st.sampled_from(sorted(holder.keys()) or ["/Nothing"]))
        if isinstance(holder, pikepdf.Stream) and draw(st.booleans()):
            holder.write(draw(st.binary(max_size=60)))
        elif key in holder and draw(st.booleans()):
            del holder[key]
        else:
            holder[key] = draw(st.sampled_from([1, True, pikepdf.String("Nee"), pikepdf.Name.Nee]))
        output = BytesIO()
        pdf.save(output)
    return output.getvalue()


@THOROUGH
@given(data=st.data(), is_signed=st.booleans(), has_library=st.booleans())
def test_any_object_of_a_report(
    reports: Reports, data: st.DataObject, is_signed: bool, has_library: bool
) -> None:
    source = reports.signed if is_signed else reports.adopted

    assert reports.is_noticed(data.draw(tampered_objects(source)), has_library=has_library)


@WITH_LIBRARY
@pytest.mark.parametrize("is_signed", [True, False])
@pytest.mark.parametrize("change", LATER, ids=lambda change: change.__name__)
def test_a_later_revision(reports: Reports, change: Later, is_signed: bool, has_library: bool) -> None:
    source = reports.signed if is_signed else reports.adopted

    assert reports.is_noticed(later.changed_later(source, change), has_library=has_library)
