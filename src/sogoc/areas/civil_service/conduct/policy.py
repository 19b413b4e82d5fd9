"""Who may do what with discipline, rotation and ratings. What is said of people is not for everybody to read; who is
rated sees their own."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import Role

KEEPERS = frozenset({Role.OFFICE, Role.LEADER})
HEADS = KEEPERS | {Role.DIVISION_HEAD}
READERS = HEADS | {Role.INSPECTOR, Role.AUDITOR}
JUDGES = frozenset({Role.DIVISION_HEAD, Role.LEADER})

RULES = (
    Rule("see_conduct", "xem kỷ luật, chuyển đổi vị trí", READERS),
    Rule("discipline_staff", "ghi kỷ luật", KEEPERS),
    Rule("revoke_discipline", "hủy kỷ luật đã ghi", KEEPERS),
    Rule("plan_rotation", "ghi người đến hạn chuyển đổi vị trí", KEEPERS),
    Rule("rotate_staff", "ghi đã chuyển đổi vị trí", KEEPERS),
    Rule("excuse_rotation", "ghi chưa chuyển đổi được", KEEPERS),
    Rule("withdraw_rotation", "rút chuyển đổi vị trí đã ghi", KEEPERS),
    Rule("see_staff_rating", "xem đánh giá, xếp loại", READERS, own=True),
    Rule("open_rating", "mở phiếu đánh giá", HEADS),
    Rule("rate_self", "tự đánh giá", KEEPERS, own=True),
    Rule("rate_staff", "xếp loại công chức, viên chức", JUDGES, others=True),
    Rule("return_rating", "trả lại phiếu đánh giá", JUDGES, others=True),
    Rule("approve_rating", "duyệt xếp loại", frozenset({Role.LEADER}), others=True),
    Rule("assign_criterion", "giao tiêu chí cho người chịu trách nhiệm", KEEPERS),
    Rule("judge_criterion", "ghi tiêu chí đạt hay không", KEEPERS),
    Rule("set_accountability_rule", "ghi quy định trách nhiệm", KEEPERS),
)
