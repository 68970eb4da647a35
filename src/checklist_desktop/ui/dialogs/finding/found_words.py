"""What a text that was found is called, and how a row with it is spoken."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from checklist_desktop.insight.finding.search import Field, Passage

_FIELDS: dict[Field, object] = {
    Field.QUESTION: QT_TRANSLATE_NOOP("Found", "Question"),
    Field.BACKGROUND: QT_TRANSLATE_NOOP("Found", "Explanation of the question"),
    Field.ANSWER: QT_TRANSLATE_NOOP("Found", "Answer"),
    Field.EXPLANATION: QT_TRANSLATE_NOOP("Found", "Explanation"),
    Field.EVIDENCE: QT_TRANSLATE_NOOP("Found", "Evidence"),
    Field.MINORITY_VIEW: QT_TRANSLATE_NOOP("Found", "Minority view"),
    Field.REMARK: QT_TRANSLATE_NOOP("Found", "Internal remark"),
    Field.ACTION: QT_TRANSLATE_NOOP("Found", "Action point"),
    Field.CONCLUSION: QT_TRANSLATE_NOOP("Found", "Conclusion"),
    Field.REFLECTION: QT_TRANSLATE_NOOP("Found", "Reflection"),
    Field.OPEN_POINT: QT_TRANSLATE_NOOP("Found", "Open point of a meeting"),
    Field.DECISION: QT_TRANSLATE_NOOP("Found", "Decision of a meeting"),
    Field.NOTES: QT_TRANSLATE_NOOP("Found", "Notes of a meeting"),
}


def field_words(passage: Passage) -> str:
    return QCoreApplication.translate("Found", str(_FIELDS[passage.field]))


def place_words(passage: Passage) -> str:
    """Where it stands: the number of the question, and what it is there."""
    words = field_words(passage)
    return f"{passage.number} {words}" if passage.number else words
