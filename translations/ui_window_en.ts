<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupDesk</name>
    <message numerus="yes">
        <source>%n change(s) came in for {0}.</source>
        <translation>
            <numerusform>%n change came in for {0}.</numerusform>
            <numerusform>%n changes came in for {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n place(s) both said something else: what you have now stayed, the other is in the history.</source>
        <translation>
            <numerusform>In %n place both said something else: what you have now stayed, the other is in the history.</numerusform>
            <numerusform>In %n places both said something else: what you have now stayed, the other is in the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinCommands</name>
    <message numerus="yes">
        <source>Others may rely on it, on its signed versions as well. It goes to the bin, and you can put it back from there for %n day(s).</source>
        <translation>
            <numerusform>Others may rely on it, on its signed versions as well. It goes to the bin, and you can put it back from there for %n day.</numerusform>
            <numerusform>Others may rely on it, on its signed versions as well. It goes to the bin, and you can put it back from there for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinRun</name>
    <message numerus="yes">
        <source>%n dossier(s) removed for good.</source>
        <translation>
            <numerusform>%n dossier removed for good.</numerusform>
            <numerusform>%n dossiers removed for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n dossier(s) for good?</source>
        <translation>
            <numerusform>Remove %n dossier for good?</numerusform>
            <numerusform>Remove %n dossiers for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinSweep</name>
    <message numerus="yes">
        <source>%n dossier(s) were in the bin for 30 days and are removed now. A back-up has them.</source>
        <translation>
            <numerusform>%n dossier was in the bin for 30 days and is removed now. A back-up has it.</numerusform>
            <numerusform>%n dossiers were in the bin for 30 days and are removed now. A back-up has them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message numerus="yes">
        <source>%n change(s) can still be read, each exactly as it was saved.</source>
        <translation>
            <numerusform>%n change can still be read, exactly as it was saved.</numerusform>
            <numerusform>%n changes can still be read, each exactly as it was saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more dossier(s)</source>
        <translation>
            <numerusform>… and %n more dossier</numerusform>
            <numerusform>… and %n more dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that were being typed are there too. Read them: a letter in them may be wrong.</source>
        <translation>
            <numerusform>%n text that was being typed is there too. Read it: a letter in it may be wrong.</numerusform>
            <numerusform>%n texts that were being typed are there too. Read them: a letter in them may be wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n dossier(s) nothing can be brought over.</source>
        <translation>
            <numerusform>Of %n dossier nothing can be brought over.</numerusform>
            <numerusform>Of %n dossiers nothing can be brought over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n change(s) missing</source>
        <translation>
            <numerusform>at least %n change is missing</numerusform>
            <numerusform>at least %n changes are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed version(s) missing</source>
        <translation>
            <numerusform>%n signed version is missing</numerusform>
            <numerusform>%n signed versions are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s) missing</source>
        <translation>
            <numerusform>%n checklist is missing</numerusform>
            <numerusform>%n checklists are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest good back-up is of {0}, {1}, with %n dossier(s).</source>
        <translation>
            <numerusform>The newest good back-up is of {0}, {1}, with %n dossier.</numerusform>
            <numerusform>The newest good back-up is of {0}, {1}, with %n dossiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that can still be read in the damaged file are not in it.</source>
        <translation>
            <numerusform>%n change that can still be read in the damaged file is not in it.</numerusform>
            <numerusform>%n changes that can still be read in the damaged file are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindCommands</name>
    <message numerus="yes">
        <source>%n question(s) answered with {0}. You can undo this in one step.</source>
        <translation>
            <numerusform>%n question answered with {0}. You can undo this in one step.</numerusform>
            <numerusform>%n questions answered with {0}. You can undo this in one step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundCommands</name>
    <message numerus="yes">
        <source>%n point(s) still needed. Sign off all the same?</source>
        <translation>
            <numerusform>%n point is still needed. Sign off all the same?</numerusform>
            <numerusform>%n points are still needed. Sign off all the same?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TabFaces</name>
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
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needed</source>
        <translation>
            <numerusform>%n needed</numerusform>
            <numerusform>%n needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnfinishedPassword</name>
    <message numerus="yes">
        <source>%n back-up(s) of before could still be read without it; now they are behind the password as well.</source>
        <translation>
            <numerusform>%n back-up of before could still be read without it; now it is behind the password as well.</numerusform>
            <numerusform>%n back-ups of before could still be read without it; now they are behind the password as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n back-up(s) stay as they were: they open with the password of before, or without one.</source>
        <translation>
            <numerusform>%n back-up stays as it was: it opens with the password of before, or without one.</numerusform>
            <numerusform>%n back-ups stay as they were: they open with the password of before, or without one.</numerusform>
        </translation>
    </message>
</context>
</TS>
