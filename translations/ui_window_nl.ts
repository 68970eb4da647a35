<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>BackupDesk</name>
    <message>
        <source>The back-up is being made and checked…</source>
        <translation>De back-up wordt gemaakt en gecontroleerd…</translation>
    </message>
    <message>
        <source>The back-up of {0} was made and checked.</source>
        <translation>De back-up van {0} is gemaakt en gecontroleerd.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk or a stick</source>
        <translation>Kies een map op een andere schijf of een usb-stick</translation>
    </message>
    <message>
        <source>The back-ups stand in this folder already. Choose another.</source>
        <translation>In deze map staan de back-ups al. Kies een andere map.</translation>
    </message>
    <message>
        <source>Take over this dossier from the back-up?</source>
        <translation>Dit dossier overnemen uit de back-up?</translation>
    </message>
    <message>
        <source>Everything that is missing here comes in. Where both say something else, what you have now stays, and the other is in the history. First a back-up is made of what you have now.</source>
        <translation>Alles wat hier ontbreekt, komt erbij. Waar de back-up iets anders zegt, blijft staan wat u nu hebt; het andere vindt u terug in de geschiedenis. Eerst wordt een back-up gemaakt van wat u nu hebt.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>The dossier is being taken over…</source>
        <translation>Het dossier wordt overgenomen…</translation>
    </message>
    <message>
        <source>{0} was complete already. Nothing changed.</source>
        <translation>{0} was al compleet. Er is niets veranderd.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came in for {0}.</source>
        <translation>
            <numerusform>Er is %n wijziging bij gekomen in {0}.</numerusform>
            <numerusform>Er zijn %n wijzigingen bij gekomen in {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n place(s) both said something else: what you have now stayed, the other is in the history.</source>
        <translation>
            <numerusform>Op %n plek zeiden beide iets anders: wat u nu hebt is blijven staan, het andere staat in de geschiedenis.</numerusform>
            <numerusform>Op %n plekken zeiden beide iets anders: wat u nu hebt is blijven staan, het andere staat in de geschiedenis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to the back-up of {0}?</source>
        <translation>Terug naar de back-up van {0}?</translation>
    </message>
    <message>
        <source>All dossiers become as they were then. What you have now goes to the back-ups first, as ‘Before restoring’, so that you can come back to it.</source>
        <translation>Alle dossiers worden zoals ze toen waren. Wat u nu hebt, gaat eerst naar de back-ups, als ‘Vóór het terugzetten’. U kunt daar dus naar terug.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>The back-up is being put back…</source>
        <translation>De back-up wordt teruggezet…</translation>
    </message>
    <message>
        <source>The library keeps the password that it has now.</source>
        <translation>De bibliotheek houdt het wachtwoord dat ze nu heeft.</translation>
    </message>
    <message>
        <source>The library has no password now, and keeps none.</source>
        <translation>De bibliotheek heeft nu geen wachtwoord, en dat blijft zo.</translation>
    </message>
</context>
<context>
    <name>BackupRoom</name>
    <message>
        <source>No back-up could be made. Import the answers all the same?</source>
        <translation>Er kon geen back-up worden gemaakt. Wilt u de antwoorden toch inlezen?</translation>
    </message>
    <message>
        <source>Import all the same</source>
        <translation>Toch inlezen</translation>
    </message>
</context>
<context>
    <name>BinCommands</name>
    <message>
        <source>Throw dossier {0} away?</source>
        <translation>Dossier {0} weggooien?</translation>
    </message>
    <message numerus="yes">
        <source>Others may rely on it, on its signed versions as well. It goes to the bin, and you can put it back from there for %n day(s).</source>
        <translation>
            <numerusform>Misschien gebruiken anderen het nog, ook de vastgestelde versies. Het dossier gaat naar de prullenbak. U kunt het daar nog %n dag terugzetten.</numerusform>
            <numerusform>Misschien gebruiken anderen het nog, ook de vastgestelde versies. Het dossier gaat naar de prullenbak. U kunt het daar nog %n dagen terugzetten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Dossier {0} is in the bin. You can put it back: Library, Bin.</source>
        <translation>Dossier {0} ligt in de prullenbak. U kunt het terugzetten: Bibliotheek, Prullenbak.</translation>
    </message>
</context>
<context>
    <name>BinRun</name>
    <message>
        <source>Looking in the bin…</source>
        <translation>In de prullenbak kijken…</translation>
    </message>
    <message>
        <source>Dossier {0} stands again, as it was.</source>
        <translation>Dossier {0} staat er weer, zoals het was.</translation>
    </message>
    <message>
        <source>Putting back…</source>
        <translation>Terugzetten…</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) removed for good.</source>
        <translation>
            <numerusform>%n dossier voorgoed verwijderd.</numerusform>
            <numerusform>%n dossiers voorgoed verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Remove dossier {0} for good?</source>
        <translation>Dossier {0} voorgoed verwijderen?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n dossier(s) for good?</source>
        <translation>
            <numerusform>%n dossier voorgoed verwijderen?</numerusform>
            <numerusform>%n dossiers voorgoed verwijderen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. A back-up is made first, and older back-ups still hold it as well: from those it can come back.</source>
        <translation>Dit kan niet ongedaan worden gemaakt. Er wordt eerst een back-up gemaakt, en het staat ook nog in oudere back-ups: daaruit kan het terugkomen.</translation>
    </message>
    <message>
        <source>This cannot be undone. It goes from the library and from every back-up that can be reached. Copies that you put elsewhere yourself, and reports, stay.</source>
        <translation>Dit kan niet ongedaan worden gemaakt. Het verdwijnt uit de bibliotheek en uit elke back-up die bereikbaar is. Kopieën die u zelf ergens anders hebt neergezet en rapporten blijven bestaan.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Voorgoed verwijderen</translation>
    </message>
