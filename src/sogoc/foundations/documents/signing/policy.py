"""Who may sign, who may seal: a person with authority, then the clerk for the agency (decree 30/2020, article 13)."""

from sogoc.foundations.documents.policy import CLERKS, KEEPERS
from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import Role

RULES = (
    Rule("sign_document_file", "ký số vào tệp của văn bản", frozenset({Role.LEADER})),
    Rule("seal_document_file", "ký số của cơ quan vào tệp của văn bản", CLERKS),
    Rule("check_signatures", "kiểm tra lại chữ ký số của tệp", KEEPERS),
)
