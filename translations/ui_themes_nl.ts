<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AnswerEditor</name>
    <message>
        <source>Answer to question {0}: {1}</source>
        <translation>Antwoord op vraag {0}: {1}</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>Antwoord wissen</translation>
    </message>
</context>
<context>
    <name>ArrangementEditor</name>
    <message>
        <source>How is it arranged?</source>
        <translation>Hoe geregeld?</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Write: {0}</source>
        <translation>Schrijf: {0}</translation>
    </message>
</context>
<context>
    <name>Asides</name>
    <message>
        <source>Minority view</source>
        <translation>Minderheidsstandpunt</translation>
    </message>
    <message>
        <source>What do some of you think?</source>
        <translation>Wat vindt een deel van u?</translation>
    </message>
    <message>
        <source>Without names. It stands beside the answer in the report, never in the public version.</source>
        <translation>Zonder namen. Het staat in het rapport bij het antwoord, nooit in de openbare versie.</translation>
    </message>
    <message>
        <source>Internal remark</source>
        <translation>Interne opmerking</translation>
    </message>
    <message>
        <source>For yourselves only</source>
        <translation>Alleen voor uzelf</translation>
    </message>
    <message>
        <source>Never in the public version of the report, and never in the projector view.</source>
        <translation>Nooit in de openbare versie van het rapport, en nooit in de projectorweergave.</translation>
    </message>
</context>
<context>
    <name>BackgroundPanel</name>
    <message>
        <source>Explanation of the question</source>
        <translation>Uitleg bij de vraag</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Examples of evidence</source>
        <translation>Voorbeelden van onderbouwing</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>{0} (dated)</source>
        <translation>{0} (gedateerd)</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>ClosingPanel</name>
    <message>
        <source>Conclusion</source>
        <translation>Conclusie</translation>
    </message>
    <message>
        <source>The outcome of this theme in a few sentences</source>
        <translation>De uitkomst van dit thema in een paar zinnen</translation>
    </message>
    <message>
        <source>Closing the theme {0}</source>
        <translation>Afronding van het thema {0}</translation>
    </message>
    <message>
        <source>No names, case numbers or recognisable situations.</source>
        <translation>Geen namen, zaaknummers of herkenbare situaties.</translation>
    </message>
    <message>
        <source>Shown at the head of this theme in the report.</source>
        <translation>Staat in het rapport bovenaan dit thema.</translation>
    </message>
</context>
<context>
    <name>EvidenceEditor</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Onderbouwing toevoegen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Where filed</source>
        <translation>Waar te vinden</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>for instance: policy plan 2026</source>
        <translation>bijvoorbeeld: beleidsplan 2026</translation>
    </message>
    <message>
        <source>day, month or year</source>
        <translation>dag, maand of jaar</translation>
    </message>
    <message>
        <source>for instance: case system</source>
        <translation>bijvoorbeeld: zaaksysteem</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>No evidence yet, for instance: {0}</source>
        <translation>Nog geen onderbouwing, bijvoorbeeld: {0}</translation>
    </message>
    <message>
        <source>No evidence yet.</source>
        <translation>Nog geen onderbouwing.</translation>
    </message>
    <message>
        <source>Give the evidence a title.</source>
        <translation>Geef de onderbouwing een titel.</translation>
    </message>
    <message>
        <source>This date does not exist. Write it as 31-12-2026, or only a month (12-2026) or a year.</source>
        <translation>Deze datum bestaat niet. Schrijf de datum als 31-12-2026, of alleen een maand (12-2026) of een jaar.</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Filter the questions</source>
        <translation>De vragen filteren</translation>
    </message>
    <message>
        <source>&amp;Show all questions</source>
        <translation>Alle &amp;vragen tonen</translation>
    </message>
    <message>
        <source>With this a&amp;nswer</source>
        <translation>Met dit a&amp;ntwoord</translation>
    </message>
    <message>
        <source>For this &amp;partner</source>
        <translation>Voor deze &amp;partner</translation>
    </message>
</context>
<context>
    <name>FilterNote</name>
    <message>
        <source>Show all questions</source>
        <translation>Alle vragen tonen</translation>
    </message>
    <message>
        <source>Only: {0}</source>
        <translation>Alleen: {0}</translation>
    </message>
    <message>
        <source>All questions are shown.</source>
        <translation>Alle vragen worden getoond.</translation>
    </message>
    <message>
        <source>No question passes this filter.</source>
        <translation>Geen enkele vraag past bij dit filter.</translation>
    </message>
    <message>
        <source>{0} of {1} questions shown</source>
        <translation>{0} van {1} vragen getoond</translation>
    </message>
    <message>
        <source>{0}, {1} in all themes</source>
        <translation>{0}, {1} in alle thema’s</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Without an &amp;answer</source>
        <translation>Zonder &amp;antwoord</translation>
    </message>
    <message>
        <source>Marked for &amp;later</source>
        <translation>&amp;Later terugkomen</translation>
    </message>
    <message>
        <source>&amp;Explanation still needed</source>
        <translation>&amp;Toelichting nog nodig</translation>
    </message>
    <message>
        <source>With an &amp;open action point</source>
        <translation>Met een &amp;open actiepunt</translation>
    </message>
    <message>
        <source>Answered in this &amp;meeting</source>
        <translation>In deze &amp;bijeenkomst beantwoord</translation>
    </message>
    <message>
        <source>&amp;Baseline level</source>
        <translation>Ba&amp;sisniveau</translation>
    </message>
    <message>
        <source>&amp;Core question</source>
        <translation>&amp;Kernvraag</translation>
    </message>
