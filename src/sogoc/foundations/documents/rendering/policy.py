"""Who may do what with the templates of printed forms."""

from sogoc.foundations.documents.policy import CLERKS
from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE

RULES = (
    Rule("see_template", "xem mẫu in", EVERY_ROLE),
    Rule("replace_template", "thay mẫu in bằng mẫu riêng của cơ quan", CLERKS),
)
