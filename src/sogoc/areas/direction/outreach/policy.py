"""Who may do what with outreach."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

EDITORS = frozenset({Role.DIVISION_HEAD, Role.OFFICE, Role.LEADER})
AUTHORS = EDITORS | {Role.OFFICER}

RULES = (
    Rule("see_outreach", "xem tin, bài, hoạt động tuyên truyền", EVERY_ROLE),
    Rule("enter_outreach_item", "ghi tin, bài, hoạt động tuyên truyền", AUTHORS),
    Rule("correct_outreach_item", "sửa tin, bài, hoạt động tuyên truyền", AUTHORS),
    Rule("approve_outreach_item", "duyệt tin, bài, hoạt động tuyên truyền", EDITORS, others=True),
    Rule("withdraw_outreach_item", "rút tin, bài, hoạt động tuyên truyền", EDITORS),
)
