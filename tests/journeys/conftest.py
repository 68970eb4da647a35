"""Stories at the window begin where the tests of the window begin."""

from tests.ui.conftest import (  # noqa: F401 - fixtures are found by their names
    _no_flashes,
    foreign,
    foreign_user,
    in_english,
    modals,
    newcomer,
    standard,
    user,
    wardrobe,
)