</context>
<context>
    <name>IntroductionPanel</name>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>{0} (dated)</source>
        <translation>{0} (gedateerd)</translation>
    </message>
</context>
<context>
    <name>OpinionsPanel</name>
    <message>
        <source>Count who thinks what, before you agree (Ctrl+Shift+P)</source>
        <translation>Tel hoeveel mensen wat vinden, voordat u het eens wordt (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Views counted: {0}</source>
        <translation>Meningen gepeild: {0}</translation>
    </message>
    <message>
        <source>Count the views</source>
        <translation>Meningen peilen</translation>
    </message>
    <message>
        <source>Ask each other first, without names. The answer is what you agree on after that.</source>
        <translation>Vraag het eerst aan elkaar, zonder namen. Het antwoord is wat u daarna afspreekt.</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>History…</source>
        <translation>Geschiedenis…</translation>
    </message>
    <message>
        <source>History of this question</source>
        <translation>Geschiedenis van deze vraag</translation>
    </message>
    <message>
        <source>Who changed what here, and when (Ctrl+Shift+H)</source>
        <translation>Wie hier wat wijzigde, en wanneer (Ctrl+Shift+H)</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Why do we choose this answer?</source>
        <translation>Waarom kiezen we dit antwoord?</translation>
    </message>
    <message>
        <source>No names, case numbers or recognisable situations.</source>
        <translation>Geen namen, zaaknummers of herkenbare situaties.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add action point</source>
        <translation>Actiepunt toevoegen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Action points</source>
        <translation>Actiepunten</translation>
    </message>
    <message>
        <source>Use this suggestion</source>
        <translation>Voorstel gebruiken</translation>
    </message>
    <message>
        <source>Come back later</source>
        <translation>Later terugkomen</translation>
    </message>
    <message>
        <source>Marked for later</source>
        <translation>Komt later terug</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>Vraag {0}</translation>
    </message>
    <message>
        <source>Baseline level</source>
        <translation>Basisniveau</translation>
    </message>
    <message>
        <source>Core question</source>
        <translation>Kernvraag</translation>
    </message>
    <message>
        <source>needed with this answer</source>
        <translation>nodig bij dit antwoord</translation>
    </message>
    <message>
        <source>Suggestion: {0}</source>
        <translation>Voorstel: {0}</translation>
    </message>
    <message>
        <source>No action points yet.</source>
        <translation>Nog geen actiepunten.</translation>
    </message>
</context>
<context>
    <name>QuestionSide</name>
    <message>
        <source>Questions of {0}</source>
        <translation>Vragen van {0}</translation>
    </message>
    <message>
        <source>baseline level</source>
        <translation>basisniveau</translation>
    </message>
    <message>
        <source>core question</source>
        <translation>kernvraag</translation>
    </message>
    <message>
        <source>come back later</source>
        <translation>later terugkomen</translation>
    </message>
    <message>
        <source>outside the filter</source>
        <translation>buiten het filter</translation>
    </message>
    <message>
        <source>Conclusion and reflections</source>
        <translation>Conclusie en terugblik</translation>
    </message>
    <message>
        <source>Closing the theme</source>
        <translation>Thema afronden</translation>
    </message>
</context>
<context>
    <name>SelectionNote</name>
    <message>
        <source>One answer…</source>
        <translation>Eén antwoord…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gekozen</numerusform>
            <numerusform>%n gekozen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeHead</name>
    <message>
        <source>Introduction</source>
        <translation>Inleiding</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only some of the questions (Ctrl+Shift+F)</source>
        <translation>Alleen een deel van de vragen tonen (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>{0} discussed</source>
        <translation>{0} besproken</translation>
    </message>
    <message>
        <source>Filter, on</source>
        <translation>Filter, aan</translation>
    </message>
    <message>
        <source>Filter, off</source>
        <translation>Filter, uit</translation>
    </message>
</context>
<context>
    <name>ThemeTab</name>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Closing the theme</source>
        <translation>Thema afronden</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Inleiding</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Question {0} of {1}</source>
        <translation>Vraag {0} van {1}</translation>
    </message>
    <message>
        <source>Signed version {0}, can only be read</source>
        <translation>Vastgestelde versie {0}, alleen om te lezen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen antwoord</translation>
    </message>
</context>
<context>
    <name>ViewsEditor</name>
    <message>
        <source>Show of hands</source>
        <translation>Peiling</translation>
    </message>
    <message>
        <source>Start the count again</source>
        <translation>Opnieuw tellen</translation>
    </message>
    <message>
        <source>The views lie apart. Discuss why, before you choose an answer.</source>
        <translation>De meningen lopen uiteen. Bespreek waarom, voordat u een antwoord kiest.</translation>
    </message>
    <message>
        <source>Counted: {0}</source>
        <translation>Geteld: {0}</translation>
    </message>
</context>
</TS>
