"""Who may do what with the catalogue of procedures."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

KEEPERS = frozenset({Role.OFFICE, Role.LEADER})
OFFERERS = frozenset({Role.OFFICE, Role.LEADER, Role.DIVISION_HEAD})

RULES = (
    Rule("see_procedure", "xem thủ tục hành chính", EVERY_ROLE),
    Rule("publish_procedure", "ghi thủ tục được công bố", KEEPERS),
    Rule("amend_procedure", "ghi thủ tục được sửa đổi, bổ sung", KEEPERS),
    Rule("replace_procedure", "ghi thủ tục được thay thế", KEEPERS),
    Rule("abolish_procedure", "ghi thủ tục bị bãi bỏ", KEEPERS),
    Rule("correct_procedure", "đính chính nội dung thủ tục", KEEPERS),
    Rule("offer_procedure", "ghi cách cung cấp thủ tục", OFFERERS),
)
