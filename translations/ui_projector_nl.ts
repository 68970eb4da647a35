<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AnswerCards</name>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>{0} of {1} discussed</source>
        <translation>{0} van {1} besproken</translation>
    </message>
    <message>
        <source>Question {0}: {1}</source>
        <translation>Vraag {0}: {1}</translation>
    </message>
    <message>
        <source>Question {0} of {1}</source>
        <translation>Vraag {0} van {1}</translation>
    </message>
    <message>
        <source>baseline level</source>
        <translation>basisniveau</translation>
    </message>
    <message>
        <source>core question</source>
        <translation>kernvraag</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>We come back to this question.</source>
        <translation>Op deze vraag komen we terug.</translation>
    </message>
    <message>
        <source>Arranged</source>
        <translation>Geregeld</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Action points</source>
        <translation>Actiepunten</translation>
    </message>
    <message>
        <source>Action point</source>
        <translation>Actiepunt</translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>En nog %n</numerusform>
            <numerusform>En nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>uiterlijk {0}</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Er is iets mis</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>choose</source>
        <translation>kiezen</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>next</source>
        <translation>volgende</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>back</source>
        <translation>vorige</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>uitleg</translation>
    </message>
    <message>
        <source>scroll</source>
        <translation>schuiven</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>toetsen</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>terug</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>PgDn, →, Space</source>
        <translation>PgDn, →, spatiebalk</translation>
    </message>
    <message>
        <source>To the next question</source>
        <translation>Naar de volgende vraag</translation>
    </message>
    <message>
        <source>PgUp, ←</source>
        <translation>PgUp, ←</translation>
    </message>
    <message>
        <source>To the previous question</source>
        <translation>Naar de vorige vraag</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>To the next theme</source>
        <translation>Naar het volgende thema</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Tab</source>
        <translation>Ctrl+Shift+Tab</translation>
    </message>
    <message>
        <source>To the previous theme</source>
        <translation>Naar het vorige thema</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Show or hide the explanation of the question</source>
        <translation>De uitleg bij de vraag tonen of verbergen</translation>
    </message>
    <message>
        <source>↓, ↑</source>
        <translation>↓, ↑</translation>
    </message>
    <message>
        <source>Read on or back, when not everything fits</source>
        <translation>Verder of terug lezen, als niet alles past</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Try again, when saving failed</source>
        <translation>Opnieuw proberen als opslaan niet lukte</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>To the next screen, when there is more than one</source>
        <translation>Naar het volgende scherm, als er meer dan één is</translation>
    </message>
    <message>
        <source>F1, ?</source>
        <translation>F1, ?</translation>
    </message>
    <message>
        <source>Show or hide the keys</source>
        <translation>De toetsen tonen of verbergen</translation>
    </message>
    <message>
        <source>Esc, F5</source>
        <translation>Esc, F5</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Terug naar het venster</translation>
    </message>
    <message>
        <source>Choose this answer</source>
        <translation>Dit antwoord kiezen</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Het antwoord wissen</translation>
    </message>
</context>
<context>
    <name>ProjectorWindow</name>
    <message>
        <source>Projector view - Op orde</source>
        <translation>Projectorweergave - Op orde</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Opgeslagen {0}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet opgeslagen</translation>
    </message>
    <message>
        <source>This library can only be read now. Nothing can be changed.</source>
        <translation>Deze bibliotheek is nu alleen te lezen. U kunt niets wijzigen.</translation>
    </message>
    <message>
        <source>Signed version {0}, can only be read</source>
        <translation>Vastgestelde versie {0}, alleen om te lezen</translation>
    </message>
    <message>
        <source>Can only be read</source>
        <translation>Alleen om te lezen</translation>
    </message>
    <message>
        <source>This is the last question.</source>
        <translation>Dit is de laatste vraag.</translation>
    </message>
    <message>
        <source>This is the first question.</source>
        <translation>Dit is de eerste vraag.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bezig met opslaan…</translation>
    </message>
</context>
</TS>
