"""Who may do what with training and rank examinations."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

KEEPERS = frozenset({Role.OFFICE, Role.LEADER})

RULES = (
    Rule("see_training", "xem đào tạo, bồi dưỡng", EVERY_ROLE),
    Rule("plan_training", "ghi kế hoạch đào tạo, bồi dưỡng", KEEPERS),
    Rule("approve_class", "ghi lớp đào tạo, bồi dưỡng", KEEPERS),
    Rule("open_class", "ghi khai giảng lớp", KEEPERS),
    Rule("finish_class", "ghi bế giảng lớp", KEEPERS),
    Rule("cancel_class", "hủy lớp", KEEPERS),
    Rule("send_to_training", "ghi người được cử đi đào tạo", KEEPERS),
    Rule("end_training", "ghi kết quả đào tạo", KEEPERS),
    Rule("withdraw_training", "rút lượt đào tạo đã ghi", KEEPERS),
    Rule("send_to_exam", "ghi người được cử dự thi nâng ngạch", KEEPERS),
    Rule("record_exam_result", "ghi kết quả thi nâng ngạch", KEEPERS),
    Rule("withdraw_candidate", "rút người dự thi đã ghi", KEEPERS),
)
