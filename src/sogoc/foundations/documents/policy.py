"""Who may do what with documents."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

KEEPERS = frozenset({Role.OFFICE, Role.DIVISION_HEAD, Role.OFFICER, Role.ONE_STOP_OFFICER, Role.LEADER})

RULES = (
    Rule("see_document", "xem văn bản", EVERY_ROLE),
    Rule("enter_document", "vào sổ văn bản", KEEPERS),
    Rule("correct_document", "đính chính văn bản trong sổ", frozenset({Role.OFFICE, Role.LEADER})),
)
