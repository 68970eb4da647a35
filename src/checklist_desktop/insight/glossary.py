"""Which terms stand in a text, so that they can be explained where they are read."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Term:
    """A term with its meaning. `forms` are other words it is recognised by, such as its plural."""

    name: str
    meaning: str
    forms: tuple[str, ...] = ()


def terms_in(text: str, terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """The terms in this text, in the order of the glossary. Only whole words count; capitals do not."""
    return tuple(term for term in terms if any(_stands(form, text) for form in (term.name, *term.forms)))


def _stands(form: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(form)}(?![\w+])", text, re.IGNORECASE) is not None
