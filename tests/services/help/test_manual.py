"""The manual: the same pages in both languages, every link leads somewhere, every theme has its guidance."""

from __future__ import annotations

import re

import pytest

from checklist_desktop.services.checklists import installed_checklists
from checklist_desktop.services.help.manual import (
    LEADING,
    WORDS,
    ManualPage,
    glossary,
    leading_page,
    manual_folder,
    manual_pages,
    pages_with,
)

LANGUAGES = ("nl", "en")
_LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")


def keys(language: str) -> list[str]:
    return [page.key for page in manual_pages(language)]


def test_both_languages_have_the_same_pages_in_the_same_order() -> None:
    assert keys("nl") == keys("en")
    assert len(keys("nl")) > 10


def test_a_language_without_a_manual_gets_the_english_one() -> None:
    assert manual_pages("fy") == manual_pages("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_leads_to_a_page(language: str) -> None:
    links = [link for page in manual_pages(language) for link in _LINK.findall(page.text)]

    assert links
    assert set(links) <= set(keys(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_is_there_with_words_for_who_cannot_see_it(language: str) -> None:
    pictures = [found for page in manual_pages(language) for found in _PICTURE.findall(page.text)]

    assert pictures
    assert all(words for words, _ in pictures)
    assert all((manual_folder(language) / path).is_file() for _, path in pictures)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_picture_is_shipped_that_no_page_shows(language: str) -> None:
    shown = {path for page in manual_pages(language) for _, path in _PICTURE.findall(page.text)}
    folder = manual_folder(language)

    assert {path.relative_to(folder).as_posix() for path in folder.rglob("*.png")} == shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_begins_with_its_title_and_has_only_one(language: str) -> None:
    for page in manual_pages(language):
        assert page.text.startswith(f"# {page.title}\n")
        assert len(re.findall(r"^# ", page.text, re.MULTILINE)) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_theme_of_what_is_shipped_has_guidance_for_the_leader(language: str) -> None:
    wanted = [
        leading_page(installed.checklist.id, theme.id)
        for installed in installed_checklists()
        for theme in installed.checklist.themes
    ]

    parts = [page.key for page in manual_pages(language) if page.is_part]
    assert parts == wanted
    assert LEADING in keys(language)


def test_pages_are_found_by_all_the_words_whatever_their_case() -> None:
    pages = (ManualPage("a", "A", "Een REGIO meldt"), ManualPage("b", "B", "een regio"))

    assert pages_with(pages, "") == pages
    assert pages_with(pages, "regio Meldt") == pages[:1]
    assert pages_with(pages, "regio zoek") == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_about_a_term_is_understood(language: str) -> None:
    page = next(page for page in manual_pages(language) if page.key == WORDS)
    terms = glossary(language)

    assert len(terms) == page.text.count("\n- ")
    assert all(term.name and term.meaning.endswith(".") for term in terms)


def test_both_languages_explain_as_many_terms() -> None:
    assert len(glossary("nl")) == len(glossary("en"))


def test_the_terms_of_the_checklist_are_explained() -> None:
    known = {term.name for term in glossary("nl")}

    assert {"RIEC", "COSM", "CoMensha", "Meldcode", "Lvb", "Zorgcoördinator"} <= known


def test_the_same_licences_are_told_in_both_languages() -> None:
    told = {
        language: (manual_folder(language) / "licences.txt").read_text("utf-8") for language in ("nl", "en")
    }
    counts = {language: len(text.splitlines()) for language, text in told.items()}

    assert counts["nl"] == counts["en"] > 5
    assert "lettertype" in told["nl"]
    assert "typeface" in told["en"]
