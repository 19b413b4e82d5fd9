"""Who may look dossiers through for what was not digitised; whoever sees dossiers sees what was found."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import Role

CHECKERS = frozenset({Role.INSPECTOR, Role.OFFICE, Role.LEADER, Role.DIVISION_HEAD})

RULES = (Rule("check_digitisation", "kiểm tra việc số hóa hồ sơ", CHECKERS),)
