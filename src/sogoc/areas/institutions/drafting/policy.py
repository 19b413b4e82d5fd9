"""Who may do what with legal documents that are drafted."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

KEEPERS = frozenset({Role.OFFICE, Role.LEADER})
AUTHORS = KEEPERS | {Role.DIVISION_HEAD, Role.OFFICER}

RULES = (
    Rule("see_legal_document", "xem văn bản quy phạm pháp luật tham mưu", EVERY_ROLE),
    Rule("enter_legal_document", "ghi văn bản quy phạm pháp luật tham mưu", AUTHORS),
    Rule("correct_legal_document", "sửa văn bản quy phạm pháp luật tham mưu", AUTHORS),
    Rule("propose_legal_document", "ghi đề nghị ban hành văn bản quy phạm pháp luật", KEEPERS),
    Rule("start_drafting", "bắt đầu soạn thảo", KEEPERS | {Role.DIVISION_HEAD}),
    Rule("finish_drafting_step", "ghi xong bước soạn thảo", AUTHORS),
    Rule("return_draft", "trả lại dự thảo", KEEPERS | {Role.DIVISION_HEAD}),
    Rule("extend_drafting_step", "gia hạn bước soạn thảo", KEEPERS),
    Rule("ask_opinions", "lấy ý kiến vào dự thảo", AUTHORS),
    Rule("record_opinion", "ghi ý kiến vào dự thảo", AUTHORS),
    Rule("record_votes", "ghi ý kiến thành viên Ủy ban nhân dân", AUTHORS),
    Rule("issue_legal_document", "ghi ban hành văn bản quy phạm pháp luật", KEEPERS),
    Rule("drop_legal_document", "thôi soạn thảo văn bản quy phạm pháp luật", KEEPERS),
)
