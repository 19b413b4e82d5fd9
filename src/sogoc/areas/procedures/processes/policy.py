"""Who may do what with the internal processes of procedures; whoever sees a procedure sees its process."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import Role

KEEPERS = frozenset({Role.OFFICE, Role.LEADER})

RULES = (
    Rule("approve_process", "ghi quy trình nội bộ được phê duyệt", KEEPERS),
    Rule("digitise_process", "ghi quy trình nội bộ được điện tử hóa", KEEPERS),
)
