"""Who may do what with what enterprises are supported with."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

KEEPERS = frozenset({Role.OFFICE, Role.LEADER, Role.DIVISION_HEAD})

RULES = (
    Rule("see_enterprise_grant", "xem khoản hỗ trợ doanh nghiệp", EVERY_ROLE),
    Rule("enter_enterprise_grant", "ghi khoản hỗ trợ doanh nghiệp", KEEPERS),
    Rule("correct_enterprise_grant", "sửa khoản hỗ trợ doanh nghiệp", KEEPERS),
    Rule("revoke_enterprise_grant", "hủy khoản hỗ trợ doanh nghiệp", KEEPERS),
)
