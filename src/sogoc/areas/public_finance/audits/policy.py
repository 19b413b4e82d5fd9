"""Who may do what with what audits recommend."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

KEEPERS = frozenset({Role.OFFICE, Role.LEADER})

RULES = (
    Rule("see_audit_recommendation", "xem kiến nghị sau kiểm toán, thanh tra", EVERY_ROLE),
    Rule("enter_audit_recommendation", "ghi kiến nghị sau kiểm toán, thanh tra", KEEPERS),
    Rule("correct_audit_recommendation", "sửa kiến nghị sau kiểm toán, thanh tra", KEEPERS),
    Rule("resolve_audit_recommendation", "ghi thực hiện kiến nghị sau kiểm toán, thanh tra", KEEPERS),
    Rule("withdraw_audit_recommendation", "rút kiến nghị sau kiểm toán, thanh tra", KEEPERS),
)
