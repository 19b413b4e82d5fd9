"""Who may do what with agencies."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

RULES = (
    Rule("see_agency", "xem cơ quan, đơn vị", EVERY_ROLE),
    Rule("establish_agency", "lập cơ quan, đơn vị", frozenset({Role.ADMINISTRATOR})),
)