</context>
<context>
    <name>BinSweep</name>
    <message numerus="yes">
        <source>%n dossier(s) were in the bin for 30 days and are removed now. A back-up has them.</source>
        <translation>
            <numerusform>%n dossier lag 30 dagen in de prullenbak en is nu verwijderd. Een back-up heeft het nog.</numerusform>
            <numerusform>%n dossiers lagen 30 dagen in de prullenbak en zijn nu verwijderd. Een back-up heeft ze nog.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CareRoom</name>
    <message>
        <source>Copy here and go on</source>
        <translation>Hier kopiëren en verdergaan</translation>
    </message>
    <message>
        <source>The library is copied to this computer. The file you read now stays as it is.</source>
        <translation>De bibliotheek wordt naar deze computer gekopieerd. Het bestand dat u nu leest, blijft zoals het is.</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopiëren…</translation>
    </message>
    <message>
        <source>The library was taken away</source>
        <translation>De bibliotheek is weggehaald</translation>
    </message>
    <message>
        <source>Saving everything in another place…</source>
        <translation>Alles op een andere plek bewaren…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>You go on working in the new file.</source>
        <translation>U werkt verder in het nieuwe bestand.</translation>
    </message>
    <message>
        <source>Everything is now in {0}.</source>
        <translation>Alles staat nu in {0}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Nothing was written; what you see is still there.</source>
        <translation>Er is niets geschreven; wat u ziet is er nog.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>The library cannot be used</source>
        <translation>De bibliotheek kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Looking what is still whole…</source>
        <translation>Kijken wat nog heel is…</translation>
    </message>
    <message>
        <source>Bring over what is whole</source>
        <translation>Overzetten wat heel is</translation>
    </message>
    <message>
        <source>Go on with the back-up</source>
        <translation>Verdergaan met de back-up</translation>
    </message>
    <message>
        <source>This file stays where it is. At the next start Op orde asks again.</source>
        <translation>Dit bestand blijft staan waar het staat. Bij de volgende start vraagt Op orde het opnieuw.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Ander bestand kiezen…</translation>
    </message>
    <message>
        <source>Nothing was found that is still whole, and there is no good back-up.</source>
        <translation>Er is niets gevonden dat nog heel is, en er is geen goede back-up.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) can still be read, each exactly as it was saved.</source>
        <translation>
            <numerusform>%n wijziging is nog te lezen, precies zoals die is opgeslagen.</numerusform>
            <numerusform>%n wijzigingen zijn nog te lezen, elk precies zoals die is opgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>They come into a new library. The damaged file is kept beside it.</source>
        <translation>Ze komen in een nieuwe bibliotheek. Het beschadigde bestand blijft ernaast bewaard.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more dossier(s)</source>
        <translation>
            <numerusform>… en nog %n dossier</numerusform>
            <numerusform>… en nog %n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that were being typed are there too. Read them: a letter in them may be wrong.</source>
        <translation>
            <numerusform>Ook %n tekst die nog werd getypt is er nog. Lees die na: er kan een letter fout in staan.</numerusform>
            <numerusform>Ook %n teksten die nog werden getypt zijn er nog. Lees ze na: er kan een letter fout in staan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n dossier(s) nothing can be brought over.</source>
        <translation>
            <numerusform>Van %n dossier kan niets worden overgezet.</numerusform>
            <numerusform>Van %n dossiers kan niets worden overgezet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n wijziging</numerusform>
            <numerusform>%n wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>• {0}: {1}, nothing is missing as far as can be seen</source>
        <translation>• {0}: {1}; voor zover te zien ontbreekt er niets</translation>
    </message>
    <message numerus="yes">
        <source>at least %n change(s) missing</source>
        <translation>
            <numerusform>ten minste %n wijziging ontbreekt</numerusform>
            <numerusform>ten minste %n wijzigingen ontbreken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed version(s) missing</source>
        <translation>
            <numerusform>%n vastgestelde versie ontbreekt</numerusform>
            <numerusform>%n vastgestelde versies ontbreken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s) missing</source>
        <translation>
            <numerusform>%n checklist ontbreekt</numerusform>
            <numerusform>%n checklists ontbreken</numerusform>
        </translation>
    </message>
    <message>
        <source>• {0}: {1}; {2}</source>
        <translation>• {0}: {1}; {2}</translation>
    </message>
    <message numerus="yes">
        <source>The newest good back-up is of {0}, {1}, with %n dossier(s).</source>
        <translation>
            <numerusform>De nieuwste goede back-up is van {0}, {1} uur, met %n dossier.</numerusform>
            <numerusform>De nieuwste goede back-up is van {0}, {1} uur, met %n dossiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that can still be read in the damaged file are not in it.</source>
        <translation>
            <numerusform>%n wijziging die in het beschadigde bestand nog te lezen is, zit er niet in.</numerusform>
            <numerusform>%n wijzigingen die in het beschadigde bestand nog te lezen zijn, zitten er niet in.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has all that can still be read in the damaged file.</source>
        <translation>Alles wat in het beschadigde bestand nog te lezen is, zit erin.</translation>
    </message>
    <message>
        <source>Not in it: {0}.</source>
        <translation>Niet erin: {0}.</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it.</source>
        <translation>Het beschadigde bestand blijft ernaast bewaard.</translation>
    </message>
    <message>
        <source>Making the new library…</source>
        <translation>De nieuwe bibliotheek maken…</translation>
    </message>
    <message>
        <source>The library is there again. The damaged file lies in {0}.</source>
        <translation>De bibliotheek is er weer. Het beschadigde bestand staat in {0}.</translation>
    </message>
    <message>
        <source>The dossiers are as they were when the back-up was made.</source>
        <translation>De dossiers zijn zoals ze waren toen de back-up werd gemaakt.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
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
    <name>DossierCommands</name>
    <message>
        <source>Answers (*.json)</source>
        <translation>Antwoorden (*.json)</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>Antwoorden inlezen</translation>
    </message>
    <message>
        <source>Checklists (*.yaml *.yml)</source>
        <translation>Checklists (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Choose a checklist</source>
        <translation>Een checklist kiezen</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Answers (*.json)</source>
        <translation>Antwoorden (*.json)</translation>
    </message>
    <message>
        <source>{0} {1} answers</source>
        <translation>{0} {1} antwoorden</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>Antwoorden inlezen</translation>
    </message>
    <message>
        <source>The answers of {0} were imported. You can undo this.</source>
        <translation>De antwoorden uit {0} zijn ingelezen. U kunt dit ongedaan maken.</translation>
    </message>
    <message>
        <source>Export answers to a file</source>
        <translation>Antwoorden opslaan in een bestand</translation>
    </message>
    <message>
        <source>The answers were written to {0}.</source>
        <translation>De antwoorden staan in {0}.</translation>
    </message>
    <message>
        <source>Report of version {0}</source>
        <translation>Rapport van versie {0}</translation>
    </message>
    <message>
        <source>The report of {0}, round {1}, as it was signed off.</source>
        <translation>Het rapport van {0}, ronde {1}, zoals het is vastgesteld.</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Rapport als PDF</translation>
    </message>
    <message>
        <source>The report of {0}, round {1}. It is a draft until the round is signed off.</source>
        <translation>Het rapport van {0}, ronde {1}. Het is een concept tot de ronde is vastgesteld.</translation>
    </message>
</context>
<context>
    <name>FindCommands</name>
    <message>
        <source>Nothing is found for “{0}” any more.</source>
        <translation>Er wordt niets meer gevonden voor ‘{0}’.</translation>
    </message>
    <message>
        <source>Result {0} of {1} for “{2}”: {3}</source>
        <translation>Resultaat {0} van {1} voor ‘{2}’: {3}</translation>
    </message>
    <message>
        <source>All questions are shown.</source>
        <translation>Alle vragen worden getoond.</translation>
    </message>
    <message>
        <source>No filter is on; all questions are shown.</source>
        <translation>Er staat geen filter aan; alle vragen worden getoond.</translation>
    </message>
    <message>
        <source>This is the only question without an answer.</source>
        <translation>Dit is de enige vraag zonder antwoord.</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>Elke vraag heeft een antwoord.</translation>
    </message>
    <message>
        <source>Question {0} has no answer yet.</source>
        <translation>Vraag {0} heeft nog geen antwoord.</translation>
    </message>
    <message>
        <source>Select more questions in the list first, with Shift and the arrow keys.</source>
        <translation>Kies eerst meer vragen in de lijst, met Shift en de pijltjestoetsen.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered with {0}. You can undo this in one step.</source>
        <translation>
            <numerusform>%n vraag beantwoord met {0}. U kunt dit in één stap ongedaan maken.</numerusform>
            <numerusform>%n vragen beantwoord met {0}. U kunt dit in één stap ongedaan maken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>This is not the password of this library.</source>
        <translation>Dit is niet het wachtwoord van deze bibliotheek.</translation>
    </message>
    <message>
        <source>The example has no password. Go to your own dossiers first.</source>
        <translation>Het voorbeeld heeft geen wachtwoord. Ga eerst naar uw eigen dossiers.</translation>
    </message>
    <message>
        <source>Op orde recovery sheet</source>
        <translation>Op orde herstelblad</translation>
    </message>
    <message>
        <source>Recovery sheet to print</source>
        <translation>Herstelblad om af te drukken</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The recovery sheet is in {0}.</source>
        <translation>Het herstelblad staat in {0}.</translation>
    </message>
    <message>
        <source>Print it, write the password on it by hand, and do not keep it with the laptop.</source>
        <translation>Druk het af, schrijf het wachtwoord er met de hand op en bewaar het niet bij de laptop.</translation>
    </message>
    <message>
        <source>The password is being changed. A back-up is made first; this takes a moment.</source>
        <translation>Het wachtwoord wordt gewijzigd. Eerst wordt een back-up gemaakt; dit duurt even.</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>Het wachtwoord is niet gewijzigd.</translation>
    </message>
    <message>
        <source>The library now has this password.</source>
        <translation>De bibliotheek heeft nu dit wachtwoord.</translation>
    </message>
    <message>
        <source>The password is gone.</source>
        <translation>Het wachtwoord is verwijderd.</translation>
    </message>
    <message>
        <source>Back-ups made again with the new password: {0}.</source>
        <translation>Back-ups opnieuw gemaakt met het nieuwe wachtwoord: {0}.</translation>
    </message>
    <message>
        <source>Back-ups made again without a password: {0}.</source>
        <translation>Back-ups opnieuw gemaakt zonder wachtwoord: {0}.</translation>
    </message>
    <message>
        <source>Back-ups that stay as they were: {0}.</source>
        <translation>Back-ups die bleven zoals ze waren: {0}.</translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message>
        <source>From now on this stands with every change: {0}.</source>
        <translation>Vanaf nu staat dit bij elke wijziging: {0}.</translation>
    </message>
    <message>
        <source>From now on changes are kept without who made them.</source>
        <translation>Vanaf nu staat er bij een wijziging niet meer wie die deed.</translation>
    </message>
</context>
<context>
    <name>HistoryRun</name>
    <message>
        <source>Put back as it was on {0}. You can undo this.</source>
        <translation>Teruggezet zoals het was op {0}. U kunt dit ongedaan maken.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>signed off, version {0}</source>
        <translation>vastgesteld, versie {0}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Round {0}, {1}</source>
        <translation>Ronde {0}, {1}</translation>
    </message>
    <message>
        <source>{0}, round {1} - Op orde</source>
        <translation>{0}, ronde {1} - Op orde</translation>
    </message>
    <message>
        <source>This is an example. Your own dossiers stand apart.</source>
        <translation>Dit is een voorbeeld. Uw eigen dossiers staan hier los van.</translation>
    </message>
</context>
<context>
    <name>MeetingRecords</name>
    <message>
        <source>No meeting was held about this round yet.</source>
        <translation>Over deze ronde is nog geen bijeenkomst gehouden.</translation>
    </message>
    <message>
        <source>Meeting of {0}</source>
        <translation>Bijeenkomst van {0}</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>een onbekende dag</translation>
    </message>
    <message>
        <source>The meeting has ended. What came of it is kept with the round.</source>
        <translation>De bijeenkomst is beëindigd. Wat eruit kwam, is bij de ronde bewaard.</translation>
    </message>
    <message>
        <source>Save the record as PDF</source>
        <translation>Verslag opslaan als PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The record is being made…</source>
        <translation>Het verslag wordt gemaakt…</translation>
    </message>
    <message>
        <source>Where should the sheets be written?</source>
        <translation>Waar moeten de bladen komen?</translation>
    </message>
    <message>
        <source>The sheets are being made…</source>
        <translation>De bladen worden gemaakt…</translation>
    </message>
</context>
<context>
    <name>MeetingRoom</name>
    <message>
        <source>Plan a meeting</source>
        <translation>Bijeenkomst plannen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>The meeting of {0} was planned.</source>
        <translation>De bijeenkomst van {0} is gepland.</translation>
    </message>
    <message>
        <source>Start a meeting</source>
        <translation>Bijeenkomst beginnen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>The meeting has started. Answers are kept with it.</source>
        <translation>De bijeenkomst is begonnen. Antwoorden worden erbij bewaard.</translation>
    </message>
    <message>
        <source>This meeting was held on another laptop. Go on there, or start a new meeting here.</source>
        <translation>Deze bijeenkomst is op een andere laptop gehouden. Ga daar verder, of begin hier een nieuwe bijeenkomst.</translation>
    </message>
    <message>
        <source>The meeting goes on. Answers are kept with it.</source>
        <translation>De bijeenkomst gaat verder. Antwoorden worden erbij bewaard.</translation>
    </message>
    <message>
        <source>Meeting details</source>
        <translation>Gegevens van de bijeenkomst</translation>
    </message>
    <message>
        <source>In general, at no question.</source>
        <translation>Algemeen, niet bij een vraag.</translation>
    </message>
    <message>
        <source>At question {0}: {1}</source>
        <translation>Bij vraag {0}: {1}</translation>
    </message>
    <message>
        <source>Open point</source>
        <translation>Open punt</translation>
    </message>
    <message>
        <source>What stays open?</source>
        <translation>Wat blijft er open?</translation>
    </message>
    <message>
        <source>The open point was written down.</source>
        <translation>Het open punt is genoteerd.</translation>
    </message>
    <message>
        <source>A decision of this meeting. What the college decides stands elsewhere.</source>
        <translation>Een besluit van deze bijeenkomst. Wat het college besluit, staat ergens anders.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>What was decided?</source>
        <translation>Wat is er besloten?</translation>
    </message>
    <message>
        <source>The decision was written down.</source>
        <translation>Het besluit is genoteerd.</translation>
    </message>
    <message>
        <source>No meeting was held about this round yet.</source>
        <translation>Over deze ronde is nog geen bijeenkomst gehouden.</translation>
    </message>
    <message>
        <source>Decisions, open points and notes</source>
        <translation>Besluiten, open punten en notities</translation>
    </message>
    <message>
        <source>Throw away what you typed?</source>
        <translation>Weggooien wat u hebt getypt?</translation>
    </message>
    <message>
        <source>It is not in the minutes yet, and cannot be brought back.</source>
        <translation>Het staat nog niet in het verslag en is daarna niet terug te halen.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Verder typen</translation>
    </message>
    <message>
        <source>No meeting is going on. Start one now?</source>
        <translation>Er is geen bijeenkomst bezig. Nu beginnen?</translation>
    </message>
    <message>
        <source>What you write down is kept with the meeting.</source>
        <translation>Wat u noteert, wordt bij de bijeenkomst bewaard.</translation>
    </message>
    <message>
        <source>Write something down, or choose Cancel.</source>
        <translation>Schrijf iets op, of kies Annuleren.</translation>
    </message>
    <message>
        <source>The meeting of {0} is still going on.</source>
        <translation>De bijeenkomst van {0} is nog bezig.</translation>
    </message>
</context>
<context>
    <name>MeetingWatch</name>
    <message>
        <source>Meeting · {0} min</source>
        <translation>Bijeenkomst · {0} min</translation>
    </message>
    <message>
        <source>Meeting · Theme {0} · {1} min of {2}, {3} left</source>
        <translation>Bijeenkomst · Thema {0} · {1} min van {2}, nog {3}</translation>
    </message>
    <message>
        <source>Meeting · Theme {0} · {1} min of {2}</source>
        <translation>Bijeenkomst · Thema {0} · {1} min van {2}</translation>
    </message>
    <message>
        <source>Meeting · Theme {0} · {1} min</source>
        <translation>Bijeenkomst · Thema {0} · {1} min</translation>
    </message>
    <message>
        <source>Meeting on another laptop</source>
        <translation>Bijeenkomst op een andere laptop</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>Menus</source>
        <translation>Menu’s</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;New dossier…</source>
        <translation>&amp;Nieuw dossier…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;All dossiers</source>
        <translation>&amp;Alle dossiers</translation>
    </message>
    <message>
        <source>New &amp;round…</source>
        <translation>Nieuwe &amp;ronde…</translation>
    </message>
    <message>
        <source>Report as &amp;PDF…</source>
        <translation>Rapport als &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Sign a report…</source>
        <translation>Rapport on&amp;dertekenen…</translation>
    </message>
    <message>
        <source>&amp;Import answers from a file…</source>
        <translation>Antwoorden &amp;inlezen uit een bestand…</translation>
    </message>
    <message>
        <source>&amp;Export answers to a file…</source>
        <translation>Antwoorden op&amp;slaan in een bestand…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;fsluiten</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw doen</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Geschiedenis…</translation>
    </message>
    <message>
        <source>History of this &amp;question…</source>
        <translation>Geschiedenis van deze &amp;vraag…</translation>
    </message>
    <message>
        <source>&amp;Who works here…</source>
        <translation>Wie &amp;werkt hier…</translation>
    </message>
    <message>
        <source>&amp;Come back to this question</source>
        <translation>&amp;Later terugkomen op deze vraag</translation>
    </message>
    <message>
        <source>&amp;Add action point…</source>
        <translation>&amp;Actiepunt toevoegen…</translation>
    </message>
    <message>
        <source>Count the &amp;views</source>
        <translation>Meningen &amp;peilen</translation>
    </message>
    <message>
        <source>&amp;Minority view</source>
        <translation>&amp;Minderheidsstandpunt</translation>
    </message>
    <message>
        <source>&amp;Internal remark</source>
        <translation>&amp;Interne opmerking</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Vragen</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Zoeken…</translation>
    </message>
    <message>
        <source>Next &amp;result</source>
        <translation>Volgend &amp;resultaat</translation>
    </message>
    <message>
        <source>Previous resul&amp;t</source>
        <translation>Vorig resul&amp;taat</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filter…</translation>
    </message>
    <message>
        <source>Show &amp;all questions</source>
        <translation>&amp;Alle vragen tonen</translation>
    </message>
    <message>
        <source>&amp;Previous question</source>
        <translation>V&amp;orige vraag</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>&amp;Volgende vraag</translation>
    </message>
    <message>
        <source>Next question without an ans&amp;wer</source>
        <translation>Volgende vraag zonder antwoor&amp;d</translation>
    </message>
    <message>
        <source>First question without an answ&amp;er</source>
        <translation>&amp;Eerste vraag zonder antwoord</translation>
    </message>
    <message>
        <source>Gi&amp;ve an answer</source>
        <translation>Ant&amp;woord geven</translation>
    </message>
    <message>
        <source>&amp;One answer for the selected questions…</source>
        <translation>Eén antwoord voor de &amp;gekozen vragen…</translation>
    </message>
    <message>
        <source>After an answer &amp;go to the next question</source>
        <translation>&amp;Na een antwoord naar de volgende vraag</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Beel&amp;d</translation>
    </message>
    <message>
        <source>&amp;Projector view</source>
        <translation>&amp;Projectorweergave</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Weergave</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tekstgrootte</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Grotere tekst</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere tekst</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>T&amp;aal</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>&amp;Ronde</translation>
    </message>
    <message>
        <source>&amp;Open round</source>
        <translation>Ronde &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Round details…</source>
        <translation>&amp;Gegevens van de ronde…</translation>
    </message>
    <message>
        <source>&amp;Dossier details…</source>
        <translation>Gegevens van het &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Participants…</source>
        <translation>Deel&amp;nemers…</translation>
    </message>
    <message>
        <source>Throw dossier &amp;away…</source>
        <translation>Dossier &amp;weggooien…</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>Bi&amp;jeenkomst</translation>
    </message>
    <message>
        <source>&amp;Meetings…</source>
        <translation>&amp;Bijeenkomsten…</translation>
    </message>
    <message>
        <source>&amp;Plan a meeting…</source>
        <translation>Bijeenkomst &amp;plannen…</translation>
    </message>
    <message>
        <source>&amp;Start a meeting…</source>
        <translation>Bijeenkomst be&amp;ginnen…</translation>
    </message>
    <message>
        <source>&amp;Open point…</source>
        <translation>&amp;Open punt…</translation>
    </message>
    <message>
        <source>&amp;Decision…</source>
        <translation>Be&amp;sluit…</translation>
    </message>
    <message>
        <source>Open points, decisions and &amp;notes…</source>
        <translation>Open punten, besluiten en &amp;notities…</translation>
    </message>
    <message>
        <source>&amp;End the meeting…</source>
        <translation>Bijeenkomst beëin&amp;digen…</translation>
    </message>
    <message>
        <source>&amp;Record as PDF…</source>
        <translation>&amp;Verslag als PDF…</translation>
    </message>
    <message>
        <source>Preparation s&amp;heets…</source>
        <translation>Voorbereidingsb&amp;laden…</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Bib&amp;liotheek</translation>
    </message>
    <message>
        <source>Bac&amp;k-ups…</source>
        <translation>Bac&amp;k-ups…</translation>
    </message>
    <message>
        <source>&amp;Check library…</source>
        <translation>Bibliotheek &amp;controleren…</translation>
    </message>
    <message>
        <source>Check a PD&amp;F…</source>
        <translation>PD&amp;F controleren…</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>&amp;Wachtwoord…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Vergrendelen</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>&amp;Prullenbak…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handleiding</translation>
    </message>
    <message>
        <source>For the &amp;discussion leader</source>
        <translation>Voor de &amp;gespreksleider</translation>
    </message>
    <message>
        <source>&amp;Tour…</source>
        <translation>&amp;Rondleiding…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;Logo and colour…</source>
        <translation>&amp;Logo en kleur…</translation>
    </message>
    <message>
        <source>Open a dossier first.</source>
        <translation>Open eerst een dossier.</translation>
    </message>
    <message>
        <source>No report can be made here.</source>
        <translation>Hier kan geen rapport worden gemaakt.</translation>
    </message>
    <message>
        <source>This round is signed off. Reopen it to change something.</source>
        <translation>Deze ronde is vastgesteld. Heropen de ronde om iets te wijzigen.</translation>
    </message>
    <message>
        <source>Only a round that is signed off can be reopened.</source>
        <translation>Alleen een vastgestelde ronde kan worden heropend.</translation>
    </message>
    <message>
        <source>Go to a question of an open round first.</source>
        <translation>Ga eerst naar een vraag van een open ronde.</translation>
    </message>
    <message>
        <source>Go to a theme first.</source>
        <translation>Ga eerst naar een thema.</translation>
    </message>
    <message>
        <source>Go to a question first.</source>
        <translation>Ga eerst naar een vraag.</translation>
    </message>
    <message>
        <source>No meeting is going on.</source>
        <translation>Er is geen bijeenkomst bezig.</translation>
    </message>
    <message>
        <source>A meeting is going on already.</source>
        <translation>Er is al een bijeenkomst bezig.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Er is niets om ongedaan te maken.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Er is niets om opnieuw te doen.</translation>
    </message>
    <message>
        <source>Only a library with a password can be locked.</source>
        <translation>Alleen een bibliotheek met een wachtwoord kan worden vergrendeld.</translation>
    </message>
    <message>
        <source>This library can only be read. Choose “Copy here and go on” to change something.</source>
        <translation>Deze bibliotheek kan alleen gelezen worden. Kies ‘Hier kopiëren en verdergaan’ om iets te veranderen.</translation>
    </message>
    <message>
        <source>Proposed de&amp;cisions…</source>
        <translation>Voorgestelde &amp;besluiten…</translation>
    </message>
    <message>
        <source>&amp;Sign off</source>
        <translation>&amp;Vaststellen</translation>
    </message>
    <message>
        <source>R&amp;eopen…</source>
        <translation>&amp;Heropenen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;How to use this checklist</source>
        <translation>Hoe u deze &amp;checklist gebruikt</translation>
    </message>
    <message>
        <source>&amp;About Op orde</source>
        <translation>&amp;Over Op orde</translation>
    </message>
    <message>
        <source>At a question</source>
        <translation>Bij een vraag</translation>
    </message>
    <message>
        <source>Choose this answer</source>
        <translation>Dit antwoord kiezen</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Het antwoord wissen</translation>
    </message>
    <message>
        <source>Through the list of questions</source>
        <translation>Door de lijst met vragen</translation>
    </message>
    <message>
        <source>Select several questions in the list</source>
        <translation>Meer vragen kiezen in de lijst</translation>
    </message>
    <message>
        <source>Select questions one by one</source>
        <translation>Vragen één voor één kiezen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>To the next or previous tab</source>
        <translation>Naar het volgende of vorige tabblad</translation>
    </message>
    <message>
        <source>To this tab</source>
        <translation>Naar dit tabblad</translation>
    </message>
    <message>
        <source>To the next or previous field</source>
        <translation>Naar het volgende of vorige veld</translation>
    </message>
    <message>
        <source>Open the chosen row, press the button</source>
        <translation>De gekozen rij openen, op de knop drukken</translation>
    </message>
    <message>
        <source>Close a dialog without keeping anything</source>
        <translation>Een venster sluiten zonder te bewaren</translation>
    </message>
    <message>
        <source>To the menus</source>
        <translation>Naar de menu’s</translation>
    </message>
    <message>
        <source>Go on &amp;with a report…</source>
        <translation>Rapport openen om &amp;verder te werken…</translation>
    </message>
</context>
<context>
    <name>PdfChecks</name>
    <message>
        <source>Reports (*.pdf)</source>
        <translation>Rapporten (*.pdf)</translation>
    </message>
    <message>
        <source>Check a PDF</source>
        <translation>PDF controleren</translation>
    </message>
    <message>
        <source>{0} is being checked…</source>
        <translation>{0} wordt gecontroleerd…</translation>
    </message>
</context>
<context>
    <name>Projection</name>
    <message>
        <source>This round asks no questions.</source>
        <translation>Deze ronde heeft geen vragen.</translation>
    </message>
    <message>
        <source>Projector view. Escape leaves it, F1 tells the keys.</source>
        <translation>Projectorweergave. Met Escape gaat u terug, met F1 ziet u de toetsen.</translation>
    </message>
    <message>
        <source>There is only one screen.</source>
        <translation>Er is maar één scherm.</translation>
    </message>
</context>
<context>
    <name>ReadOnlyBar</name>
    <message>
        <source>Read only: you see everything, and nothing can be changed.</source>
        <translation>Alleen lezen: u ziet alles, en er kan niets worden gewijzigd.</translation>
    </message>
    <message>
        <source>Copy here and go on</source>
        <translation>Hier kopiëren en verdergaan</translation>
    </message>
</context>
<context>
    <name>ReportOpening</name>
    <message>
        <source>Reports and their data (*.pdf *.json)</source>
        <translation>Rapporten en hun gegevens (*.pdf *.json)</translation>
    </message>
    <message>
        <source>Go on with a report</source>
        <translation>Rapport openen om verder te werken</translation>
    </message>
    <message>
        <source>{0} is being taken in…</source>
        <translation>{0} wordt overgenomen…</translation>
    </message>
    <message>
        <source>{0} became a new dossier: {1}. You can go on working in it.</source>
        <translation>{0} is een nieuw dossier geworden: {1}. U kunt erin verder werken.</translation>
    </message>
</context>
<context>
    <name>RiskyPlace</name>
    <message>
        <source>This place is not safe to work in</source>
        <translation>Deze plek is niet veilig om in te werken</translation>
    </message>
    <message>
        <source>The library is copied to this computer, and you go on in the copy. The file here stays as it is: what you change from now on is not in it.</source>
        <translation>De bibliotheek wordt naar deze computer gekopieerd en u gaat verder in de kopie. Het bestand hier blijft zoals het is: wat u vanaf nu wijzigt, staat er niet in.</translation>
    </message>
    <message>
        <source>Copy here and go on</source>
        <translation>Hier kopiëren en verdergaan</translation>
    </message>
    <message>
        <source>Open it to read</source>
        <translation>Toch openen om te lezen</translation>
    </message>
    <message>
        <source>You see everything, and nothing can be changed.</source>
        <translation>U ziet alles, en er kan niets worden gewijzigd.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Ander bestand kiezen…</translation>
    </message>
    <message>
        <source>This file stays as it is.</source>
        <translation>Dit bestand blijft zoals het is.</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopiëren…</translation>
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
    <name>RoundCommands</name>
    <message numerus="yes">
        <source>%n point(s) still needed. Sign off all the same?</source>
        <translation>
            <numerusform>Er is nog %n punt nodig. Toch vaststellen?</numerusform>
            <numerusform>Er zijn nog %n punten nodig. Toch vaststellen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The report will show what is missing. The college decides.</source>
        <translation>In het rapport staat wat er ontbreekt. Het college beslist.</translation>
    </message>
    <message>
        <source>To the first point</source>
        <translation>Naar het eerste punt</translation>
    </message>
    <message>
        <source>Sign off all the same</source>
        <translation>Toch vaststellen</translation>
    </message>
    <message>
        <source>Sign off round {0}?</source>
        <translation>Ronde {0} vaststellen?</translation>
    </message>
    <message>
        <source>The content gets a version number and a fingerprint, and does not change any more. To change something later you reopen the round and give a reason.</source>
        <translation>De inhoud krijgt een versienummer en een controlegetal, en verandert niet meer. Wilt u later iets wijzigen, dan heropent u de ronde met een reden.</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Vaststellen</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>The last changes are not on disk. Close all the same?</source>
        <translation>De laatste wijzigingen zijn niet opgeslagen. Toch sluiten?</translation>
    </message>
    <message>
        <source>If you close now, those changes are lost. Go back to try again.</source>
        <translation>Als u nu sluit, gaan die wijzigingen verloren. Ga terug om het opnieuw te proberen.</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Sluiten en niet opslaan</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Teruggaan</translation>
    </message>
    <message>
        <source>The disk is busy. The dossier opens as soon as that is over.</source>
        <translation>De schijf is nog bezig. Het dossier opent zodra dat klaar is.</translation>
    </message>
    <message>
        <source>Discard the changes that could not be saved?</source>
        <translation>De wijzigingen die niet konden worden opgeslagen weggooien?</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>The dossier goes back to what is on disk. This cannot be undone.</source>
        <translation>Het dossier gaat terug naar wat is opgeslagen. Dit kunt u niet ongedaan maken.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>To your own dossiers</source>
        <translation>Naar uw eigen dossiers</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet opgeslagen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Discard the last changes</source>
        <translation>Laatste wijzigingen weggooien</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Opgeslagen {0}</translation>
    </message>
    <message>
        <source>Saved on {0} at {1}</source>
        <translation>Opgeslagen op {0} om {1}</translation>
    </message>
    <message>
        <source>Last back-up {0}</source>
        <translation>Laatste back-up {0}</translation>
    </message>
    <message>
        <source>Last back-up on {0} at {1}</source>
        <translation>Laatste back-up op {0} om {1}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bezig met opslaan…</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Undone: {0}</source>
        <translation>Ongedaan gemaakt: {0}</translation>
    </message>
    <message>
        <source>Redone: {0}</source>
        <translation>Opnieuw gedaan: {0}</translation>
    </message>
    <message>
        <source>what you typed in {0}</source>
        <translation>wat u typte in {0}</translation>
    </message>
</context>
<context>
    <name>TabFaces</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
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
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>Action points</source>
        <translation>Actiepunten</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>version {0} signed off</source>
        <translation>versie {0} vastgesteld</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>gereed</translation>
    </message>
    <message numerus="yes">
        <source>%n needed</source>
        <translation>
            <numerusform>nog %n nodig</numerusform>
            <numerusform>nog %n nodig</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Vaststellen</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Close Op orde</source>
        <translation>Op orde sluiten</translation>
    </message>
    <message>
        <source>Everything is still there; last answer {0}</source>
        <translation>Alles is er nog; laatste antwoord {0}</translation>
    </message>
    <message>
        <source>Everything is still there</source>
        <translation>Alles is er nog</translation>
    </message>
    <message>
        <source>Something went wrong in Op orde. This is a fault of the program, not of yours.</source>
        <translation>Er ging iets mis in Op orde. Dit is een fout van het programma, niet van u.</translation>
    </message>
    <message>
        <source>Your answers are on disk, in {0}. You can go on working. If the window does not do what you expect, close Op orde and start it again.

A description of the fault, without your answers, stands in {1}. Your IT department can use it.</source>
        <translation>Uw antwoorden zijn opgeslagen, in {0}. U kunt doorwerken. Doet het venster niet wat u verwacht, sluit Op orde dan en start het opnieuw.

Een beschrijving van de fout, zonder uw antwoorden, staat in {1}. Uw ICT-afdeling kan die gebruiken.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
</context>
<context>
    <name>UnfinishedPassword</name>
    <message>
        <source>Op orde stopped while it was changing the password.</source>
        <translation>Op orde is de vorige keer gestopt tijdens het wijzigen van het wachtwoord.</translation>
    </message>
    <message numerus="yes">
        <source>%n back-up(s) of before could still be read without it; now they are behind the password as well.</source>
        <translation>
            <numerusform>%n back-up van daarvoor kon nog zonder wachtwoord gelezen worden; nu zit die ook achter het wachtwoord.</numerusform>
            <numerusform>%n back-ups van daarvoor konden nog zonder wachtwoord gelezen worden; nu zitten die ook achter het wachtwoord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n back-up(s) stay as they were: they open with the password of before, or without one.</source>
        <translation>
            <numerusform>%n back-up blijft zoals die was: die gaat open met het wachtwoord van daarvoor, of zonder wachtwoord.</numerusform>
            <numerusform>%n back-ups blijven zoals ze waren: ze gaan open met het wachtwoord van daarvoor, of zonder wachtwoord.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Same as the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Parts of the round</source>
        <translation>Onderdelen van de ronde</translation>
    </message>
</context>
</TS>
