"""Who may do what with campaigns and the legal texts looked at in them."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

KEEPERS = frozenset({Role.OFFICE, Role.LEADER})
REVIEWERS = KEEPERS | {Role.DIVISION_HEAD, Role.OFFICER}

RULES = (
    Rule("see_review", "xem rà soát văn bản", EVERY_ROLE),
    Rule("open_review_campaign", "mở đợt rà soát", KEEPERS),
    Rule("close_review_campaign", "kết thúc đợt rà soát", KEEPERS),
    Rule("drop_review_campaign", "bỏ đợt rà soát", KEEPERS),
    Rule("list_text", "đưa văn bản vào danh mục rà soát", REVIEWERS),
    Rule("correct_listed_text", "sửa văn bản trong danh mục rà soát", REVIEWERS),
    Rule("drop_listed_text", "đưa văn bản ra khỏi danh mục rà soát", KEEPERS),
    Rule("review_text", "ghi kết quả rà soát", REVIEWERS),
    Rule("recommend_handling", "ghi kiến nghị xử lý", REVIEWERS),
    Rule("settle_recommendation", "ghi đã xử lý xong kiến nghị", REVIEWERS),
    Rule("take_back_review", "rút lại bước rà soát đã ghi", REVIEWERS),
)
