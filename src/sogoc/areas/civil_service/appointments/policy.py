"""Who may do what with recruitments, appointments and the policy for talents."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

KEEPERS = frozenset({Role.OFFICE, Role.LEADER})

RULES = (
    Rule("see_appointments", "xem tuyển dụng, bổ nhiệm", EVERY_ROLE),
    Rule("recruit", "ghi tuyển dụng", KEEPERS),
    Rule("correct_recruitment", "sửa hình thức tuyển dụng", KEEPERS),
    Rule("appoint_leader", "ghi bổ nhiệm lãnh đạo", KEEPERS),
    Rule("correct_appointment", "sửa ghi chép bổ nhiệm", KEEPERS),
    Rule("support_talent", "ghi thu hút, hỗ trợ người có tài năng", KEEPERS),
)
