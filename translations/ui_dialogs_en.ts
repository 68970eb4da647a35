<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupRows</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>%n other change</numerusform>
            <numerusform>%n other changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole dossier(s)</source>
        <translation>
            <numerusform>%n whole dossier</numerusform>
            <numerusform>%n whole dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundFields</name>
    <message numerus="yes">
        <source>All %n question(s)</source>
        <translation>
            <numerusform>The only question (%n)</numerusform>
            <numerusform>All %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n core question(s), for a shorter meeting</source>
        <translation>
            <numerusform>Only the core question (%n), for a shorter meeting</numerusform>
            <numerusform>Only the %n core questions, for a shorter meeting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message numerus="yes">
        <source>One answer for %n question(s)</source>
        <translation>
            <numerusform>One answer for %n question</numerusform>
            <numerusform>One answer for %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these questions already has another answer.</source>
        <translation>
            <numerusform>%n of these questions already has another answer.</numerusform>
            <numerusform>%n of these questions already have another answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) will be answered with {0}.</source>
        <translation>
            <numerusform>%n question will be answered with {0}.</numerusform>
            <numerusform>%n questions will be answered with {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) will be replaced.</source>
        <translation>
            <numerusform>%n answer will be replaced.</numerusform>
            <numerusform>%n answers will be replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) will be left as they are.</source>
        <translation>
            <numerusform>%n answer will be left as it is.</numerusform>
            <numerusform>%n answers will be left as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetsDialog</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
</TS>
