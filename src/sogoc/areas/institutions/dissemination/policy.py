"""Who may do what with the telling of legal texts."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

KEEPERS = frozenset({Role.OFFICE, Role.LEADER})
TELLERS = KEEPERS | {Role.DIVISION_HEAD, Role.OFFICER}

RULES = (
    Rule("see_dissemination", "xem phổ biến pháp luật", EVERY_ROLE),
    Rule("disseminate", "ghi phổ biến văn bản", TELLERS),
    Rule("correct_dissemination", "sửa phổ biến văn bản", TELLERS),
    Rule("withdraw_dissemination", "rút phổ biến văn bản", KEEPERS),
)
