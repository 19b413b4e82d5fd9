"""Settings, one concern a file; Django reads the names from here."""

from .applications import *  # noqa: F403
from .assets import *  # noqa: F403
from .bank import *  # noqa: F403
from .database import *  # noqa: F403
from .jobs import *  # noqa: F403
from .language import *  # noqa: F403
from .logs import *  # noqa: F403
from .mail import *  # noqa: F403
from .pages import *  # noqa: F403
from .places import *  # noqa: F403
from .security import *  # noqa: F403
from .sign_in import *  # noqa: F403
from .signing import *  # noqa: F403
