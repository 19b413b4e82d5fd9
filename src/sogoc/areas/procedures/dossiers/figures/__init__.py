"""III. Cải cách thủ tục hành chính: every figure and check of dossiers, whichever file it stands in."""

from .dossiers import *  # noqa: F403
from .handling import *  # noqa: F403
from .ratings import *  # noqa: F403
