<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionsPage</name>
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
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n dropped</numerusform>
            <numerusform>%n dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingPanel</name>
    <message numerus="yes">
        <source>%n action point(s) without an owner</source>
        <translation>
            <numerusform>%n action point without an owner</numerusform>
            <numerusform>%n action points without an owner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action point(s) without a date</source>
        <translation>
            <numerusform>%n action point without a date</numerusform>
            <numerusform>%n action points without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s) not ticked yet</source>
        <translation>
            <numerusform>%n declaration not ticked yet</numerusform>
            <numerusform>%n declarations not ticked yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not discussed yet</source>
        <translation>
            <numerusform>%n question not discussed yet</numerusform>
            <numerusform>%n questions not discussed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not known yet</source>
        <translation>
            <numerusform>%n question not known yet</numerusform>
            <numerusform>%n questions not known yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) marked to come back to</source>
        <translation>
            <numerusform>%n question marked to come back to</numerusform>
            <numerusform>%n questions marked to come back to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action point(s) late</source>
        <translation>
            <numerusform>%n action point late</numerusform>
            <numerusform>%n action points late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOffPage</name>
    <message numerus="yes">
        <source>%n point(s) needed first.</source>
        <translation>
            <numerusform>%n point needed first.</numerusform>
            <numerusform>%n points needed first.</numerusform>
        </translation>
    </message>
</context>
</TS>
