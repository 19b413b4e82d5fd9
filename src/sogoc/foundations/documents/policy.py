"""Who may do what with documents."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

KEEPERS = frozenset({Role.OFFICE, Role.DIVISION_HEAD, Role.OFFICER, Role.ONE_STOP_OFFICER, Role.LEADER})
HEADS = frozenset({Role.OFFICE, Role.DIVISION_HEAD, Role.LEADER})
# Numbers and seals are the clerk's, under the head of the agency (decree 30/2020, articles 6 and 32).
CLERKS = frozenset({Role.OFFICE, Role.LEADER})

RULES = (
    Rule("see_document", "xem văn bản", EVERY_ROLE),
    Rule("see_secret_document", "xem văn bản mật", CLERKS),
    Rule("enter_document", "vào sổ văn bản", KEEPERS),
    Rule("correct_document", "đính chính văn bản trong sổ", CLERKS),
    Rule("open_book", "mở sổ cấp số", CLERKS),
    Rule("issue_number", "cấp số văn bản đi", CLERKS),
    Rule("cancel_number", "hủy số đã cấp", CLERKS),
    Rule("seal_document", "ghi nhận chữ ký số của cơ quan", CLERKS),
    Rule("send_document", "phát hành văn bản", CLERKS),
    Rule("relate_documents", "ghi quan hệ giữa văn bản", KEEPERS),
    Rule("cite", "viện dẫn văn bản", KEEPERS),
    Rule("attach_file", "đính kèm tệp vào văn bản", KEEPERS),
    Rule("link_evidence", "gắn tài liệu kiểm chứng", KEEPERS),
    Rule("withdraw_link", "gỡ tệp, quan hệ, viện dẫn, tài liệu kiểm chứng", HEADS),
)
