"""Who may do what with inspections of decentralised powers and of a field."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

KEEPERS = frozenset({Role.OFFICE, Role.LEADER})
INSPECTORS = KEEPERS | {Role.INSPECTOR, Role.DIVISION_HEAD}

RULES = (
    Rule("see_field_inspection", "xem kiểm tra phân cấp, thanh tra chuyên ngành", EVERY_ROLE),
    Rule("open_field_inspection", "mở cuộc kiểm tra phân cấp, thanh tra chuyên ngành", INSPECTORS),
    Rule("drop_field_inspection", "bỏ cuộc kiểm tra phân cấp, thanh tra chuyên ngành", KEEPERS),
    Rule("inspect_body", "ghi cơ quan được kiểm tra, thanh tra", INSPECTORS),
    Rule("strike_inspected_body", "xóa cơ quan ghi nhầm", INSPECTORS),
    Rule("record_field_finding", "ghi vấn đề phát hiện", INSPECTORS),
    Rule("strike_field_finding", "xóa vấn đề ghi nhầm", INSPECTORS),
    Rule("resolve_field_finding", "ghi vấn đề đã xử lý xong", INSPECTORS),
    Rule("conclude_field_inspection", "ghi kết luận kiểm tra, thanh tra", INSPECTORS),
)
