"""Where time and fresh ids come from, so that nothing below asks the clock or chance itself."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime


class Stamps:
    """The real clock and real chance."""

    def now(self) -> datetime:
        """The moment, in UTC."""
        return datetime.now(UTC)

    def new_id(self) -> str:
        """A UUID of version 7 (RFC 9562): ids made later sort later."""
        milliseconds = int(self.now().timestamp() * 1000) & (2**48 - 1)
        value = (milliseconds << 80) | secrets.randbits(80)
        value = (value & ~(0xF << 76)) | (0x7 << 76)
        value = (value & ~(0x3 << 62)) | (0x2 << 62)
        digits = f"{value:032x}"
        return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


def written(moment: datetime) -> str:
    """A moment as it stands in events: UTC, whole milliseconds, ISO 8601."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def read_moment(text: str) -> datetime:
    """The moment behind its written form."""
    return datetime.fromisoformat(text)
