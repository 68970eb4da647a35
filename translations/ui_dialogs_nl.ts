<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Op orde</source>
        <translation>Over Op orde</translation>
    </message>
    <message>
        <source>Your work is kept in: {0}</source>
        <translation>Uw werk staat in: {0}</translation>
    </message>
    <message>
        <source>The questions are our own elaboration on the themes of the Nederlands Jeugdinstituut (NJi). They are not the questionnaire of the NJi itself.</source>
        <translation>De vragen zijn een eigen uitwerking op basis van de thema’s van het Nederlands Jeugdinstituut (NJi). Het is niet de vragenlijst van het NJi zelf.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versie {0}</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Uw werk</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one file:</source>
        <translation>Alles blijft op deze computer, in één bestand:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
</context>
<context>
    <name>ActionPointDialog</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>This date does not exist. Write it as 31-12-2026.</source>
        <translation>Deze datum bestaat niet. Schrijf de datum als 31-12-2026.</translation>
    </message>
    <message>
        <source>Who (role)</source>
        <translation>Wie (rol)</translation>
    </message>
    <message>
        <source>a role, for instance policy adviser</source>
        <translation>een rol, bijvoorbeeld beleidsadviseur</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Costs known?</source>
        <translation>Kosten bekend?</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Other partners</source>
        <translation>Andere partners</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Write what needs to be done.</source>
        <translation>Schrijf op wat er moet gebeuren.</translation>
    </message>
    <message>
        <source>What needs to be done?</source>
        <translation>Wat moet er gebeuren?</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>met komma’s ertussen</translation>
    </message>
    <message>
        <source>Remove this action point</source>
        <translation>Dit actiepunt verwijderen</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Alle partners</translation>
    </message>
    <message>
        <source>No names, case numbers or recognisable situations.</source>
        <translation>Geen namen, zaaknummers of herkenbare situaties.</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Samen met</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>New action point</source>
        <translation>Nieuw actiepunt</translation>
    </message>
    <message>
        <source>Action point</source>
        <translation>Actiepunt</translation>
    </message>
    <message>
        <source>New action point with question {0}</source>
        <translation>Nieuw actiepunt bij vraag {0}</translation>
    </message>
    <message>
        <source>Action point with question {0}</source>
        <translation>Actiepunt bij vraag {0}</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Minutes for theme {0}</source>
        <translation>Minuten voor thema {0}</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Together {0} min</source>
        <translation>Samen {0} min</translation>
    </message>
    <message>
        <source>Together {0} h {1} min</source>
        <translation>Samen {0} u {1} min</translation>
    </message>
</context>
<context>
    <name>AuthorDialog</name>
    <message>
        <source>Who works on this laptop?</source>
        <translation>Wie werkt er op deze laptop?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Role or name</source>
        <translation>Rol of naam</translation>
    </message>
    <message>
        <source>This stands with every change in the history from now on, so that others can see who made it. What stands there already stays as it is.</source>
        <translation>Dit staat vanaf nu bij elke wijziging in de geschiedenis, zodat anderen zien wie die deed. Wat er al staat, blijft zoals het is.</translation>
    </message>
    <message>
        <source>A role is enough, such as: policy adviser for safety. It may stay empty.</source>
        <translation>Een rol is genoeg, zoals: beleidsadviseur veiligheid. U mag dit ook leeg laten.</translation>
    </message>
</context>
<context>
    <name>BackupPasswordDialog</name>
    <message>
        <source>Password of this back-up</source>
        <translation>Wachtwoord van deze back-up</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Bezig met openen…</translation>
    </message>
    <message>
        <source>Type the password that the library had when the back-up of {0} was made. It is not kept: only until you close the list of back-ups. The password of the library does not change.</source>
        <translation>Typ het wachtwoord dat de bibliotheek had toen de back-up van {0} is gemaakt. Het wordt alleen onthouden tot u de lijst met back-ups sluit. Het wachtwoord van de bibliotheek verandert niet.</translation>
    </message>
    <message>
        <source>Type the password of this back-up.</source>
        <translation>Typ het wachtwoord van deze back-up.</translation>
    </message>
