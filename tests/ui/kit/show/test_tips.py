"""Tool tips fit on the screen and say everything."""

from __future__ import annotations

from checklist_desktop.ui.kit.show.tips import LONGEST_LINE, tip

SENTENCE = "Volgt uit het basisniveau bestuurlijke aanpak mensenhandel: actief signaleren. "


def test_a_long_text_goes_over_several_lines_and_loses_no_word() -> None:
    lines = tip(SENTENCE * 5).split("\n")

    assert len(lines) > 3
    assert max(map(len, lines)) <= LONGEST_LINE
    assert " ".join(lines).split() == (SENTENCE * 5).split()


def test_lines_that_were_apart_stay_apart() -> None:
    assert tip("Signaleren en melden\n10 van 10") == "Signaleren en melden\n10 van 10"


def test_a_word_without_spaces_is_not_broken() -> None:
    assert tip("/een/pad/" * 20) == "/een/pad/" * 20
