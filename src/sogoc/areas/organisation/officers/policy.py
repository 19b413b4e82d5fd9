"""Who may say who is in charge of what."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

KEEPERS = frozenset({Role.OFFICE, Role.LEADER})

RULES = (
    Rule("see_officer_in_charge", "xem đầu mối phụ trách", EVERY_ROLE),
    Rule("put_in_charge", "ghi phân công phụ trách", KEEPERS),
    Rule("release_from_charge", "ghi thôi phụ trách", KEEPERS),
    Rule("correct_work_contact", "sửa liên hệ công vụ của đầu mối", KEEPERS, own=True),
)
