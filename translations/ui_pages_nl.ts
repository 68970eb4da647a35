<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>ActionsPage</name>
    <message>
        <source>Add action point</source>
        <translation>Actiepunt toevoegen</translation>
    </message>
    <message>
        <source>Search in action points</source>
        <translation>Zoeken in actiepunten</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alle thema’s</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>Open en afgerond</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgerond</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Only late ones</source>
        <translation>Alleen te laat</translation>
    </message>
    <message>
        <source>Order: due date</source>
        <translation>Volgorde: uiterste datum</translation>
    </message>
    <message>
        <source>Order: question</source>
        <translation>Volgorde: vraag</translation>
    </message>
    <message>
        <source>Order: who</source>
        <translation>Volgorde: wie</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Action points</source>
        <translation>Actiepunten</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Enter opens a row. Deadlines are compared with today, {0}.</source>
        <translation>Met Enter opent u een rij. De termijn is vergeleken met vandaag, {0}.</translation>
    </message>
    <message>
        <source>No action point matches these filters.</source>
        <translation>Bij deze filters past geen actiepunt.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Samen met</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n klaar</numerusform>
            <numerusform>%n klaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n vervallen</numerusform>
            <numerusform>%n vervallen</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no action points yet. Add one here, or with a question.</source>
        <translation>Er zijn nog geen actiepunten. Voeg er hier een toe, of bij een vraag.</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>afgerond</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Who prepares, agrees and adopts?</source>
        <translation>Wie stelt op en wie stelt vast?</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Name (may stay empty)</source>
        <translation>Naam (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation>Er is nog niemand genoemd.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change who prepares, agrees and adopts</source>
        <translation>Wijzigen wie opstelt en wie vaststelt</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Besluitnummer</translation>
    </message>
    <message>
        <source>for instance Z-2026-01234</source>
        <translation>bijvoorbeeld Z-2026-01234</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Datum van het besluit</translation>
    </message>
    <message>
        <source>Decision of the college</source>
        <translation>Besluit van het college</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Verklaringen</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>This date does not exist. Write it as 31-12-2026.</source>
        <translation>Deze datum bestaat niet. Schrijf de datum als 31-12-2026.</translation>
    </message>
</context>
<context>
    <name>FingerprintView</name>
    <message>
        <source>Fingerprint: {0}</source>
        <translation>Controlegetal: {0}</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Everything that was typed is on disk. With the password you go on where you were. You may try as often as you like.</source>
        <translation>Alles wat u hebt getypt, is opgeslagen. Met het wachtwoord gaat u verder waar u was. U mag het zo vaak proberen als u wilt.</translation>
    </message>
    <message>
        <source>What you were doing is still there behind this page. With the password you go on where you were. You may try as often as you like.</source>
        <translation>Waar u mee bezig was, staat nog achter dit scherm. Met het wachtwoord gaat u verder waar u was. U mag het zo vaak proberen als u wilt.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Bezig met ontgrendelen…</translation>
    </message>
</context>
<context>
    <name>MissingPanel</name>
    <message>
        <source>Needed before signing off</source>
        <translation>Nodig vóór het vaststellen</translation>
    </message>
    <message>
        <source>Shown in the report as it is</source>
        <translation>Komt zo in het rapport te staan</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Er ontbreekt niets.</translation>
    </message>
    <message>
        <source>What is still missing?</source>
        <translation>Wat ontbreekt er nog?</translation>
    </message>
    <message>
        <source>Question {0} has no explanation yet</source>
        <translation>Vraag {0} heeft nog geen toelichting</translation>
    </message>
    <message numerus="yes">
        <source>%n action point(s) without an owner</source>
        <translation>
            <numerusform>%n actiepunt zonder eigenaar</numerusform>
            <numerusform>%n actiepunten zonder eigenaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action point(s) without a date</source>
        <translation>
            <numerusform>%n actiepunt zonder datum</numerusform>
            <numerusform>%n actiepunten zonder datum</numerusform>
        </translation>
    </message>
    <message>
        <source>The number of the decision is not filled in yet</source>
        <translation>Het besluitnummer is nog niet ingevuld</translation>
    </message>
    <message>
        <source>The date of the decision is not filled in yet</source>
        <translation>De datum van het besluit is nog niet ingevuld</translation>
    </message>
    <message>
        <source>Nobody is named who prepared, agrees or adopts</source>
        <translation>Er is niemand genoemd die opstelt of vaststelt</translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s) not ticked yet</source>
        <translation>
            <numerusform>%n verklaring is nog niet aangevinkt</numerusform>
            <numerusform>%n verklaringen zijn nog niet aangevinkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not discussed yet</source>
        <translation>
            <numerusform>%n vraag nog niet besproken</numerusform>
            <numerusform>%n vragen nog niet besproken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not known yet</source>
        <translation>
            <numerusform>%n vraag: weten we nog niet</numerusform>
            <numerusform>%n vragen: weten we nog niet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) marked to come back to</source>
        <translation>
            <numerusform>%n vraag om later op terug te komen</numerusform>
            <numerusform>%n vragen om later op terug te komen</numerusform>
        </translation>
    </message>
    <message>
        <source>No action point yet with question {0}</source>
        <translation>Nog geen actiepunt bij vraag {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n action point(s) late</source>
        <translation>
            <numerusform>%n actiepunt te laat</numerusform>
            <numerusform>%n actiepunten te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ga erheen</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>How is this computed?</source>
        <translation>Hoe is dit berekend?</translation>
    </message>
    <message>
        <source>Progress per theme</source>
        <translation>Voortgang per thema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Besproken</translation>
    </message>
    <message>
        <source>Baseline level in order</source>
        <translation>Basisniveau op orde</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Acties open</translation>
    </message>
    <message>
        <source>In order (not applicable left out)</source>
        <translation>Op orde (zonder n.v.t.)</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Open punten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Er staat niets open.</translation>
    </message>
    <message>
        <source>Next actions</source>
        <translation>Eerstvolgende acties</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>No open action points.</source>
        <translation>Geen open actiepunten.</translation>
    </message>
    <message>
        <source>All action points</source>
        <translation>Alle actiepunten</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Discussed counts every answer. In order counts only what is in order. There is no final grade.</source>
        <translation>Besproken telt elk antwoord. Op orde telt alleen wat op orde is. Er is bewust geen eindcijfer.</translation>
    </message>
    <message>
        <source>{0} questions discussed</source>
        <translation>{0} vragen besproken</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>no questions</source>
        <translation>geen vragen</translation>
    </message>
    <message>
        <source>Marked to come back to</source>
        <translation>Later terugkomen</translation>
    </message>
    <message>
        <source>Answer without explanation</source>
        <translation>Antwoord zonder toelichting</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Naar de eerste</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>{0}, late</source>
        <translation>{0}, te laat</translation>
    </message>
    <message>
        <source>Discussed: the number of questions with an answer, out of all questions of the round. In order: the number of questions with the answer that means in order, out of all questions of the round except those that do not apply. Questions that were not discussed or are not known yet count as not in order. The questions of the baseline level are also counted apart. Questions do not weigh the same, so there is no grade, and nothing is rounded.</source>
        <translation>Besproken: het aantal vragen met een antwoord, van alle vragen van de ronde. Op orde: het aantal vragen met het antwoord dat ‘op orde’ betekent, van alle vragen van de ronde behalve de vragen die niet van toepassing zijn. Vragen die nog niet besproken zijn of waarvan het antwoord nog niet bekend is, tellen als niet op orde. De vragen van het basisniveau zijn ook apart geteld. De vragen wegen niet even zwaar; daarom is er geen eindcijfer. Er wordt niets afgerond.</translation>
    </message>
</context>
<context>
    <name>SignOffPage</name>
    <message>
        <source>Signing off</source>
        <translation>Vaststellen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Het controlegetal kopiëren</translation>
    </message>
    <message>
        <source>Signed versions</source>
        <translation>Vastgestelde versies</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Signed off on</source>
        <translation>Vastgesteld op</translation>
    </message>
    <message>
        <source>Reopened because</source>
        <translation>Reden van heropenen</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Rapport als PDF</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Controlegetal</translation>
    </message>
    <message>
        <source>Signing off freezes the content and gives it a number. You can do so even if something is missing.</source>
        <translation>Bij het vaststellen krijgt de inhoud een nummer en verandert die niet meer. Het kan ook als er nog iets ontbreekt.</translation>
    </message>
    <message>
        <source>Sign off round {0}</source>
        <translation>Ronde {0} vaststellen</translation>
    </message>
    <message>
        <source>Version {0} was signed off on {1}. Nothing in this round changes any more.</source>
        <translation>Versie {0} is vastgesteld op {1}. In deze ronde verandert niets meer.</translation>
    </message>
    <message>
        <source>To change something, reopen the round and give the reason.</source>
        <translation>Wilt u iets wijzigen? Heropen dan de ronde en geef de reden.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) needed first.</source>
        <translation>
            <numerusform>Nog %n punt nodig.</numerusform>
            <numerusform>Nog %n punten nodig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever compares this number with the report sees whether anything was changed.</source>
        <translation>Wie dit getal vergelijkt met het rapport, ziet of er iets is veranderd.</translation>
    </message>
    <message>
        <source>Provisional: it changes with every answer.</source>
        <translation>Voorlopig: het verandert bij elk antwoord.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>For your municipality or region. You fill in the name and the year and can start at once.</source>
        <translation>Voor uw gemeente of regio. U vult de naam en het jaar in en kunt meteen aan de slag.</translation>
    </message>
    <message>
        <source>A file with answers, for instance from a colleague. It becomes a dossier of its own.</source>
        <translation>Een bestand met antwoorden, bijvoorbeeld van een collega. Het wordt een eigen dossier.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Eerst rondkijken</translation>
    </message>
    <message>
        <source>A filled-in example of a fictional municipality. You cannot break anything.</source>
        <translation>Een ingevuld voorbeeld van een verzonnen gemeente. U kunt niets kapotmaken.</translation>
    </message>
    <message>
        <source>Your dossiers</source>
        <translation>Uw dossiers</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondes</translation>
    </message>
    <message>
        <source>Start a new dossier</source>
        <translation>Beginnen met een nieuw dossier</translation>
    </message>
    <message>
        <source>Continue with answers from a file</source>
        <translation>Verder met antwoorden uit een bestand</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rondleiding</translation>
    </message>
    <message>
        <source>How it works, in five steps of half a minute. You can leave it at any step.</source>
        <translation>Hoe het werkt, in vijf stappen van een halve minuut. U kunt bij elke stap stoppen.</translation>
    </message>
    <message>
        <source>Own elaboration on the five themes of the Nederlands Jeugdinstituut (NJi). This is not the questionnaire of the NJi itself: questions, explanations and actions are based on public sources.</source>
        <translation>Eigen uitwerking op basis van de vijf thema’s van het Nederlands Jeugdinstituut (NJi). Dit is niet de vragenlijst van het NJi zelf: vragen, uitleg en acties zijn gebaseerd op openbare bronnen.</translation>
    </message>
    <message>
        <source>Checklist on the approach to sexual exploitation, for municipalities</source>
        <translation>Checklist aanpak seksuele uitbuiting voor gemeenten</translation>
    </message>
    <message>
        <source>Works without internet. Everything stays on this computer and is saved with every answer.</source>
        <translation>Werkt zonder internet. Alles blijft op deze computer en wordt bij elk antwoord meteen opgeslagen.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
</TS>
