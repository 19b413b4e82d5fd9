"""Who may do what with autonomy, units' own rules and what they publish."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

KEEPERS = frozenset({Role.OFFICE, Role.LEADER})
AUTHORS = KEEPERS | {Role.DIVISION_HEAD}

RULES = (
    Rule("see_autonomy", "xem phương án tự chủ, quy chế, công khai ngân sách", EVERY_ROLE),
    Rule("propose_autonomy_plan", "trình phương án tự chủ", AUTHORS),
    Rule("appraise_autonomy_plan", "ghi thẩm định phương án tự chủ", KEEPERS),
    Rule("decide_autonomy_plan", "ghi quyết định phương án tự chủ", KEEPERS),
    Rule("record_autonomy_plan", "ghi phương án tự chủ đã được quyết định", KEEPERS),
    Rule("end_autonomy_plan", "ghi hết thực hiện phương án tự chủ", KEEPERS),
    Rule("withdraw_autonomy_plan", "rút phương án tự chủ", KEEPERS),
    Rule("issue_own_rule", "ghi ban hành quy chế nội bộ", AUTHORS),
    Rule("appraise_own_rule", "ghi thẩm định quy chế nội bộ", KEEPERS),
    Rule("end_own_rule", "ghi hết hiệu lực quy chế nội bộ", KEEPERS),
    Rule("disclose_budget", "ghi công khai ngân sách", AUTHORS),
    Rule("withdraw_disclosure", "rút lần công khai ngân sách", KEEPERS),
)
