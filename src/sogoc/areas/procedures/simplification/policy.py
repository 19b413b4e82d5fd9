"""Who may do what with reviews of procedures; whoever sees a procedure sees what was found of it."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import Role

REVIEWERS = frozenset({Role.OFFICE, Role.LEADER, Role.DIVISION_HEAD, Role.OFFICER})
KEEPERS = frozenset({Role.OFFICE, Role.LEADER})

RULES = (
    Rule("plan_review", "ghi kế hoạch rà soát thủ tục", KEEPERS),
    Rule("review_procedure", "ghi kết quả rà soát thủ tục", REVIEWERS),
    Rule("propose_simplification", "đề xuất phương án đơn giản hóa", REVIEWERS),
    Rule("approve_simplification", "ghi phương án đơn giản hóa được thông qua", KEEPERS),
    Rule("carry_out_simplification", "ghi phương án đơn giản hóa được thực thi", KEEPERS),
)
