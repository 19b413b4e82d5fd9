"""Who may do what with meetings and conclusions."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

KEEPERS = frozenset({Role.OFFICE, Role.LEADER, Role.DIVISION_HEAD})

RULES = (
    Rule("see_meeting", "xem hội nghị, cuộc họp và kết luận", EVERY_ROLE),
    Rule("record_meeting", "ghi hội nghị, cuộc họp", KEEPERS),
    Rule("correct_meeting", "sửa thông tin cuộc họp", KEEPERS),
    Rule("conclude", "ghi kết luận của cuộc họp", KEEPERS),
    Rule("correct_conclusion", "sửa kết luận của cuộc họp", KEEPERS),
    Rule("assign_conclusion", "giao nhiệm vụ theo kết luận", KEEPERS),
)
