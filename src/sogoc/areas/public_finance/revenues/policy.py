"""Who may do what with what is planned, collected and paid out."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

KEEPERS = frozenset({Role.OFFICE, Role.LEADER})

RULES = (
    Rule("see_budget_amount", "xem số thu, số giải ngân", EVERY_ROLE),
    Rule("set_budget_plan", "ghi kế hoạch thu, giải ngân", KEEPERS),
    Rule("enter_budget_amount", "ghi số thu, số giải ngân", KEEPERS),
    Rule("withdraw_budget_amount", "rút số thu, số giải ngân", KEEPERS),
)
