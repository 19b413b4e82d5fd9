"""Who may see figures, and who answers for what no register says."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

DECLARERS = frozenset({Role.LEADER, Role.OFFICE, Role.DIVISION_HEAD, Role.OFFICER})
HEADS = frozenset({Role.LEADER, Role.OFFICE, Role.DIVISION_HEAD})
# Who numbers and sends a document says what it said.
CLERKS = frozenset({Role.LEADER, Role.OFFICE})

RULES = (
    Rule("see_figure", "xem số liệu", EVERY_ROLE),
    Rule("see_open_figure", "xem số liệu công khai", EVERY_ROLE, anybody=True),
    Rule("declare_value", "khai báo số liệu", DECLARERS),
    Rule("override_figure", "thay số đếm từ sổ", HEADS),
    Rule("correct_declaration", "đính chính số liệu đã khai", HEADS),
    Rule("take_back_declaration", "rút số liệu đã khai", HEADS),
    Rule("attest_register", "xác nhận sổ đủ số liệu của kỳ", HEADS),
    Rule("withdraw_attestation", "rút xác nhận sổ", HEADS),
    Rule("keep_figures", "lưu số liệu đã ký", CLERKS),
)
