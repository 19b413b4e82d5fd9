"""Who may do what with units and what is to be cut. Who reorganises stands with the tree (agencies/policy.py)."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

KEEPERS = frozenset({Role.OFFICE, Role.LEADER})

RULES = (
    Rule("see_reduction_plan", "xem kế hoạch cắt giảm, tinh giản", EVERY_ROLE),
    Rule("set_reduction_plan", "ghi kế hoạch cắt giảm, tinh giản", KEEPERS),
)
