"""Who may do what with initiatives, targets and awards."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

KEEPERS = frozenset({Role.OFFICE, Role.LEADER})
AUTHORS = KEEPERS | {Role.DIVISION_HEAD, Role.OFFICER}

RULES = (
    Rule("see_initiative", "xem sáng kiến, khen thưởng", EVERY_ROLE),
    Rule("register_initiative", "đăng ký sáng kiến", AUTHORS),
    Rule("correct_initiative", "sửa sáng kiến", AUTHORS),
    Rule("withdraw_initiative", "rút sáng kiến", AUTHORS),
    Rule("judge_initiative", "ghi kết quả xét sáng kiến", KEEPERS),
    Rule("apply_initiative", "ghi áp dụng sáng kiến", AUTHORS),
    Rule("set_initiative_target", "giao chỉ tiêu sáng kiến", KEEPERS),
    Rule("give_award", "ghi khen thưởng", KEEPERS),
    Rule("revoke_award", "hủy khen thưởng đã ghi", KEEPERS),
)
