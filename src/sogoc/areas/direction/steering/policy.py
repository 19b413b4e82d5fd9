"""Who may do what in area I."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import Role

MARKERS = frozenset({Role.OFFICE, Role.DIVISION_HEAD, Role.LEADER})

RULES = (
    Rule("mark_as_steering", "ghi nhận văn bản chỉ đạo cải cách hành chính", MARKERS),
    Rule("correct_steering_mark", "đính chính lĩnh vực của văn bản chỉ đạo", MARKERS),
    Rule("take_back_steering_mark", "bỏ ghi nhận văn bản chỉ đạo", frozenset({Role.OFFICE, Role.LEADER})),
)
