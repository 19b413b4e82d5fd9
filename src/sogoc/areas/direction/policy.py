"""Who may do what in area I."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import Role

RULES = (
    Rule(
        "mark_as_steering",
        "ghi nhận văn bản chỉ đạo cải cách hành chính",
        frozenset({Role.OFFICE, Role.DIVISION_HEAD, Role.LEADER}),
    ),
)
