"""Who may see figures."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE

RULES = (Rule("see_figure", "xem số liệu", EVERY_ROLE),)
