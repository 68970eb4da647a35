<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>DateField</name>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-jjjj</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>Nothing written.</source>
        <translation>Niets ingevuld.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Nothing written.</source>
        <translation>Niets ingevuld.</translation>
    </message>
    <message>
        <source>This is {0} characters too many; at most {1} fit. Nothing was changed. Put the rest elsewhere.</source>
        <translation>Dit zijn {0} tekens te veel; er passen er hooguit {1}. Er is niets veranderd. Zet de rest ergens anders.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Nog niet bekend</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Openbaar</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertrouwelijk</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Nog niet aangegeven</translation>
    </message>
    <message>
        <source>Own policy</source>
        <translation>Eigen beleid</translation>
    </message>
    <message>
        <source>Regional policy</source>
        <translation>Regionaal beleid</translation>
    </message>
    <message>
        <source>Own and regional policy</source>
        <translation>Eigen en regionaal beleid</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Opgesteld</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Akkoord</translation>
    </message>
    <message>
        <source>Adopts</source>
        <translation>Stelt vast</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} van {1}</translation>
    </message>
</context>
</TS>
