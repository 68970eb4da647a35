"""How hard a password is to guess: a simple and careful estimate, by length and variety."""

from __future__ import annotations

import re
from enum import IntEnum
from itertools import pairwise

ADVISED_LENGTH = 8
_RUNS = re.compile(r"[^\W\d_]+|\d+|[\W_]+")
_COMMON = re.compile(
    r"w[a4@]chtw[o0][o0]rd|p[a4@]ssw[o0]rd|welk[o0]m|gemeente|geheim|qwerty|asdf|admin|abc|"
    r"lente|zomer|herfst|winter|(19|20)\d\d",
    re.IGNORECASE,
)
# In bits. Whoever guesses tries words first: a letter of a word says little, one that stands alone more.
_COMMON_WORD, _LETTER_OF_A_WORD, _LETTER, _DIGIT, _OTHER = 4.0, 2.3, 4.7, 3.3, 5.0
_SHORTEST_WORD = 4
_BOUNDS = (30.0, 45.0, 60.0)


class Strength(IntEnum):
    """From easily guessed to out of reach."""

    NONE = 0
    WEAK = 1
    MODERATE = 2
    GOOD = 3
    STRONG = 4


def strength_of(password: str) -> Strength:
    """The strength to show. Shorter than advised is weak, whatever it is made of."""
    if not password:
        return Strength.NONE
    if len(password) < ADVISED_LENGTH:
        return Strength.WEAK
    bits = _bits(password)
    return Strength(1 + sum(bits >= bound for bound in _BOUNDS))


def _bits(password: str) -> float:
    rest, common = _COMMON.subn(" ", password)
    return common * _COMMON_WORD + sum(_bits_of_run(run) for run in _RUNS.findall(rest))


def _bits_of_run(run: str) -> float:
    if run[0].isalpha():
        each = _LETTER_OF_A_WORD if len(run) >= _SHORTEST_WORD else _LETTER
    else:
        each = _DIGIT if run[0].isdigit() else _OTHER
    if run.isspace():
        return 1.0
    # What repeats its neighbour, or follows it as 2 follows 1, is guessed along with it.
    free = 1 + sum(abs(ord(char) - ord(before)) > 1 for before, char in pairwise(run))
    return each * min(free, 2 * len(set(run)))
