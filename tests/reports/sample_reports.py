"""Reports made by hand, with every kind of block in them."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PIL import Image

from checklist_desktop.domain.checklist import Meaning
from checklist_desktop.reports.blocks import (
    Attachment,
    Bar,
    Bars,
    Cell,
    Column,
    Contents,
    Entry,
    Fact,
    FactTable,
    Fingerprint,
    Front,
    Heading,
    Items,
    LabelledBar,
    Logo,
    PageWords,
    Part,
    Point,
    PointList,
    ProgressRow,
    ProgressTable,
    QrCode,
    QuestionBlock,
    Report,
    SignatureBox,
    SignatureBoxes,
    Status,
    Table,
    Text,
    TextRole,
    TwoLists,
)

if TYPE_CHECKING:
    from checklist_desktop.reports.blocks import Block

WORDS_OF_MEANING = {
    Meaning.IN_ORDER: "Op orde",
    Meaning.PARTLY: "Deels op orde",
    Meaning.NOT_IN_ORDER: "Nog niet op orde",
    Meaning.UNKNOWN: "Weten we nog niet",
    Meaning.NOT_APPLICABLE: "Niet van toepassing",
    Meaning.NOT_DISCUSSED: "Nog niet besproken",
}
GROUPS = tuple(f"{number * 2654435761 % 65536:04x}" for number in range(1, 17))


def status(meaning: Meaning) -> Status:
    return Status(meaning, WORDS_OF_MEANING[meaning])


def report_of(*blocks: Block, accent: str = "#154273", watermark: str = "") -> Report:
    """A report of these blocks, with words in every margin."""
    return Report(
        title="Aanpak seksuele uitbuiting: wat is op orde? Voorbeeldstad, ronde 2026",
        author="Gemeente Voorbeeldstad",
        subject="Zelfbeoordeling voor het college",
        language="nl-NL",
        moment=datetime(2026, 11, 24, 13, 2, 5, tzinfo=UTC),
        accent=accent,
        page_words=PageWords(
            head_left="Aanpak seksuele uitbuiting, gemeente Voorbeeldstad, ronde 2026",
            head_right="CONCEPT" if watermark else "VASTGESTELD, versie 1",
            foot_left="Openbaar",
            foot_middle="Zaaknummer Z-2026-004217",
            page="Pagina {page} van {pages}",
            watermark=watermark,
        ),
        blocks=blocks,
    )


def front(*, is_signed: bool = True, title: str = "Aanpak seksuele uitbuiting: wat is op orde?") -> Front:
    return Front(
        product="Op orde",
        title=title,
        subtitles=("Zelfbeoordeling in vijf thema's", "Voor het college van burgemeester en wethouders"),
        state="VASTGESTELD" if is_signed else "CONCEPT",
        version="versie 1" if is_signed else "nog niet vastgesteld",
        is_signed=is_signed,
        facts=(
            Fact("Gemeente", "Voorbeeldstad", strong=True),
            Fact("Ronde", "2026, gehouden van 1 september tot en met 12 november 2026"),
            Fact("Datum", "24 november 2026"),
            Fact("Zaaknummer", "Z-2026-004217"),
            Fact("Portefeuillehouders", "Burgemeester (trekker) en wethouder jeugd"),
            Fact("Openbaarheid", "Openbaar"),
        ),
        notice="Eigen uitwerking op basis van de vijf thema's van het Nederlands Jeugdinstituut (NJi). Dit "
        "is niet de vragenlijst van het NJi zelf: de vragen, de uitleg en de acties zijn opgesteld op basis "
        "van openbare bronnen.",
    )


def logo(mode: str = "RGBA", file_format: str = "PNG") -> Logo:
    """A small picture in one of the colour modes in which logos come."""
    image = Image.new("RGBA", (60, 24), (21, 66, 115, 90)).convert(mode)
    out = io.BytesIO()
    image.save(out, file_format)
    return Logo(out.getvalue(), "Wapen van Voorbeeldstad")


def bar(full: int, half: int, total: int) -> Bar:
    return Bar(full, half, total - full - half, f"{full} van {total}")


def summary() -> tuple[Block, ...]:
    themes = (
        ("Kennis en bewustwording", bar(10, 0, 10), bar(6, 2, 9)),
        ("Preventie en voorlichting", bar(8, 0, 9), bar(2, 3, 9)),
        ("Signaleren en melden", bar(10, 0, 10), bar(5, 3, 10)),
        ("Samenwerken in de zorg- en veiligheidsketen", bar(11, 0, 11), bar(7, 3, 11)),
        ("Opvang, behandeling en nazorg", bar(10, 0, 12), bar(3, 4, 12)),
    )
    rows = tuple(
        ProgressRow(str(number), label, (discussed, in_order))
        for number, (label, discussed, in_order) in enumerate(themes, start=1)
    )
    basic = ProgressRow("", "Basisniveau, uit alle thema's", (bar(24, 0, 24), bar(9, 7, 24)), emphasised=True)
    strong = (
        Point("1.4", "Aandachtsfunctionaris met uren, opdracht en vervanger."),
        Point("3.1", "Eén interne meldroute, vastgesteld door het management."),
        Point("5.1", "Veilige plek dag en nacht, voor minderjarigen en volwassenen."),
    )
    gaps = (
        Point("1.3", "Geen gezamenlijk beeld van seksuele uitbuiting in de gemeente."),
        Point("3.9", "Hulp bij controles is niet vooraf geregeld (basisniveau)."),
        Point("5.5", "Geen passende hulp voor jongens en jongeren met een lvb."),
    )
    return (
        Heading("Samenvatting voor het college"),
        Text(
            "Van de 52 vragen zijn er 49 besproken. Van de 24 vragen van het basisniveau zijn er 9 op orde. "
            "De meeste acties zijn nodig bij preventie en bij opvang en nazorg.",
            TextRole.LEAD,
        ),
        ProgressTable(
            summary="Per thema het aantal besproken vragen en het aantal vragen dat op orde is",
            columns=("Thema", "Besproken", "Op orde"),
            rows=(basic, *rows),
            note="Elk hokje is één vraag. Vol: besproken of op orde. Half: deels op orde. Leeg: nog niet. "
            "Vragen die niet van toepassing zijn, tellen niet mee bij op orde.",
            drawing="Staafdiagram bij de tabel. Basisniveau: besproken 24 van 24; 9 op orde, 7 deels.",
        ),
        TwoLists(
            PointList("Sterkste punten", strong, "Er zijn nog geen sterke punten."),
            PointList("Grootste knelpunten", gaps, "Er zijn geen knelpunten."),
        ),
        Heading("Voorgesteld besluit", level=2),
        Text("Het college besluit:"),
        Items(
            (
                "Kennis te nemen van de uitkomst van de zelfbeoordeling aanpak seksuele uitbuiting 2026.",
                "De actielijst in hoofdstuk 6 vast te stellen en de portefeuillehouders te vragen die uit te "
                "voeren.",
                "De gemeenteraad te informeren met de bijgevoegde raadsinformatiebrief.",
                "In november 2027 de voortgang opnieuw te bespreken.",
            ),
            numbers=("1.", "2.", "3.", "4."),
        ),
    )


def contents_page() -> tuple[Block, ...]:
    scale = tuple(
        (Cell(word, meaning=meaning), Cell(f"De uitleg van het antwoord ‘{word}’, met een voorbeeld erbij."))
        for meaning, word in WORDS_OF_MEANING.items()
    )
    return (
        Contents("Inhoud"),
        Heading("Antwoorden en tekens", level=2),
        Table("Antwoordschaal", (Column("Antwoord", 41), Column("Betekenis", 119)), scale),
        Text("Er is geen rapportcijfer: de vragen wegen niet even zwaar.", TextRole.SMALL),
    )


def question(
    number: str = "1.2",
    meaning: Meaning = Meaning.PARTLY,
    explanation: str = "De burgemeester is bestuurlijk trekker, de wethouder jeugd doet mee vanuit zorg.",
    marks: tuple[str, ...] = ("basisniveau",),
    evidence: tuple[str, ...] = ("Portefeuilleverdeling college, 14 april 2026 (zaaksysteem)",),
    actions: tuple[Entry, ...] = (),
) -> QuestionBlock:
    parts = [Part("Toelichting", explanation)] if explanation else []
    if evidence:
        parts.append(Part("Onderbouwing", entries=tuple(Entry(words) for words in evidence)))
    if actions:
        parts.append(Part("Actiepunten", entries=actions))
    return QuestionBlock(
        number=number,
        text="Heeft de gemeente vastgesteld en actueel beleid tegen mensenhandel, en is seksuele uitbuiting "
        "van jongeren daarin uitgewerkt?",
        marks=marks,
        answer_label="Antwoord",
        answer=status(meaning),
        beside=(Fact("Regelniveau", "Lokaal en regionaal"),),
        parts=tuple(parts),
        continued=f"Vervolg van vraag {number}",
    )


LONG_EXPLANATION = "\n".join(
    f"Alinea {number}. Het regionale beleidskader mensenhandel 2024-2027 is in 2024 door het college "
    "vastgesteld. Het noemt doelen, een budget en een evaluatie in 2027. Seksuele uitbuiting van jongeren "
    "komt er in één zin in voor. Er staat niet wie in onze gemeente wat doet, en welke rol het wijkteam en "
    "de scholen hebben."
    for number in range(1, 5)
)


def action(number: int) -> Entry:
    return Entry(
        "Lokale paragraaf over seksuele uitbuiting van jongeren opstellen en aan het college voorleggen.",
        number=f"A{number}",
        detail="Beleidsadviseur jeugd, klaar op 31-03-2027",
    )


def theme(number: int = 1, questions: int = 6) -> tuple[Block, ...]:
    meanings = list(Meaning)
    blocks = tuple(
        question(
            f"{number}.{index}",
            meanings[index % len(meanings)],
            LONG_EXPLANATION if index == 2 else "De aandachtsfunctionaris heeft een aanwijzing en uren.",
            ("basisniveau", "kernvraag") if index % 2 else (),
            actions=(action(index), action(index + 10)) if index % 3 == 0 else (),
        )
        for index in range(1, questions + 1)
    )
    return (
        Heading("Kennis en bewustwording", number=str(number)),
        Text(
            "Bestuurlijke verantwoordelijkheid, een aandachtsfunctionaris en een jaarlijkse rapportage zijn "
            "geregeld. Het beleid is vastgesteld, maar werkt seksuele uitbuiting van jongeren nog niet uit. "
            "Een actueel beeld met partners ontbreekt.",
            TextRole.LEAD,
            side_head="Conclusie",
        ),
        Bars((LabelledBar("Besproken", bar(10, 0, 10)), LabelledBar("Op orde", bar(6, 2, 9)))),
        *blocks,
    )


ACTION_COLUMNS = (
    Column("Nr.", 10),
    Column("Actie", 51),
    Column("Eigenaar en partner", 41),
    Column("Klaar op", 19),
    Column("Kosten", 17),
    Column("Stand", 12),
    Column("Vraag", 10),
)


def action_table(rows: int = 12) -> Table:
    cells = tuple(
        (
            Cell(f"A{number}", strong=True),
            Cell("Voeg aan het eerstvolgende jeugd- of gezondheidsplan een paragraaf toe met doelen."),
            Cell("Aandachtsfunctionaris mensenhandel", detail="Met: GGD en jeugdgezondheidszorg"),
            Cell("31-01-2027"),
            Cell("Onbekend"),
            Cell("Te doen"),
            Cell("2.1" if number % 2 else ""),
        )
        for number in range(1, rows + 1)
    )
    return Table("Actielijst", ACTION_COLUMNS, cells)


def actions(rows: int = 12) -> tuple[Block, ...]:
    return (
        Heading("Actielijst", number="6"),
        Text("Gesorteerd op de datum waarop ze klaar zijn. De eigenaar is een rol, geen persoon."),
        action_table(rows),
    )


def closing(*, is_signed: bool = True) -> tuple[Block, ...]:
    signed = (
        Fingerprint(
            "Controlegetal",
            GROUPS,
            "SHA-256 over alle antwoorden, actiepunten en open punten.",
            QrCode(
                f"OPORDE1:1:{''.join(GROUPS)}",
                "QR-code met versie 1 en het controlegetal",
                "Deze code bevat het controlegetal, zodat niemand het hoeft over te typen.",
            ),
        ),
        SignatureBoxes(
            "Ondertekening",
            (
                SignatureBox("burgemeester", "De burgemeester", "Handtekening van de burgemeester"),
                SignatureBox("secretaris", "De gemeentesecretaris", "Handtekening van de secretaris"),
            ),
            "Plaats",
            "Datum",
        ),
    )
    unsigned = (Text("Ondertekenen kan na het vaststellen.", side_head="Ondertekening"),)
    return (
        Heading("Vaststelling en ondertekening", number="8"),
        Text("Het college van Voorbeeldstad heeft versie 1 vastgesteld op 24 november 2026.", TextRole.LEAD),
        Items(
            (
                "De antwoorden zijn gegeven in drie bijeenkomsten en nagelezen door de aanwezigen.",
                "Vragen zonder antwoord staan bij de open punten. Er is niets weggelaten.",
            ),
            numbers=("1.", "2."),
            side_head="Verklaringen",
        ),
        FactTable(
            (
                Fact("Opgesteld door", "Beleidsadviseur jeugd, 12 november 2026"),
                Fact("Akkoord bestuur", "Burgemeester en wethouder jeugd, 18 november 2026"),
            )
        ),
        *(signed if is_signed else unsigned),
        Heading("Bronnen", level=2),
        Items(("Een bron zonder nummer.", "Nog een bron.")),
    )


def full_report(*, is_signed: bool = True, themes: int = 1, rows: int = 12) -> Report:
    """A report with every kind of block."""
    with_logo = replace(front(is_signed=is_signed), logo=logo())
    blocks = (
        with_logo,
        *summary(),
        *contents_page(),
        *(block for number in range(1, themes + 1) for block in theme(number)),
        *actions(rows),
        *closing(is_signed=is_signed),
    )
    return report_of(*blocks, watermark="" if is_signed else "CONCEPT")


def with_data_inside(report: Report) -> Report:
    """The same report as part 3 of PDF/A, with its data as a file inside."""
    data = Attachment("dossier.json", b'{"format":"op-orde-record/1"}', "De gegevens van dit rapport")
    return replace(report, attachment=data, keywords="op-orde nl")