</context>
<context>
    <name>BackupRows</name>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Bij het starten</translation>
    </message>
    <message>
        <source>During work</source>
        <translation>Tijdens het werk</translation>
    </message>
    <message>
        <source>After signing off or reopening</source>
        <translation>Na vaststellen of heropenen</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Zelf gemaakt</translation>
    </message>
    <message>
        <source>Before a newer version of Op orde</source>
        <translation>Vóór een nieuwere versie van Op orde</translation>
    </message>
    <message>
        <source>Before importing answers</source>
        <translation>Vóór het inlezen van antwoorden</translation>
    </message>
    <message>
        <source>Before restoring</source>
        <translation>Vóór het terugzetten</translation>
    </message>
    <message>
        <source>Before removing for good</source>
        <translation>Vóór het voorgoed verwijderen</translation>
    </message>
    <message>
        <source>Before changing the password</source>
        <translation>Vóór het wijzigen van het wachtwoord</translation>
    </message>
    <message>
        <source>Before making overviews again</source>
        <translation>Vóór het opnieuw maken van overzichten</translation>
    </message>
    <message>
        <source>Behind another password</source>
        <translation>Achter een ander wachtwoord</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Niet bruikbaar</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Wordt gelezen…</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>%n andere wijziging</numerusform>
            <numerusform>%n andere wijzigingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole dossier(s)</source>
        <translation>
            <numerusform>%n heel dossier</numerusform>
            <numerusform>%n hele dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, signed off as version {1}</source>
        <translation>{0}, vastgesteld als versie {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>The whole dossier</source>
        <translation>Het hele dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n wijziging</numerusform>
            <numerusform>%n wijzigingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Back-ups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>There are no back-ups yet.</source>
        <translation>Er zijn nog geen back-ups.</translation>
    </message>
    <message>
        <source>In this back-up</source>
        <translation>In deze back-up</translation>
    </message>
    <message>
        <source>Op orde makes a back-up at the start, every half hour when something changed, after signing off and before anything risky. Each one was opened and checked before it counted.</source>
        <translation>Op orde maakt een back-up bij het starten, elk half uur als er iets is veranderd, na het vaststellen en vóór elke stap met risico. Elke back-up is geopend en gecontroleerd voordat die meetelt.</translation>
    </message>
    <message>
        <source>This library can only be read, so nothing can be put back from a back-up.</source>
        <translation>Deze bibliotheek kan alleen gelezen worden. Daarom kan er niets worden teruggezet uit een back-up.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Not in it, done since</source>
        <translation>Niet erin: daarna gedaan</translation>
    </message>
    <message>
        <source>Dossiers in this back-up</source>
        <translation>Dossiers in deze back-up</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Besproken</translation>
    </message>
    <message>
        <source>Not here now</source>
        <translation>Hier nu niet</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Nu een back-up maken</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Choose a second folder…</source>
        <translation>Tweede map kiezen…</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>Geen tweede map</translation>
    </message>
    <message>
        <source>Password of this back-up…</source>
        <translation>Wachtwoord van deze back-up…</translation>
    </message>
    <message>
        <source>Take over this dossier…</source>
        <translation>Dit dossier overnemen…</translation>
    </message>
    <message>
        <source>Go back to this back-up…</source>
        <translation>Deze back-up terugzetten…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>This back-up does not open with the password that the library has now. If it is of an earlier password, type that one: then you see what is in it and you can go back to it. A damaged back-up looks just the same from outside.</source>
        <translation>Deze back-up gaat niet open met het wachtwoord dat de bibliotheek nu heeft. Hoort de back-up bij een eerder wachtwoord? Typ dat dan: u ziet wat erin zit en u kunt de back-up terugzetten. Een beschadigde back-up ziet er van buiten precies zo uit.</translation>
    </message>
    <message>
        <source>Each back-up is copied to a second folder as well: {0}</source>
        <translation>Elke back-up wordt ook gekopieerd naar een tweede map: {0}</translation>
    </message>
    <message>
        <source>A second folder, on another disk or a stick, helps when this computer breaks.</source>
        <translation>Een tweede map, op een andere schijf of een usb-stick, helpt als deze computer stukgaat.</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Bin</source>
        <translation>Prullenbak</translation>
    </message>
    <message>
        <source>A dossier stays here for 30 days and can be put back as it was. After that, Op orde removes it for good at the next start.</source>
        <translation>Een dossier blijft hier 30 dagen en kan worden teruggezet zoals het was. Daarna verwijdert Op orde het voorgoed bij de volgende start.</translation>
    </message>
    <message>
        <source>This library can only be read, so nothing can be put back or removed.</source>
        <translation>Deze bibliotheek kan alleen gelezen worden. Daarom kan er niets worden teruggezet of verwijderd.</translation>
    </message>
    <message>
        <source>Dossiers in the bin</source>
        <translation>Dossiers in de prullenbak</translation>
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
        <source>Thrown away</source>
        <translation>Weggegooid</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Dagen over</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>De prullenbak is leeg.</translation>
    </message>
    <message>
        <source>Also remove from the back-ups</source>
        <translation>Ook uit de back-ups verwijderen</translation>
    </message>
    <message>
        <source>Each back-up that holds the dossier is made again without it, in the second folder as well.</source>
        <translation>Elke back-up waar het dossier in staat wordt opnieuw gemaakt zonder dat dossier, ook in de tweede map.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation>Voorgoed verwijderen…</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Prullenbak legen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>bij de volgende start</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check library</source>
        <translation>Bibliotheek controleren</translation>
    </message>
    <message>
        <source>The library is being checked…</source>
        <translation>De bibliotheek wordt gecontroleerd…</translation>
    </message>
    <message>
        <source>Report of the check</source>
        <translation>Verslag van de controle</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Verslag kopiëren</translation>
    </message>
    <message>
        <source>Make the overviews again</source>
        <translation>Overzichten opnieuw maken</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>First a back-up is made, and then the overviews are made again…</source>
        <translation>Eerst wordt een back-up gemaakt, en dan worden de overzichten opnieuw gemaakt…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Het verslag is gekopieerd.</translation>
    </message>
</context>
<context>
    <name>DecisionsDialog</name>
    <message>
        <source>Proposed decisions</source>
        <translation>Voorgestelde besluiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Besluit toevoegen</translation>
    </message>
    <message>
        <source>Listed in the summary of the report. Leave everything empty for the standard wording.</source>
        <translation>Deze staan in de samenvatting van het rapport. Laat alles leeg voor de standaardtekst.</translation>
    </message>
    <message>
        <source>Decision {0}</source>
        <translation>Besluit {0}</translation>
    </message>
</context>
<context>
    <name>DossierDialog</name>
    <message>
        <source>New dossier</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Dossier details</source>
        <translation>Gegevens van het dossier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Fill in the name of the municipality or the region.</source>
        <translation>Vul de naam van de gemeente of regio in.</translation>
    </message>
    <message>
        <source>Give the round a name, for instance the year.</source>
        <translation>Geef de ronde een naam, bijvoorbeeld het jaar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>type a few letters</source>
        <translation>typ een paar letters</translation>
    </message>
    <message>
        <source>Municipalities in this region</source>
        <translation>Gemeenten in deze regio</translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation>één op elke regel</translation>
    </message>
    <message>
        <source>Whose policy is it?</source>
        <translation>Van wie is het beleid?</translation>
    </message>
    <message>
        <source>Joins these broader policies</source>
        <translation>Sluit aan bij dit bredere beleid</translation>
    </message>
    <message>
        <source>Not in the list? Any name will do.</source>
        <translation>Staat de naam er niet bij? U kunt elke naam invullen.</translation>
    </message>
</context>
<context>
    <name>DroppedDialog</name>
    <message>
        <source>What do you want to do with this PDF?</source>
        <translation>Wat wilt u met deze PDF doen?</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>See whether it is what was signed off, and whether nothing was changed in it.</source>
        <translation>Kijken of dit is wat er is vastgesteld, en of er niets in is veranderd.</translation>
    </message>
    <message>
        <source>Go on working with it</source>
        <translation>Ermee verder werken</translation>
    </message>
    <message>
        <source>Its answers become a new dossier. You see what is in it first.</source>
        <translation>De antwoorden worden een nieuw dossier. U ziet eerst wat erin staat.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Make the report</source>
        <translation>Rapport maken</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Voorbeeld bekijken…</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Rapport maken</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Rapport openen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Choose where the report should be written.</source>
        <translation>Kies waar het rapport moet komen.</translation>
    </message>
    <message>
        <source>{0} already exists. Replace it?</source>
        <translation>{0} bestaat al. Wilt u het vervangen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Het rapport wordt gemaakt…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Where should the report be written?</source>
        <translation>Waar moet het rapport komen?</translation>
    </message>
    <message>
        <source>Make the public version</source>
        <translation>Openbare versie maken</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose: {0}</source>
        <translation>Kiezen: {0}</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Explanation of the question</source>
        <translation>Uitleg bij de vraag</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>Minority view</source>
        <translation>Minderheidsstandpunt</translation>
    </message>
    <message>
        <source>Internal remark</source>
        <translation>Interne opmerking</translation>
    </message>
    <message>
        <source>Action point</source>
        <translation>Actiepunt</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusie</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Terugblik</translation>
    </message>
    <message>
        <source>Open point of a meeting</source>
        <translation>Open punt van een bijeenkomst</translation>
    </message>
    <message>
        <source>Decision of a meeting</source>
        <translation>Besluit van een bijeenkomst</translation>
    </message>
    <message>
        <source>Notes of a meeting</source>
        <translation>Notities van een bijeenkomst</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Zoeken in de geschiedenis</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>The whole dossier</source>
        <translation>Het hele dossier</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
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
        <source>The history is being read…</source>
        <translation>De geschiedenis wordt gelezen…</translation>
    </message>
    <message>
        <source>Every change is kept. Enter shows a line whole; from there it can be put back.</source>
        <translation>Elke wijziging blijft bewaard. Enter toont een regel helemaal; van daaruit zet u die terug.</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>Vraag {0}</translation>
    </message>
    <message>
        <source>Nothing matches this search.</source>
        <translation>Niets gevonden.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Er is nog niets gewijzigd.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n wijziging</numerusform>
            <numerusform>%n wijzigingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryLineDialog</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Eerst</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>Putting this back is a new change, which can be undone.</source>
        <translation>Terugzetten is een nieuwe wijziging, die u ongedaan kunt maken.</translation>
    </message>
    <message>
        <source>Stands now</source>
        <translation>Staat er nu</translation>
    </message>
    <message>
        <source>Would stand then</source>
        <translation>Komt er te staan</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>To the question</source>
        <translation>Naar de vraag</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>HouseStyleDialog</name>
    <message>
        <source>Logo and colour of the report</source>
        <translation>Logo en kleur van het rapport</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Write the colour as # with six digits or letters a to f, for instance #154273.</source>
        <translation>Schrijf de kleur als # met zes cijfers of letters a tot en met f, bijvoorbeeld #154273.</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Logo kiezen…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Geen logo</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Accentkleur</translation>
    </message>
    <message>
        <source>for instance #154273</source>
        <translation>bijvoorbeeld #154273</translation>
    </message>
    <message>
        <source>A PNG or JPEG file of at most 500 kB, for the front page.</source>
        <translation>Een PNG- of JPEG-bestand van hooguit 500 kB, voor de voorkant.</translation>
    </message>
    <message>
        <source>A colour that is too light to read is made darker in the report.</source>
        <translation>Een kleur die te licht is om te lezen, wordt in het rapport donkerder.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>No logo yet.</source>
        <translation>Nog geen logo.</translation>
    </message>
    <message>
        <source>The chosen logo</source>
        <translation>Het gekozen logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Een logo kiezen</translation>
    </message>
</context>
<context>
    <name>HowToUseDialog</name>
    <message>
        <source>How to use this checklist</source>
        <translation>Hoe u deze checklist gebruikt</translation>
    </message>
    <message>
        <source>Before the meeting</source>
        <translation>Voor de bijeenkomst</translation>
    </message>
    <message>
        <source>During the meeting</source>
        <translation>Tijdens de bijeenkomst</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>Na de bijeenkomst</translation>
    </message>
    <message>
        <source>The answers</source>
        <translation>De antwoorden</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>How current it is</source>
        <translation>Hoe actueel dit is</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Waar dit vandaan komt</translation>
    </message>
</context>
<context>
    <name>KeyChoice</name>
    <message>
        <source>Where is the key?</source>
        <translation>Waar staat de sleutel?</translation>
    </message>
    <message>
        <source>In a file (.p12 or .pfx)</source>
        <translation>In een bestand (.p12 of .pfx)</translation>
    </message>
    <message>
        <source>On a card or stick</source>
        <translation>Op een pas of stick</translation>
    </message>
    <message>
        <source>File with the key</source>
        <translation>Bestand met de sleutel</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx)</source>
        <translation>Sleutels (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Wachtwoord van de sleutel</translation>
    </message>
    <message>
        <source>Program of the card or stick</source>
        <translation>Programma van de pas of stick</translation>
    </message>
    <message>
        <source>Programs (*.so *.dll *.dylib);;All files (*)</source>
        <translation>Programma’s (*.so *.dll *.dylib);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The module (PKCS#11) that came with it; your administrator knows where it is.</source>
        <translation>De module (PKCS#11) die erbij hoort; uw beheerder weet waar die staat.</translation>
    </message>
    <message>
        <source>Name of the card or stick</source>
        <translation>Naam van de pas of stick</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>Choose the file with the key.</source>
        <translation>Kies het bestand met de sleutel.</translation>
    </message>
    <message>
        <source>Choose the program of the card or stick.</source>
        <translation>Kies het programma van de pas of stick.</translation>
    </message>
    <message>
        <source>Fill in the name of the card or stick.</source>
        <translation>Vul de naam van de pas of stick in.</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual of Op orde</source>
        <translation>Handleiding van Op orde</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Zoeken in de handleiding</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Pagina van de handleiding</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>These words stand on no page.</source>
        <translation>Deze woorden staan op geen enkele pagina.</translation>
    </message>
</context>
<context>
    <name>MeetingsDialog</name>
    <message>
        <source>Meetings</source>
        <translation>Bijeenkomsten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>Aan tafel</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Open punten</translation>
    </message>
    <message>
        <source>No meeting was planned or held yet. Plan one here, or begin one at once in the menu Meeting.</source>
        <translation>Er is nog geen bijeenkomst gepland of gehouden. Plan er hier een, of begin er meteen een in het menu Bijeenkomst.</translation>
    </message>
    <message>
        <source>Plan a meeting…</source>
        <translation>Bijeenkomst plannen…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Gegevens…</translation>
    </message>
    <message>
        <source>Decisions and open points…</source>
        <translation>Besluiten en open punten…</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Verslag…</translation>
    </message>
    <message>
        <source>Go on with this meeting</source>
        <translation>Bijeenkomst voortzetten</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Van de lijst halen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Geen dag</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehouden</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
</context>
<context>
    <name>MinutesDialog</name>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Besluit toevoegen</translation>
    </message>
    <message>
        <source>Add an open point</source>
        <translation>Open punt toevoegen</translation>
    </message>
    <message>
        <source>For yourselves: notes are not in a public report. No names, case numbers or recognisable situations.</source>
        <translation>Voor uzelf: notities staan niet in een openbaar rapport. Geen namen, zaaknummers of herkenbare situaties.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Open punten</translation>
    </message>
    <message>
        <source>Decision {0}</source>
        <translation>Besluit {0}</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>Vraag {0}</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>Open point {0}, {1}</source>
        <translation>Open punt {0}, {1}</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>Open point {0} is settled</source>
        <translation>Open punt {0} is afgehandeld</translation>
    </message>
</context>
<context>
    <name>NewRoundDialog</name>
    <message>
        <source>New round</source>
        <translation>Nieuwe ronde</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>A new round begins empty. Earlier rounds stay as they are; you find them in the menu Round.</source>
        <translation>Een nieuwe ronde begint leeg. Eerdere rondes blijven zoals ze zijn; u vindt ze in het menu Ronde.</translation>
    </message>
    <message>
        <source>Give the round a name, for instance the year.</source>
        <translation>Geef de ronde een naam, bijvoorbeeld het jaar.</translation>
    </message>
    <message>
        <source>There already is a round {0}. Choose another name.</source>
        <translation>Er is al een ronde {0}. Kies een andere naam.</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Write down</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>No names, case numbers or recognisable situations.</source>
        <translation>Geen namen, zaaknummers of herkenbare situaties.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password of the library</source>
        <translation>Wachtwoord van de bibliotheek</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Huidig wachtwoord</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Nieuw wachtwoord nog een keer</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Wachtwoorden tonen</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Het wachtwoord verwijderen</translation>
    </message>
    <message>
        <source>Make the back-ups of before again in the same way</source>
        <translation>Ook de eerdere back-ups op deze manier opnieuw maken</translation>
    </message>
    <message>
        <source>after {0} minutes</source>
        <translation>na {0} minuten</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>Lock by itself when nobody works</source>
        <translation>Vanzelf vergrendelen als niemand werkt</translation>
    </message>
    <message>
        <source>Recovery sheet to print…</source>
        <translation>Herstelblad om af te drukken…</translation>
    </message>
    <message>
        <source>This is not the current password.</source>
        <translation>Dit is niet het huidige wachtwoord.</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>De twee nieuwe wachtwoorden zijn niet gelijk.</translation>
    </message>
    <message>
        <source>Type a password, or choose Cancel.</source>
        <translation>Typ een wachtwoord, of kies Annuleren.</translation>
    </message>
    <message>
        <source>A password that is forgotten is final: without it nobody can read the library, and there is no back door. Write it on the recovery sheet and keep that somewhere else than the laptop.</source>
        <translation>Een vergeten wachtwoord is definitief: zonder wachtwoord kan niemand de bibliotheek lezen en er is geen achterdeur. Schrijf het op het herstelblad en bewaar dat niet bij de laptop.</translation>
    </message>
    <message>
        <source>With a password, nobody can read the library and its back-ups without it, also on a copy or a stick. Reports and files that you export have none.</source>
        <translation>Met een wachtwoord kan niemand zonder dat wachtwoord de bibliotheek en de back-ups lezen, ook niet op een kopie of een usb-stick. Rapporten en bestanden met antwoorden die u maakt, hebben geen wachtwoord.</translation>
    </message>
    <message>
        <source>Without this mark they stay as they are: those of before open with the password of then, or without one. Copies that you put elsewhere yourself always stay as they are.</source>
        <translation>Zonder dit vinkje blijven eerdere back-ups zoals ze zijn: ze gaan open met het wachtwoord van toen, of zonder wachtwoord. Kopieën die u zelf ergens anders hebt gezet, blijven altijd zoals ze zijn.</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Name (may stay empty)</source>
        <translation>Naam (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Rij toevoegen</translation>
    </message>
    <message>
        <source>Names of officials only, never of victims or suspects.</source>
        <translation>Alleen namen van ambtenaren, nooit van slachtoffers of verdachten.</translation>
    </message>
    <message>
        <source>Give this person a role, or leave the name out.</source>
        <translation>Vul bij deze persoon een rol in, of laat de naam weg.</translation>
    </message>
    <message>
        <source>Role {0}</source>
        <translation>Rol {0}</translation>
    </message>
    <message>
        <source>Name {0}</source>
        <translation>Naam {0}</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>for instance town hall, room 2</source>
        <translation>bijvoorbeeld stadhuis, kamer 2</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Name (may stay empty)</source>
        <translation>Naam (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Discussion leader</source>
        <translation>Gespreksleider</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Rij toevoegen</translation>
    </message>
    <message>
        <source>Names of officials only, never of victims or suspects.</source>
        <translation>Alleen namen van ambtenaren, nooit van slachtoffers of verdachten.</translation>
    </message>
    <message>
        <source>Who are at the table</source>
        <translation>Wie er aan tafel zitten</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Fill in the day of the meeting, for instance 31-12-2026.</source>
        <translation>Vul de dag van de bijeenkomst in, bijvoorbeeld 31-12-2026.</translation>
    </message>
    <message>
        <source>This date does not exist. Write it as 31-12-2026.</source>
        <translation>Deze datum bestaat niet. Schrijf de datum als 31-12-2026.</translation>
    </message>
    <message>
        <source>Give this person a role, or leave the name out.</source>
        <translation>Vul bij deze persoon een rol in, of laat de naam weg.</translation>
    </message>
    <message>
        <source>Role {0}</source>
        <translation>Rol {0}</translation>
    </message>
    <message>
        <source>Role of the discussion leader</source>
        <translation>Rol van de gespreksleider</translation>
    </message>
    <message>
        <source>Name {0}</source>
        <translation>Naam {0}</translation>
    </message>
    <message>
        <source>Name of the discussion leader</source>
        <translation>Naam van de gespreksleider</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leidt het gesprek</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preview of the report</source>
        <translation>Voorbeeld van het rapport</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Pagina {0} van {1}</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Save the record as PDF…</source>
        <translation>Verslag opslaan als PDF…</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Bijeenkomst beëindigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Go on meeting</source>
        <translation>Doorgaan met de bijeenkomst</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Besproken</translation>
    </message>
    <message>
        <source>No theme yet.</source>
        <translation>Nog geen thema.</translation>
    </message>
    <message>
        <source>Answers given or changed</source>
        <translation>Antwoorden gegeven of gewijzigd</translation>
    </message>
    <message>
        <source>{0}: from ‘{1}’ to ‘{2}’</source>
        <translation>{0}: van ‘{1}’ naar ‘{2}’</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Geen.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Open punten</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Actions agreed</source>
        <translation>Afgesproken acties</translation>
    </message>
    <message>
        <source>Theme {0}, {1}</source>
        <translation>Thema {0}, {1}</translation>
    </message>
    <message>
        <source>{0}: {1} min of {2}</source>
        <translation>{0}: {1} min van {2}</translation>
    </message>
    <message>
        <source>{0}: {1} min</source>
        <translation>{0}: {1} min</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} (settled)</source>
        <translation>{0} (afgehandeld)</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>Reopen round {0}</source>
        <translation>Ronde {0} heropenen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Version {0} stays as it was signed off: you can still read and export it. What you change from now on leads to version {1}.</source>
        <translation>Versie {0} blijft zoals die is vastgesteld: u kunt die blijven lezen en er een rapport van maken. Wat u vanaf nu wijzigt, leidt tot versie {1}.</translation>
    </message>
    <message>
        <source>Why is the round reopened?</source>
        <translation>Waarom heropent u de ronde?</translation>
    </message>
    <message>
        <source>The reason is shown in the history and in the report.</source>
        <translation>De reden staat in de geschiedenis en in het rapport.</translation>
    </message>
    <message>
        <source>Write why the round is reopened.</source>
        <translation>Schrijf op waarom u de ronde heropent.</translation>
    </message>
</context>
<context>
    <name>ReportCheckDialog</name>
    <message>
        <source>Root certificate of who issued it (not needed)</source>
        <translation>Stamcertificaat van de uitgever (niet verplicht)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificaten (*.pem *.crt *.cer);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>With it you are told as well whether a certificate can be trusted.</source>
        <translation>Daarmee ziet u ook of een certificaat te vertrouwen is.</translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>The whole report</source>
        <translation>Het volledige rapport</translation>
    </message>
    <message>
        <source>The summary only</source>
        <translation>Alleen de samenvatting</translation>
    </message>
    <message>
        <source>Without explanations</source>
        <translation>Zonder toelichtingen</translation>
    </message>
    <message>
        <source>The action list only</source>
        <translation>Alleen de actielijst</translation>
    </message>
    <message>
        <source>What goes into it</source>
        <translation>Wat erin komt</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Taal van het rapport</translation>
    </message>
    <message>
        <source>With the annexes</source>
        <translation>Met de bijlagen</translation>
    </message>
    <message>
        <source>With minority views and shows of hands</source>
        <translation>Met minderheidsstandpunten en peilingen</translation>
    </message>
    <message>
        <source>With the records of meetings</source>
        <translation>Met de verslagen van bijeenkomsten</translation>
    </message>
    <message>
        <source>Public version</source>
        <translation>Openbare versie</translation>
    </message>
    <message>
        <source>Not for this round: its classification is not Public.</source>
        <translation>Niet voor deze ronde: bij Openbaarheid is niet Openbaar gekozen.</translation>
    </message>
    <message>
        <source>Put the data into the PDF itself</source>
        <translation>Gegevens in het PDF-bestand zelf opnemen</translation>
    </message>
    <message>
        <source>Not for this report: only the whole report has its data with it.</source>
        <translation>Niet bij dit rapport: alleen bij het hele rapport gaan de gegevens mee.</translation>
    </message>
    <message>
        <source>For when one file has to be enough, in an archive for instance: whoever has it can check it and go on working with it, without the file with the data that is put beside the PDF otherwise.</source>
        <translation>Kies dit als één bestand genoeg moet zijn, bijvoorbeeld in een archief: wie het heeft, kan het controleren en ermee verder werken, zonder het bestand met gegevens dat anders naast de PDF komt.</translation>
    </message>
    <message>
        <source>Back to the usual choices</source>
        <translation>Terug naar de gewone keuzes</translation>
    </message>
    <message>
        <source>Leaves out names of people (their roles stay), internal remarks, minority views and shows of hands, what in the look back is not meant to be shared, what the group wants to come back to, and where documents can be found. Read it before you publish it: what people wrote themselves stays as it is.</source>
        <translation>Laat weg: namen van personen (hun rollen blijven), interne opmerkingen, minderheidsstandpunten en peilingen, wat in de terugblik niet is bedoeld om te delen, waar u later op terugkomt, en waar stukken te vinden zijn. Lees het rapport na voordat u het openbaar maakt: wat mensen zelf schreven, blijft staan.</translation>
    </message>
    <message>
        <source>PUBLIC VERSION</source>
        <translation>OPENBARE VERSIE</translation>
    </message>
    <message>
        <source>version for your own organisation</source>
        <translation>versie voor de eigen organisatie</translation>
    </message>
    <message>
        <source>without minority views</source>
        <translation>zonder minderheidsstandpunten</translation>
    </message>
    <message>
        <source>without annexes</source>
        <translation>zonder bijlagen</translation>
    </message>
    <message>
        <source>without records of meetings</source>
        <translation>zonder verslagen van bijeenkomsten</translation>
    </message>
    <message>
        <source>data in the PDF</source>
        <translation>gegevens in de PDF</translation>
    </message>
    <message>
        <source>You make: {0}</source>
        <translation>U maakt: {0}</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Go on with a report</source>
        <translation>Verder werken met een rapport</translation>
    </message>
    <message>
        <source>Make the dossier</source>
        <translation>Dossier maken</translation>
    </message>
    <message>
        <source>{0} is being read…</source>
        <translation>{0} wordt gelezen…</translation>
    </message>
    <message>
        <source>Open the dossier that is here</source>
        <translation>Open het dossier dat er al is</translation>
    </message>
    <message>
        <source>This comes out of the report</source>
        <translation>Dit komt uit het rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Signed off as version {0}, on {1}</source>
        <translation>Vastgesteld als versie {0}, op {1}</translation>
    </message>
    <message>
        <source>A draft, as it stood on {0}</source>
        <translation>Concept, stand van {0}</translation>
    </message>
    <message>
        <source>{0} of {1} questions</source>
        <translation>{0} van {1} vragen</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Action points</source>
        <translation>Actiepunten</translation>
    </message>
    <message>
        <source>It becomes a new dossier with this round, which is open: you can go on working in it. The report itself, and what was signed off, stay as they are. A back-up is made first.</source>
        <translation>Dit wordt een nieuw dossier met deze ronde. De ronde is open: u kunt erin verder werken. Het rapport zelf en wat er is vastgesteld, blijven zoals ze zijn. Eerst wordt een back-up gemaakt.</translation>
    </message>
    <message>
        <source>This dossier is in your library already, under the name {0}. Nothing in that one changes: the new one comes beside it. If you want to go on with the one that is here, open that.</source>
        <translation>Dit dossier staat al in uw bibliotheek, onder de naam {0}. Daarin verandert niets: het nieuwe komt ernaast. Wilt u verder met het dossier dat er al is? Open dan dat.</translation>
    </message>
</context>
<context>
    <name>RoundDialog</name>
    <message>
        <source>Round details</source>
        <translation>Gegevens van de ronde</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Round (year)</source>
        <translation>Ronde (jaar)</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Zaaknummer</translation>
    </message>
    <message>
        <source>for instance Z-2026-01234</source>
        <translation>bijvoorbeeld Z-2026-01234</translation>
    </message>
    <message>
        <source>Portfolio holder</source>
        <translation>Portefeuillehouder</translation>
    </message>
    <message>
        <source>a role, for instance mayor</source>
        <translation>een rol, bijvoorbeeld burgemeester</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Openbaarheid</translation>
    </message>
    <message>
        <source>Printed on every page of the report.</source>
        <translation>Staat op elke pagina van het rapport.</translation>
    </message>
    <message>
        <source>Give the round a name, for instance the year.</source>
        <translation>Geef de ronde een naam, bijvoorbeeld het jaar.</translation>
    </message>
</context>
<context>
    <name>RoundFields</name>
    <message>
        <source>Round (year)</source>
        <translation>Ronde (jaar)</translation>
    </message>
    <message>
        <source>Another checklist…</source>
        <translation>Andere checklist…</translation>
    </message>
    <message numerus="yes">
        <source>All %n question(s)</source>
        <translation>
            <numerusform>Alle vragen (%n)</numerusform>
            <numerusform>Alle %n vragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n core question(s), for a shorter meeting</source>
        <translation>
            <numerusform>Alleen de kernvraag (%n), voor een kortere bijeenkomst</numerusform>
            <numerusform>Alleen de %n kernvragen, voor een kortere bijeenkomst</numerusform>
        </translation>
    </message>
    <message>
        <source>Checklist: {0}, version {1}</source>
        <translation>Checklist: {0}, versie {1}</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search in this round</source>
        <translation>Zoeken in deze ronde</translation>
    </message>
    <message>
        <source>Questions, answers, action points, notes</source>
        <translation>Vragen, antwoorden, actiepunten, notities</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat er is gevonden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>All words must occur. Capitals and accents make no difference. Enter goes there, F3 to the next result.</source>
        <translation>Alle woorden moeten voorkomen. Hoofdletters en accenten maken niet uit. Met Enter gaat u erheen, met F3 naar het volgende resultaat.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultaat</numerusform>
            <numerusform>%n resultaten</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, the first {1} are shown</source>
        <translation>{0}, de eerste {1} worden getoond</translation>
    </message>
    <message>
        <source>The round is being read…</source>
        <translation>De ronde wordt gelezen…</translation>
    </message>
    <message>
        <source>Type a word, or the number of a question.</source>
        <translation>Typ een woord, of het nummer van een vraag.</translation>
    </message>
    <message>
        <source>Nothing was found for “{0}”. Try another word, or fewer words.</source>
        <translation>Niets gevonden voor ‘{0}’. Probeer een ander woord, of minder woorden.</translation>
    </message>
    <message>
        <source>For the whole round</source>
        <translation>Voor de hele ronde</translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message numerus="yes">
        <source>One answer for %n question(s)</source>
        <translation>
            <numerusform>Eén antwoord voor %n vraag</numerusform>
            <numerusform>Eén antwoord voor %n vragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Give this answer</source>
        <translation>Dit antwoord geven</translation>
    </message>
    <message>
        <source>Leave those answers as they are</source>
        <translation>Die antwoorden laten staan</translation>
    </message>
    <message>
        <source>Replace those answers</source>
        <translation>Die antwoorden vervangen</translation>
    </message>
    <message>
        <source>Questions {0}</source>
        <translation>Vragen {0}</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation>Kies eerst een antwoord.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these questions already has another answer.</source>
        <translation>
            <numerusform>%n van deze vragen heeft al een ander antwoord.</numerusform>
            <numerusform>%n van deze vragen hebben al een ander antwoord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) will be answered with {0}.</source>
        <translation>
            <numerusform>%n vraag krijgt het antwoord {0}.</numerusform>
            <numerusform>%n vragen krijgen het antwoord {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No question gets another answer.</source>
        <translation>Geen enkele vraag krijgt een ander antwoord.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) will be replaced.</source>
        <translation>
            <numerusform>%n antwoord wordt vervangen.</numerusform>
            <numerusform>%n antwoorden worden vervangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) will be left as they are.</source>
        <translation>
            <numerusform>%n antwoord blijft staan.</numerusform>
            <numerusform>%n antwoorden blijven staan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetsDialog</name>
    <message>
        <source>Preparation sheets</source>
        <translation>Voorbereidingsbladen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Map kiezen…</translation>
    </message>
    <message>
        <source>A sheet has only the questions of one partner, with room to write. Print it, or mail the PDF.</source>
        <translation>Op een blad staan alleen de vragen van één partner, met ruimte om te schrijven. Druk het af, of mail de PDF.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n vraag</numerusform>
            <numerusform>%n vragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alles kiezen</translation>
    </message>
    <message>
        <source>No question of this round names a partner.</source>
        <translation>Bij geen enkele vraag van deze ronde is een partner genoemd.</translation>
    </message>
    <message>
        <source>Choose at least one partner.</source>
        <translation>Kies minstens één partner.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
</context>
<context>
    <name>SignatoriesDialog</name>
    <message>
        <source>Who prepares, agrees and adopts?</source>
        <translation>Wie stelt op en wie stelt vast?</translation>
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
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Rij toevoegen</translation>
    </message>
    <message>
        <source>Give this person a function, or leave the name out.</source>
        <translation>Vul bij deze persoon een functie in, of laat de naam weg.</translation>
    </message>
    <message>
        <source>Mayor</source>
        <translation>Burgemeester</translation>
    </message>
    <message>
        <source>Municipal secretary</source>
        <translation>Gemeentesecretaris</translation>
    </message>
    <message>
        <source>Step {0}</source>
        <translation>Stap {0}</translation>
    </message>
    <message>
        <source>Function {0}</source>
        <translation>Functie {0}</translation>
    </message>
    <message>
        <source>Name {0}</source>
        <translation>Naam {0}</translation>
    </message>
</context>
<context>
    <name>SigningDialog</name>
    <message>
        <source>Sign a report</source>
        <translation>Rapport ondertekenen</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Ondertekenen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Report to sign</source>
        <translation>Rapport om te ondertekenen</translation>
    </message>
    <message>
        <source>Place to sign</source>
        <translation>Plaats om te ondertekenen</translation>
    </message>
    <message>
        <source>Proof that the certificate was not withdrawn (not needed)</source>
        <translation>Bewijs dat het certificaat niet is ingetrokken (niet verplicht)</translation>
    </message>
    <message>
        <source>Proof (*.crl *.der *.ocsp);;All files (*)</source>
        <translation>Bewijs (*.crl *.der *.ocsp);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Write the signed report to</source>
        <translation>Ondertekend rapport opslaan als</translation>
    </message>
    <message>
        <source>The report is being signed…</source>
        <translation>Het rapport wordt ondertekend…</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Rapport openen</translation>
    </message>
    <message>
        <source>The signature comes into a new file; the report itself stays as it is. After the first signature nothing in it can change but the other signatures.</source>
        <translation>De handtekening komt in een nieuw bestand; het rapport zelf blijft zoals het is. Na de eerste handtekening kan er niets meer in veranderen, behalve de andere handtekeningen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Choose the report to sign.</source>
        <translation>Kies het rapport dat u wilt ondertekenen.</translation>
    </message>
    <message>
        <source>This file has no free place to sign. Choose another one.</source>
        <translation>In dit bestand is geen vrije plaats om te ondertekenen. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>Choose where the signed report should be written.</source>
        <translation>Kies waar het ondertekende rapport wordt opgeslagen.</translation>
    </message>
    <message>
        <source>{0} already exists. Replace it?</source>
        <translation>{0} bestaat al. Wilt u het vervangen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Root certificate of who issued it (not needed)</source>
        <translation>Stamcertificaat van de uitgever (niet verplicht)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificaten (*.pem *.crt *.cer);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>With it you are told as well whether a certificate can be trusted.</source>
        <translation>Daarmee ziet u ook of een certificaat te vertrouwen is.</translation>
    </message>
</context>
<context>
    <name>TourDialog</name>
    <message>
        <source>Tour of Op orde</source>
        <translation>Rondleiding door Op orde</translation>
    </message>
    <message>
        <source>Step of the tour</source>
        <translation>Stap van de rondleiding</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Rondleiding overslaan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Stap {0} van {1}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Password of the library</source>
        <translation>Wachtwoord van de bibliotheek</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Ander bestand kiezen…</translation>
    </message>
    <message>
        <source>You may try as often as you like.</source>
        <translation>U mag het zo vaak proberen als u wilt.</translation>
    </message>
    <message>
        <source>Type the password of this library.</source>
        <translation>Typ het wachtwoord van deze bibliotheek.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Bezig met openen…</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite3);;All files (*)</source>
        <translation>Bibliotheken (*.sqlite3);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Choose another library</source>
        <translation>Een andere bibliotheek kiezen</translation>
    </message>
</context>
<context>
    <name>WaysDialog</name>
    <message>
        <source>Close Op orde</source>
        <translation>Op orde sluiten</translation>
    </message>
</context>
</TS>
