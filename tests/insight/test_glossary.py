"""Terms are found as whole words, whatever their capitals."""

from __future__ import annotations

import pytest

from checklist_desktop.insight.glossary import Term, terms_in

TERMS = (
    Term("RIEC", "a centre"),
    Term("Boa", "an officer"),
    Term("Convenant", "an agreement", ("convenanten",)),
    Term("Lhbti+", "people"),
    Term("Veilig Thuis", "an office"),
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Het RIEC en Veilig Thuis.", ["RIEC", "Veilig Thuis"]),
        ("Leg het vast in convenanten.", ["Convenant"]),
        ("Boa's en lhbti+-jongeren", ["Boa", "Lhbti+"]),
        ("boardroom, driecolon, Boarding", []),
        ("Wat veilig is, is thuis.", []),
        ("", []),
    ],
)
def test_whole_words_count_and_capitals_do_not(text: str, found: list[str]) -> None:
    assert [term.name for term in terms_in(text, TERMS)] == found
