"""How long each theme was in sight during a meeting."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

LONGEST_STEP = timedelta(minutes=5)
"""Between two looks at the clock; after a longer one the laptop was asleep, and nobody saw a theme."""
_MINUTE = timedelta(minutes=1)


@dataclass(slots=True)
class ThemeClock:
    """Looks at the clock only when it is told what time it is."""

    spent: dict[str, timedelta] = field(default_factory=dict)
    _theme: str = ""
    _since: datetime | None = None

    def show(self, theme: str, now: datetime) -> None:
        """This theme is in sight now, or none; what was in sight until now gets its time."""
        if self._since is not None and self._theme:
            step = now - self._since
            if timedelta() < step <= LONGEST_STEP:
                self.spent[self._theme] = self.spent.get(self._theme, timedelta()) + step
        self._theme, self._since = theme, now

    def minutes_of(self, theme: str) -> int:
        """Whole minutes: one that has only begun does not count."""
        return self.spent.get(theme, timedelta()) // _MINUTE

    @property
    def minutes(self) -> dict[str, int]:
        """Rounded: whoever talks for forty seconds did talk about it."""
        return {
            theme: max(1, round(spent / _MINUTE))
            for theme, spent in self.spent.items()
            if spent >= _MINUTE / 2
        }
