<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
