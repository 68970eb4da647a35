<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>DossierCommands</name>
    <message>
        <source>Answers (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklists (*.yaml *.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a checklist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Answers (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of {0} taken in. Undo takes them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write answers to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report of {0}, round {1}, as it was signed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} version {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report of {0}, round {1}. It is a draft until the round is signed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>signed off, version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, round {1} - Op orde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an example. Your own dossiers stand apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last changes are not on disk. Close all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you close now, those changes are lost. Go back to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>Menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New dossier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;round…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in answers from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write answers to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Come back to this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add action point…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of the &amp;round…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of the &amp;dossier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Logo and colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People at the table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested de&amp;cisions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eopen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How to use this checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Op orde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the previous or next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the list of questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next or previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To this tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next or previous field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chosen row, press the button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a dialog without keeping anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the menus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundCommands</name>
    <message numerus="yes">
        <source>%n point(s) still needed. Sign off all the same?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The report will show what is missing. The college decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the first point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off round {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content gets a version number and a control number, and does not change any more. To change something later you reopen the round and give a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Undone: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the changes that could not be saved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier goes back to what is on disk. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>To your own dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the last changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on {0} at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabFaces</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {0} signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n point(s) needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Op orde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in Op orde. This is a fault of the program, not of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are on disk, in {0}. You can go on working. If the window does not do what you expect, close Op orde and start it again.

A description of the fault, without your answers, stands in {1}. Your IT department can use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Parts of the round</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
