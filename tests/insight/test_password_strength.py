"""How strong a password is called: careful with words and years, and never strong when it is short."""

from __future__ import annotations

import pytest

from checklist_desktop.insight.password_strength import Strength, strength_of


@pytest.mark.parametrize(
    ("password", "strength"),
    [
        ("", Strength.NONE),
        ("x9$Kq!2", Strength.WEAK),
        ("Welkom2026!", Strength.WEAK),
        ("W@chtw00rd123", Strength.WEAK),
        ("aaaaaaaaaaaaaaaaaaaaaaaa", Strength.WEAK),
        ("12345678901234567890", Strength.WEAK),
        ("abcdefghijklmnop", Strength.WEAK),
        ("paardebloem", Strength.WEAK),
        ("x9$Kq!2z", Strength.MODERATE),
        ("paardebloem fietsbel", Strength.MODERATE),
        ("een kopje thee met citroen", Strength.GOOD),
        ("paardebloem fietsbel regenjas tomaat", Strength.STRONG),
        ("q8R!vz3#Lp0w$Tn5", Strength.STRONG),
        (
            "\U0001f511\U0001f6b2\U0001f9c0\U0001f327\U0001f345\U0001f4d6\U0001f422\U0001f37a",
            Strength.MODERATE,
        ),
    ],
)
def test_a_password_is_called_what_it_is(password: str, strength: Strength) -> None:
    assert strength_of(password) is strength


def test_longer_is_never_weaker() -> None:
    words = "paardebloem fietsbel regenjas tomaat schildpad"

    found = [strength_of(words[:length]) for length in range(len(words))]

    assert found == sorted(found)
