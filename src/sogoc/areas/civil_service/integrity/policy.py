"""Who may do what with receptions, complaints and denunciations, reports and declarations. Who denounces is protected:
denunciations are seen by few."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

KEEPERS = frozenset({Role.OFFICE, Role.LEADER})
HANDLERS = KEEPERS | {Role.INSPECTOR}

RULES = (
    Rule("see_integrity", "xem tiếp công dân, báo cáo phòng chống tham nhũng", EVERY_ROLE),
    Rule("see_grievance", "xem đơn khiếu nại, tố cáo", HANDLERS | {Role.AUDITOR}),
    Rule("hold_reception", "ghi buổi tiếp công dân", HANDLERS),
    Rule("strike_reception", "xóa buổi tiếp công dân ghi nhầm", HANDLERS),
    Rule("receive_grievance", "nhận đơn khiếu nại, tố cáo", HANDLERS),
    Rule("accept_grievance", "thụ lý đơn khiếu nại, tố cáo", HANDLERS),
    Rule("put_off_grievance", "gia hạn giải quyết đơn", KEEPERS),
    Rule("settle_grievance", "ghi kết quả giải quyết đơn", HANDLERS),
    Rule("record_integrity_report", "ghi báo cáo phòng chống tham nhũng", HANDLERS),
    Rule("count_asset_declarations", "ghi kết quả kê khai tài sản", KEEPERS),
)
