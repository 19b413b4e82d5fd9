"""Who may do what with the fees of dossiers."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

COUNTERS = frozenset({Role.ONE_STOP_OFFICER, Role.OFFICER, Role.DIVISION_HEAD, Role.OFFICE, Role.LEADER})
CASHIERS = frozenset({Role.OFFICE, Role.LEADER})

# The bank's own messages are confirmed in the name of an office (gateway/bank).
RULES = (
    Rule("see_payment", "xem phí, lệ phí của hồ sơ", EVERY_ROLE),
    Rule("order_payment", "yêu cầu nộp phí, lệ phí", COUNTERS),
    Rule("confirm_payment", "xác nhận đã nhận phí, lệ phí", CASHIERS),
    Rule("refund_payment", "hoàn trả phí, lệ phí", CASHIERS),
)
