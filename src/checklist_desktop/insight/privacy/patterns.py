"""How things about a person are written, and how things are written that only look like them.

Every pattern is matched against a text in small letters, with plain spaces, dashes and digits. What is to be
pointed at is the group `what`, or the whole when there is no such group.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from re import Pattern

Patterns: TypeAlias = tuple[str, ...]

MONTHS = (
    "jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|mar(?:ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|"
    "aug(?:ustus|ust)?|sep(?:t(?:ember)?)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_YEAR = r"(?:(?:19|20)\d\d|'\d\d)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:e|ste|de|st|nd|rd|th)?"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_WRITTEN = rf"{_DAY}(?: of)? (?:{MONTHS})\.?"
DATE = (
    rf"(?<!\d)(?<!\d[/.-])(?:{_DAY} ?(?P<sign>[-/.]) ?{_MONTH} ?(?P=sign) ?(?:(?:19|20)\d\d|'?\d\d)|"
    rf"(?:19|20)\d\d(?P<dash>[-/.]){_MONTH}(?P=dash){_DAY}|{_WRITTEN},? {_YEAR}|"
    rf"(?:{MONTHS})\.? {_DAY},? {_YEAR})(?![/.-]?\d)"
)
"""A day, month and year, in numbers or in words."""

_BORN = (
    r"(?:\bgeboren\b|\bgeboorte(?:datum|dag)\b|\bgeb(?:\.? ?dat(?:um)?)?\b\.?|\bg\.d\.|\bverjaardag\b|"
    r"\bverjaart\b|\bjarig\b|\bborn\b|\bdate of birth\b|\bbirth ?(?:day|date)\b|\bd\.?o\.?b\b\.?|\bgd\b)"
    r"(?! (?:na|voor|vóór|tussen|vanaf|tot|sinds|before|after|between|since|from)\b)"
)
_SOMEONE = (
    r"\b(?:meisje|jongen|jongere|client|cliente|cliënt|cliënte|slachtoffer|minderjarige|moeder|vader|zoon|"
    r"dochter|zus(?:je)?|broer(?:tje)?|zoontje|dochtertje|nichtje|neefje|mevrouw|mevr|mw|meneer|dhr|"
    r"leerling|pupil|jeugdige|vrouw|man|kind|verdachte|dader|pleger|melder|bewoner|bewoonster|girl|boy|victim|mother|father|son|daughter|woman|mrs|mr|ms|suspect|"
    r"child|minor)\b"
)
_INITIALS = (
    r"(?<![\w.])(?!d\.d\.|o\.a\.|i\.o\.|i\.c\.|m\.b\.t\.|n\.a\.v\.|v\.|p\.|e\.g\.|i\.e\.)(?:[a-z]\.){1,4}"
    r"(?: (?:van|de|der|den|ten|ter|el|al)){0,3}(?: ?[a-z][\w'-]{1,30})?"
)
"""Of a name, which may have been left out."""
_WHEN_YOUNG = r"(?=[^\n]{0,24}(?:19\d\d|200\d|201[0-6])\b)"
"""A year in which someone was born of whom this can be about; what is dated later is a document."""

_ORGANISATIONS = (
    r"(?:kvk|k\.v\.k\.|kamer van koophandel|chamber of commerce|rsin|btw|vat|oin|agb|vestigings?|fiscaal|"
    r"loonheffing(?:en|s)?|issn|isbn|doi|artikel|order|factuur|invoice|contract|kadaster|postbus|document|"
    r"project|inkoop|bestel|offerte|verplichting(?:en|s)?)"
)
_DECIDED = (
    r"college|raadsbesluit|raadsvoorstel|gemeenteraad|raadsinformatie|raadsbrief|\bbesluit|verordening|"
    r"beleid(?!smedewerk|sadvis)|convenant|subsidie|bestuurlijk|\bnota\b|\bb ?& ?w\b|council|"
    r"board of mayor|policy (?:plan|paper)|decision|contract|aanbested"
)

_NUMBER = r"(?:[ -]?(?:nummers?|nrs?\b\.?|no\b\.?|numbers?|id\b|code|#))"
_IS = r"(?: ?(?:is|was|luidt|van|:|=|#|\()){0,2} ?(?:nr\.? |nummer |no\.? )?"
_NO_YEAR = r"(?! ?(?:19|20)\d\d(?! ?[/.:-]? ?\d))"
_REFERENCE = (
    rf"(?P<what>(?=[a-z]{{0,4}}(?:[^\w\n]{{0,3}}\d){{4}}){_NO_YEAR}"
    r"[a-z]{0,4}[ /.-]?\d[\da-z]{0,20}(?:[ /.:-]{1,3}(?:\d[\da-z]{0,20}|[a-z]{1,2}(?=[/.-]?\d))){0,6})"
)
"""A number of at least four digits, with letters before it and signs in it; a year alone is none."""


@cache
def compiled(patterns: Patterns) -> tuple[Pattern[str], ...]:
    """Made when they are first needed, and kept: it takes longer than a window may wait at its start."""
    return tuple(re.compile(pattern) for pattern in patterns)


_DESK = (
    r"(?:info|contact|post|postbus|mail|secretariaat|griffie|balie|receptie|loket|helpdesk|servicedesk|gemeente|"
    r"meldpunt|melding(?:en)?|melden|meldkamer|veiligthuis|veiligheid|veiligheidshuis|wijkteams?|jeugd|jeugdteams?|"
    r"zorg|zorgcoordinatie|mensenhandel|oov|wmo|privacy|woo|bestuur|college|communicatie|webmaster|support|office|"
    r"reception|noreply)"
)
ADDRESSES_OF_DESKS: Patterns = (
    rf"(?<![\w.+%'-]){_DESK}(?:[.-]?{_DESK}){{0,3}}@"
    r"(?!(?:gmail|googlemail|hotmail|outlook|live|msn|icloud|yahoo|ziggo|kpnmail|xs4all|proton\w{0,4})\.)"
    r"[\w-]{1,64}(?:\.[\w-]{1,64})+",
)
"""Mail addresses that name a desk and nobody: what a report on the approach has to mention.

