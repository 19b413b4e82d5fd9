"""Who may look into the journal, and who seals it."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import Role

RULES = (
    Rule("see_journal", "xem nhật ký", frozenset({Role.AUDITOR, Role.ADMINISTRATOR})),
    Rule("seal_journal", "niêm phong nhật ký", frozenset({Role.ADMINISTRATOR})),
)
