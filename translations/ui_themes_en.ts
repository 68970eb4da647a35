<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>SelectionNote</name>
    <message numerus="yes">
        <source>%n question(s) selected</source>
        <translation>
            <numerusform>%n question selected</numerusform>
            <numerusform>%n questions selected</numerusform>
        </translation>
    </message>
</context>
</TS>
