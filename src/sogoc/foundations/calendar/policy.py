"""Who may do what with the calendar."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

KEEPERS = frozenset({Role.ADMINISTRATOR})

RULES = (
    Rule("see_calendar", "xem lịch làm việc", EVERY_ROLE),
    Rule("announce_day_off", "công bố ngày nghỉ", KEEPERS),
    Rule("announce_make_up_day", "công bố ngày làm bù", KEEPERS),
    Rule("withdraw_announcement", "rút công bố ngày nghỉ, ngày làm bù", KEEPERS),
    Rule("set_working_hours", "đặt giờ làm việc", frozenset({Role.ADMINISTRATOR, Role.OFFICE, Role.LEADER})),
)
