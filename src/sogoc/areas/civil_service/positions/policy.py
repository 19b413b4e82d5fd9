"""Who may do what with lists of job positions."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

KEEPERS = frozenset({Role.OFFICE, Role.LEADER})

RULES = (
    Rule("see_positions", "xem vị trí việc làm", EVERY_ROLE),
    Rule("approve_positions", "ghi danh mục vị trí việc làm được phê duyệt", KEEPERS),
    Rule("list_position", "thêm vị trí vào danh mục", KEEPERS),
    Rule(
        "describe_position",
        "ghi bản mô tả, khung năng lực",
        KEEPERS | {Role.DIVISION_HEAD},
    ),
    Rule("send_positions", "ghi đã gửi Sở Nội vụ", KEEPERS),
)
