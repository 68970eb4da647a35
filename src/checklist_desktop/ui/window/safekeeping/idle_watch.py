"""Notices that nobody works: no key and no mouse for a while."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

_WORK = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)
MS_IN_A_MINUTE = 60_000


class IdleWatch(QObject):
    """Emits `idle` once after the minutes that were chosen; watches nothing while it is off."""

    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)

    def watch(self, minutes: float) -> None:
        """Begin to wait, or begin anew; 0 minutes ends it."""
        self._look(at_events=False)
        self._timer.stop()
        if minutes:
            self._timer.start(round(minutes * MS_IN_A_MINUTE))
            self._look(at_events=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _WORK:
            self._timer.start()
        return False

    def _on_timeout(self) -> None:
        self._look(at_events=False)
        self.idle.emit()

    def _look(self, *, at_events: bool) -> None:
        """At every event of the application, which costs a little and is therefore off when it can be."""
        app = QCoreApplication.instance()
        if app is not None and at_events:
            app.installEventFilter(self)
        elif app is not None:
            app.removeEventFilter(self)
