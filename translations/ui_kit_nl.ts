<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>CapitalsHint</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock lijkt aan te staan.</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>{0}: one less</source>
        <translation>{0}: één minder</translation>
    </message>
    <message>
        <source>{0}: one more</source>
        <translation>{0}: één meer</translation>
    </message>
</context>
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
    <name>PrivacyPointer</name>
    <message>
        <source>Change it</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laat staan</translation>
    </message>
    <message>
        <source>This looks like a citizen service number ({0}).</source>
        <translation>Dit lijkt op een burgerservicenummer ({0}).</translation>
    </message>
    <message>
        <source>This looks like a telephone number ({0}).</source>
        <translation>Dit lijkt op een telefoonnummer ({0}).</translation>
    </message>
    <message>
        <source>This looks like an e-mail address ({0}).</source>
        <translation>Dit lijkt op een e-mailadres ({0}).</translation>
    </message>
    <message>
        <source>This looks like a date of birth ({0}).</source>
        <translation>Dit lijkt op een geboortedatum ({0}).</translation>
    </message>
    <message>
        <source>This looks like the number of a case ({0}).</source>
        <translation>Dit lijkt op het nummer van een zaak ({0}).</translation>
    </message>
    <message>
        <source>No details of people belong here. You may leave it.</source>
        <translation>Hier horen geen gegevens van personen. U kunt het laten staan.</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Strength of the password</source>
        <translation>Sterkte van het wachtwoord</translation>
    </message>
    <message>
        <source>Four or more words in a row are strong and easy to remember.</source>
        <translation>Vier of meer woorden achter elkaar zijn sterk en goed te onthouden.</translation>
    </message>
    <message>
        <source>Weak: easily guessed. A sentence of several words is better.</source>
        <translation>Zwak: makkelijk te raden. Een zin van een aantal woorden is beter.</translation>
    </message>
    <message>
        <source>Moderate: holds out for a while. Make it longer.</source>
        <translation>Matig: houdt het een tijdje. Maak het langer.</translation>
    </message>
    <message>
        <source>Good: hard to guess.</source>
        <translation>Goed: moeilijk te raden.</translation>
    </message>
    <message>
        <source>Strong: out of reach of guessing.</source>
        <translation>Sterk: niet te raden.</translation>
    </message>
    <message>
        <source>Weak: short. At least {0} characters are advised.</source>
        <translation>Zwak: kort. Minstens {0} tekens is het advies.</translation>
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