One of a provider for private people is always someone's, and so is a role of which there is one.
"""

EMAIL: Patterns = (
    r"[\w.+%'-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+",
    r"[\w.+%'-]{1,64} ?[(\[{] ?(?:at|apenstaartje) ?[)\]}] ?"
    r"[\w-]{1,64}(?:\.[\w-]{1,64}| ?[(\[{] ?(?:dot|punt) ?[)\]}] ?[\w-]{1,64})+",
    r"[\w.+%'-]{1,64}(?:\(a\)| ?@ )[\w-]{1,64}\.(?:nl|com|net|org|eu|be|de|nu)\b",
)

ADDRESSES_OF_PAGES: Patterns = (r"(?:https?://|www\.)\S+", r"\becli(?::\w+)+")

NUMBERS_OF_ORGANISATIONS: Patterns = (
    r"\bnl ?\d{9} ?b ?\d{2}\b",
    r"\b[a-z]{2}\d{2} ?[a-z]{4}(?: ?\d{4}){2} ?\d{2}\b",
    rf"\b{_ORGANISATIONS}(?:[ -]?(?:nummers?|nr\b\.?|number|no\b\.?|code|id\b))?[ :.=#(-]{{0,3}}(?:is )?"
    r"\d[\d .x-]{3,17}",
    r"(?<!\d)\d{8}(?!\d)(?= (?:[a-z]{2,3} ){0,2}\(?(?:kvk|kamer van koophandel|chamber of commerce)\b)",
)

_SCALE = r"(?:mln|miljoen|mld|miljard|duizend|million|billion|thousand|k)"
ARTICLES: Patterns = (r"\b(?:artikel(?:en)?|artt?\.?|articles?|§) ?\d{1,4}(?:[.:]\d{1,3})*[a-z]{0,2}\b",)

AMOUNTS: Patterns = (
    rf"(?:€|\beur\b|\beuro\b|\$|£) ?\d[\d.,]{{0,20}}(?: \d{{3}}){{0,4}}(?:,-)?(?: ?{_SCALE}\b)?",
    rf"\d[\d.,]{{0,20}}(?: \d{{3}}){{0,4}}(?:,-)? ?(?:€|euro\b|eur\b|{_SCALE}\b|procent|%)",
    r"\b(?:bedrag|budget|begroting|kosten|krediet|lasten|baten|subsidie|totaal|amount|costs?|total)\b"
    r"[a-z :]{0,24}\d{1,3}(?:[. ]\d{3}){1,4}",
    r"(?<![\d.])\d{1,3}(?:\.\d{3}){1,4},(?:\d\d|-)",
)

LABELLED_BSN: Patterns = (
    rf"\b(?:bsn|burgerservice|burger service|sofi|citizen service|social security){_NUMBER}?s?\b{_IS}"
    r"(?P<what>\d(?:[ ./_-]?\d){7,8})(?!\d)",
)

CASE_OF_SOMEONE: Patterns = (
    # parket: 16/123456-24 and 16.123456.24
    r"(?<![\d/.-])\d{2}[/.-]\d{6}[/.-]\d{2}(?!\d)",
    # police: PL0900-2024123456-1
    r"\bpl ?\d{4}[ /-]?\d{4}[ /-]?\d{4,8}(?:-\d{1,2})?\b",
    # courts: C/09/123456, and FA RK 24-1234
    r"\b(?:aangifte|mutatie) (?P<what>\d{8,12})\b",
    r"\bc/\d{2}/\d{6}(?: ?/ ?[a-z]{2} [a-z]{2} \d{2}[-/.]\d{1,5})?",
    r"\b(?:fa|je|ha|kg|fj) (?:rk|za) \d{2}[-/.]\d{1,5}\b",
    rf"\b(?:parket|rekest|pv|p-v|p\.v\.|proces[ -]?verbaal|bvh|skn){_NUMBER}?s?{_IS}{_REFERENCE}",
    rf"\b(?:rol|mutatie|aangifte|vreemdelingen|strafrechtsketen|politie|sepot|detentie|om|v|vt|ind|meld|verwijs|referral|"
    rf"police report|police case|police|crime report|crime reference|client(?:en)?|cliënt(?:en)?|"
    rf"patient(?:en)?|patiënt(?:en)?|burger|persoons|bewoners?){_NUMBER}s?{_IS}{_REFERENCE}",
)
"""Kinds of cases that are about people only."""

CASE: Patterns = (
    rf"\b(?:zaak|dossier|casus|case|file|melding|meldings|incident|registratie)(?: met)?{_NUMBER}s?{_IS}"
    rf"{_REFERENCE}",
    r"\b(?:zaak|casus|melding|case) (?P<what>(?=(?:[^\w\n]{0,2}\d){5})\d{1,12}(?:[/.-]\d{1,12}){0,4})(?!\w)",
    # a dossier of parliament has five digits
    r"\b(?:kind|gezins|jeugd)?dossier (?P<what>(?:19|20)\d\d[/.-]\d{3,8}|\d{6,12})(?!\w)",
    r"\b(?:client|cliënt|patient|patiënt|leerling|jeugdige) (?P<what>\d{5,8})(?!\w)",
)
"""Cases of people, unless the words around them say that it is one of the administration itself."""

OWN_DOCUMENTS: Patterns = (r"\b[a-z]{1,6}[/.-]?\d{2,4}[/.-]\d{3,9}\b",)

YEARS: Patterns = (
    r"(?<![\w/-])(?:19|20)\d\d(?: ?[-/] ?(?:(?:19|20)\d\d|\d\d)| (?:tot|t/m|en|and|to) (?:19|20)\d\d)"
    r"(?!\d|[/.-]\d)",
)

BIRTH_DATE: Patterns = (
    rf"{_BORN}[^.!?;\n\d]{{0,48}}(?:d\.?d\.? ?)?(?P<what>{DATE})",
    rf"{_BORN}[ :=(.]{{0,4}}(?:op |on )?(?P<what>\d{{1,2}}[ ./-]{{0,2}}"
    rf"(?:{_MONTH}[ ./-]{{1,2}}|(?:{MONTHS})[ ./-]{{0,2}})(?:(?:19|20)\d\d|'?\d\d))(?![./-]?\d)",
    rf"{_BORN}[ :=(.]{{0,4}}(?P<what>\d{{8}}|\d{{6}})(?!\d)",
    rf"{_BORN}[^.!?;\n\d]{{0,24}}(?P<what>{_WRITTEN})(?! ?\d)",
    rf"{_BORN}[^.!?;\n\d]{{0,24}}(?P<what>\b(?:{MONTHS}) (?:19|20)\d\d)(?!\d)",
    rf"(?P<what>{DATE}) ?[(,]? ?(?:(?:is|was|werd|zij|ze|hij|she|he) ){{0,2}}{_BORN}",
    rf"[*°] ?(?P<what>{DATE})",
    rf"{_SOMEONE}(?: [a-z]\.){{0,3}}(?: [\w'.-]{{1,30}}){{0,2}} ?[(,] ?(?=[^\n]{{0,24}}(?:19\d|20[01])\d\b)"
    rf"(?P<what>{DATE})",
    rf"\b(?:meisje|jongen|girl|boy|dochter|zoon|daughter|son) {_WHEN_YOUNG}(?P<what>{DATE})",
    rf"{_INITIALS} ?[(,] ?{_WHEN_YOUNG}(?P<what>{DATE})",
    r"\b(?:leeftijd:? \d\d|\d\d jaar(?: oud)?|age[d:]? \d\d|\d\d years old) \("
    rf"{_WHEN_YOUNG}(?P<what>{DATE})\)",
    r"\b(?:zij|ze|hij|meisje|jongen|jongere|she|he|girl|boy) (?:wordt|turns|will be) \d\d(?: jaar)? "
    r"(?:op |on )?"
    rf"(?P<what>{DATE}|{_WRITTEN}(?! ?\d))",
)

DATES: Patterns = (DATE,)

HELPLINES: Patterns = (
    r"(?:(?<!\d)0|(?:\+|00)31 ?(?:\(0\))? ?)(?:800|900|906|909)(?:[ .-]?\d){3,8}(?!\d)",
    r"(?<!\d)14 ?0\d{1,3}(?!\d)",
)

PHONE: Patterns = (
    r"(?<![\w+])\(?(?:\+|00)31(?:[ .()/-]{0,3}\d){9,10}(?!\d)",
    r"(?<![\w+])\+(?!31)\d(?:[ ()/-]{0,3}\d){8,13}(?!\d)",
    r"(?<![\w+])00(?!31)[1-9]\d{0,2}[ ()/-]{1,3}\d(?:[ ()/-]{0,3}\d){6,11}(?!\d)",
    r"(?<![\w+])316[ -]?(?:\d[ -]?){7}\d(?!\d)",
    r"(?<!\w)(?<!\d[/.-])(?<!\b[a-z][/-])\(?0[1-9](?:[ .()/_-]{0,3}\d){8}(?![./-]?\d)",
    r"\b(?:tel|telefoon|telefoonnummer|telnr|mob|mobiel|gsm|phone|phone number|mobile|cell)\b\.?[ :]{0,2}"
    r"(?:is |nr\.? |nummer |number )?(?P<what>\d(?:[ -]?\d){5,10})(?!\d)",
)

_NOT_BORN = (
    r"\b(?:idee|plan|initiatief|project|samenwerking|aanpak|netwerk|werkgroep|traject|convenant|idea|initiative|"
    r"plans?|partnership)\b[^.!?\n]{0,30}$"
)
"""What can be born without being someone."""


def is_of_the_administration(around: str) -> bool:
    """Whether the words around a number say that the case is one of the administration itself."""
    return re.search(_DECIDED, around) is not None


def is_of_nobody(before: str) -> bool:
    """Whether what is said to be born is an idea or a plan."""
    return re.search(_NOT_BORN, before) is not None
