"""Who may do what with posts."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

KEEPERS = frozenset({Role.OFFICE, Role.LEADER})

RULES = (
    Rule("see_posts", "xem biên chế được giao", EVERY_ROLE),
    Rule("assign_posts", "ghi giao biên chế", KEEPERS),
)
