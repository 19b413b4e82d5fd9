"""Who may do what with the book of staff."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

KEEPERS = frozenset({Role.OFFICE, Role.LEADER})

RULES = (
    Rule("see_staff", "xem danh sách công chức, viên chức", EVERY_ROLE),
    Rule("enter_staff", "ghi người vào danh sách", KEEPERS),
    Rule("correct_staff", "sửa mã số, cách gọi", KEEPERS),
    Rule("move_staff", "điều động trong cơ quan", KEEPERS),
    Rule("release_staff", "ghi người thôi làm việc", KEEPERS),
    Rule("give_leadership", "ghi người giữ chức vụ lãnh đạo", KEEPERS),
    Rule("end_leadership", "ghi thôi giữ chức vụ", KEEPERS),
)
