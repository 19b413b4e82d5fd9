"""Who may do what with inspections: the office and inspectors keep them, those who owe a remedy say that it is done,
and somebody else verifies it."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

KEEPERS = frozenset({Role.OFFICE, Role.LEADER})
INSPECTORS = KEEPERS | {Role.INSPECTOR}
WORKERS = KEEPERS | {Role.DIVISION_HEAD, Role.OFFICER, Role.ONE_STOP_OFFICER}

RULES = (
    Rule("see_inspection", "xem các cuộc kiểm tra", EVERY_ROLE),
    Rule("plan_inspections", "ghi kế hoạch kiểm tra", KEEPERS),
    Rule("open_inspection", "ghi một cuộc kiểm tra", INSPECTORS),
    Rule("drop_inspection", "bỏ cuộc kiểm tra", KEEPERS),
    Rule("set_up_team", "lập đoàn kiểm tra", KEEPERS),
    Rule("set_checklist", "lập nội dung kiểm tra", INSPECTORS),
    Rule("schedule_visit", "xếp lịch kiểm tra", INSPECTORS),
    Rule("drop_visit", "bỏ buổi kiểm tra đã xếp", INSPECTORS),
    Rule("hold_visit", "ghi biên bản kiểm tra", INSPECTORS),
    Rule("conclude_inspection", "ghi kết luận kiểm tra", INSPECTORS),
    Rule("bring_conclusion", "ghi văn bản chỉ đạo khắc phục", KEEPERS),
    Rule("record_matter", "ghi tồn tại, kiến nghị", INSPECTORS),
    Rule("correct_matter", "sửa tồn tại, kiến nghị", INSPECTORS),
    Rule("assign_matter", "giao tồn tại, kiến nghị thành nhiệm vụ", KEEPERS),
    Rule("follow_figure", "gắn số liệu cần chuyển biến", INSPECTORS),
    Rule("report_remedy", "báo đã khắc phục", WORKERS),
    Rule("verify_remedy", "xác nhận đã khắc phục", INSPECTORS, others=True),
    Rule("reopen_matter", "mở lại tồn tại, kiến nghị", INSPECTORS),
)
