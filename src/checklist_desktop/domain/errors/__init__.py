"""Every error a user can meet, as a named class with its facts; the words live in the text files."""

# Every class in these is handed on, so that a new error is written down in one place.
from checklist_desktop.domain.errors.explained import *  # noqa: F403
from checklist_desktop.domain.errors.files import *  # noqa: F403
from checklist_desktop.domain.errors.library import *  # noqa: F403
from checklist_desktop.domain.errors.meetings import *  # noqa: F403
from checklist_desktop.domain.errors.rules import *  # noqa: F403
from checklist_desktop.domain.errors.signing import *  # noqa: F403
