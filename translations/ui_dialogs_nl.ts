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
    <name>DecisionsDialog</name>
    <message>
        <source>Requested decisions</source>
        <translation>Gevraagde besluiten</translation>
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
        <translation>{0} bestaat al. Vervangen?</translation>
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
        <source>Nothing matches this search.</source>
        <translation>Niets gevonden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Every change is kept. Enter opens the question of a line.</source>
        <translation>Elke wijziging blijft bewaard. Met Enter opent u de vraag van een regel.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n wijziging</numerusform>
            <numerusform>%n wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
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
        <translation>Alleen namen van ambtenaren en partners, nooit van slachtoffers of verdachten.</translation>
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
    <name>ReadingDialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
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
        <translation>Versie {0} blijft zoals die is vastgesteld: u kunt haar blijven lezen en exporteren. Wat u vanaf nu wijzigt, leidt tot versie {1}.</translation>
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
        <translation>Staat op elke bladzijde van het rapport.</translation>
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
</TS>
