"""Who may do what with one-stop points; whoever sees a point sees who works there."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

KEEPERS = frozenset({Role.OFFICE, Role.LEADER})
PLANNERS = KEEPERS | {Role.DIVISION_HEAD, Role.ONE_STOP_OFFICER}
CONNECTORS = frozenset({Role.ADMINISTRATOR, Role.OFFICE})

RULES = (
    Rule("see_onestop", "xem Bộ phận Một cửa", EVERY_ROLE),
    Rule("open_onestop_point", "mở Bộ phận Một cửa", KEEPERS),
    Rule("correct_onestop_point", "sửa thông tin Bộ phận Một cửa", KEEPERS),
    Rule("close_onestop_point", "đóng Bộ phận Một cửa", KEEPERS),
    Rule("appoint_onestop_member", "cử người đến Bộ phận Một cửa", KEEPERS),
    Rule("release_onestop_member", "ghi người thôi làm việc ở Bộ phận Một cửa", KEEPERS),
    Rule("give_turns", "xếp lịch trực quầy", PLANNERS),
    Rule("hand_over_turns", "bàn giao buổi trực", PLANNERS),
    Rule("drop_turns", "bỏ buổi trực đã xếp", PLANNERS),
    Rule("count_equipment", "kiểm đếm thiết bị của Bộ phận Một cửa", PLANNERS),
    Rule("connect_system", "ghi kết nối với hệ thống khác", CONNECTORS),
    Rule("disconnect_system", "ghi ngừng kết nối với hệ thống khác", CONNECTORS),
)
