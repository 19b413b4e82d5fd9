"""Who may hold other lists against the catalogue; whoever sees procedures sees the differences."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import Role

RECONCILERS = frozenset({Role.OFFICE, Role.LEADER, Role.DIVISION_HEAD, Role.OFFICER, Role.ONE_STOP_OFFICER})

RULES = (
    Rule(
        "take_list", "đối chiếu danh sách thủ tục", frozenset({Role.OFFICE, Role.LEADER, Role.DIVISION_HEAD})
    ),
    Rule("settle_difference", "ghi đã xử lý khác biệt", RECONCILERS),
)
