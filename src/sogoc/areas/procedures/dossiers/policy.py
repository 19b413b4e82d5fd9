"""Who may do what with dossiers."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

HANDLERS = frozenset({Role.ONE_STOP_OFFICER, Role.OFFICER, Role.DIVISION_HEAD, Role.OFFICE, Role.LEADER})
HEADS = frozenset({Role.DIVISION_HEAD, Role.OFFICE, Role.LEADER})

RULES = (
    Rule("see_dossier", "xem hồ sơ thủ tục hành chính", EVERY_ROLE),
    Rule("receive_dossier", "tiếp nhận hồ sơ", HANDLERS),
    Rule("submit_dossier", "nộp hồ sơ trực tuyến", HANDLERS),
    Rule("accept_dossier", "tiếp nhận hồ sơ nộp trực tuyến", HANDLERS),
    Rule("decline_dossier", "không tiếp nhận hồ sơ nộp trực tuyến", HANDLERS),
    Rule("give_receipt", "lập giấy tiếp nhận hồ sơ", HANDLERS),
    Rule("suspend_dossier", "tạm dừng giải quyết hồ sơ", HANDLERS),
    Rule("resume_dossier", "tiếp tục giải quyết hồ sơ", HANDLERS),
    Rule("settle_dossier", "ghi hồ sơ đã giải quyết xong", HANDLERS),
    Rule("refuse_dossier", "từ chối giải quyết hồ sơ", HANDLERS),
    Rule("withdraw_dossier", "ghi hồ sơ được rút theo yêu cầu", HANDLERS),
    Rule("return_result", "trả kết quả giải quyết hồ sơ", HANDLERS),
    Rule("correct_dossier", "đính chính hồ sơ", HEADS),
)
