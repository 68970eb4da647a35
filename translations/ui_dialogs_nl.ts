<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Op orde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work is kept in: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions are our own elaboration on the themes of the Nederlands Jeugdinstituut (NJi). They are not the questionnaire of the NJi itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionPointDialog</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what has to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date does not exist. Write it as 31-12-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who (role)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a role, for instance policy adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs known?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separate names with a comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this action point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New action point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New action point with question {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action point with question {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionsDialog</name>
    <message>
        <source>Requested decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand on the summary of the report. Leave all empty for the standard wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DossierDialog</name>
    <message>
        <source>New dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of the dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the name of the municipality or the region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the round a name, for instance the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type a few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipalities in this region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose policy is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins these broader policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list? Any name will do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Make the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the report should be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is there already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the report be written?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits this search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is kept. Enter opens the question of a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HouseStyleDialog</name>
    <message>
        <source>Logo and colour of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the colour as # with six digits or letters a to f, for instance #154273.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for instance #154273</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PNG or JPEG file of at most 500 kB. It stands on the front page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colour that is too light to read is darkened in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logo yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HowToUseDialog</name>
    <message>
        <source>How to use this checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How current it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewRoundDialog</name>
    <message>
        <source>New round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new round begins empty. Earlier rounds stay as they are; you find them in the menu Round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the round a name, for instance the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a round {0} already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People at the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of officials only, never of victims or suspects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this person a role, or leave the name out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>Reopen round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0} stays as it was signed off: you can still read and export it. What you change from now on leads to version {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the round reopened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason stands in the history and in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why the round is reopened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundDialog</name>
    <message>
        <source>Data of the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round (year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for instance Z-2026-01234</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a role, for instance mayor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on every page of the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the round a name, for instance the year.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundFields</name>
    <message>
        <source>Round (year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another checklist…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n core question(s), for a shorter meeting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checklist: {0}, version {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignatoriesDialog</name>
    <message>
        <source>Who prepares, agrees and adopts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this person a function, or leave the name out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mayor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipal secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
