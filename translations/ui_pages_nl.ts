<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>ActionsPage</name>
    <message>
        <source>Add action point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in action points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only late ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens a row. Terms are compared with today, {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no action points yet. Add one here, or with a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action point fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Who prepares, agrees and adopts?</source>
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
        <source>Nobody is named yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who prepares, agrees and adopts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for instance Z-2026-01234</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision of the college</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date does not exist. Write it as 31-12-2026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FingerprintView</name>
    <message>
        <source>Control number: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingPanel</name>
    <message>
        <source>Needed before signing off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be told in the report as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {0} has no explanation yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action point(s) without an owner</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action point(s) without a date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The number of the decision is not filled in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the decision is not filled in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named who prepared, agrees or adopts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s) not ticked yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not discussed yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not known yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) marked to come back to</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No action point yet with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action point(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>How is this computed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress per theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order (without not applicable)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline level in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open action points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All action points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussed counts every answer. In order counts only what is in order. There is no final grade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} questions discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked to come back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer without explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussed: the number of questions with an answer, out of all questions of the round. In order: the number of questions with the answer that means in order, out of all questions of the round except those that do not apply. Questions that were not discussed or are not known yet count as not in order. The questions of the baseline level are also counted apart. Questions do not weigh the same, so there is no grade, and nothing is rounded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignOffPage</name>
    <message>
        <source>Signing off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the control number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0} was signed off on {1}. Nothing in this round changes any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To change something, reopen the round and give the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing off freezes the content and numbers it. What is missing does not forbid it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) needed first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever compares this number with the report sees whether anything was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional: it changes with every answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Begin a new dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your municipality or region. You fill in the name and the year and can start at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with answers from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with answers, for instance from a colleague. It becomes a dossier of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filled-in example of a fictional municipality. You cannot break anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own elaboration on the five themes of the Nederlands Jeugdinstituut (NJi). This is not the questionnaire of the NJi itself: questions, explanations and actions are based on public sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist on the approach to sexual exploitation, for municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works without internet. Everything stays on this computer and is saved with every answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
