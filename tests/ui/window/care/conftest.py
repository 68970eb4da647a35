"""The application as in the tests around the window."""

from __future__ import annotations

from tests.ui.window.test_application import (  # noqa: F401 - fixtures are found by their names
    application,
    folder,
    hooks,
)
