"""Who may do what with plans and tasks. A task is held where it is led: whoever heads that division may, and whoever
stands above it."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

PLANNERS = frozenset({Role.OFFICE, Role.LEADER, Role.DIVISION_HEAD})
DOERS = PLANNERS | {Role.OFFICER, Role.ONE_STOP_OFFICER}

RULES = (
    Rule("see_task", "xem kế hoạch và nhiệm vụ", EVERY_ROLE),
    Rule("open_plan", "ghi kế hoạch", PLANNERS),
    Rule("correct_plan", "sửa thông tin kế hoạch", PLANNERS),
    Rule("copy_plan", "chép kế hoạch sang năm khác", PLANNERS),
    Rule("assign_task", "giao nhiệm vụ", PLANNERS),
    Rule("correct_task", "sửa nội dung nhiệm vụ", PLANNERS),
    Rule("hand_task", "giao người thực hiện nhiệm vụ", PLANNERS),
    Rule("accept_task", "nhận nhiệm vụ", DOERS),
    Rule("report_task", "báo cáo hoàn thành nhiệm vụ", DOERS),
    Rule("verify_task", "xác nhận nhiệm vụ hoàn thành", PLANNERS),
    Rule("return_task", "trả lại báo cáo nhiệm vụ", PLANNERS),
    Rule("extend_task", "gia hạn nhiệm vụ", PLANNERS),
    Rule("withdraw_task", "rút nhiệm vụ", PLANNERS),
    Rule("escalate_task", "báo lên nhiệm vụ chậm", frozenset({Role.OFFICE})),
)
