"""Who may do what with dossiers."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

HANDLERS = frozenset({Role.ONE_STOP_OFFICER, Role.OFFICER, Role.DIVISION_HEAD, Role.OFFICE, Role.LEADER})
HEADS = frozenset({Role.DIVISION_HEAD, Role.OFFICE, Role.LEADER})
NO_ROLE: frozenset[Role] = frozenset()

RULES = (
    Rule("see_dossier", "xem hồ sơ thủ tục hành chính", EVERY_ROLE),
    Rule("receive_dossier", "tiếp nhận hồ sơ", HANDLERS),
    Rule("submit_dossier", "nộp hồ sơ trực tuyến", HANDLERS),
    Rule("accept_dossier", "tiếp nhận hồ sơ nộp trực tuyến", HANDLERS),
    Rule("decline_dossier", "không tiếp nhận hồ sơ nộp trực tuyến", HANDLERS),
    Rule("give_receipt", "lập giấy tiếp nhận hồ sơ", HANDLERS),
    Rule("take_component", "nhận thành phần hồ sơ", HANDLERS),
    Rule("digitise_component", "số hóa thành phần hồ sơ", HANDLERS),
    Rule("suspend_dossier", "tạm dừng giải quyết hồ sơ", HANDLERS),
    Rule("resume_dossier", "tiếp tục giải quyết hồ sơ", HANDLERS),
    Rule("ask_supplement", "yêu cầu bổ sung hồ sơ", HANDLERS),
    Rule("bring_supplement", "nhận giấy tờ bổ sung", HANDLERS),
    Rule("assign_step", "phân công xử lý hồ sơ", HANDLERS),
    Rule("complete_step", "hoàn thành bước xử lý hồ sơ", HANDLERS),
    Rule("return_step", "trả lại bước xử lý trước", HANDLERS),
    Rule("transfer_step", "chuyển bước xử lý cho người khác", HANDLERS),
    Rule("extend_dossier", "hẹn lại ngày trả kết quả", HANDLERS),
    Rule("draft_apology", "soạn thư xin lỗi", HANDLERS),
    Rule("sign_apology", "ký thư xin lỗi", HEADS),
    Rule("send_apology", "gửi thư xin lỗi", HANDLERS),
    Rule("stop_dossier", "dừng giải quyết hồ sơ theo đề nghị", HANDLERS),
    Rule("settle_dossier", "ghi hồ sơ đã giải quyết xong", HANDLERS),
    Rule("refuse_dossier", "từ chối giải quyết hồ sơ", HANDLERS),
    Rule("withdraw_dossier", "ghi hồ sơ được rút theo yêu cầu", HANDLERS),
    Rule("return_result", "trả kết quả giải quyết hồ sơ", HANDLERS),
    Rule("print_paper", "in giấy tờ của hồ sơ", HANDLERS),
    Rule("attach_result", "gắn tệp kết quả đã ký số vào hồ sơ", HANDLERS),
    Rule("correct_dossier", "đính chính hồ sơ", HEADS),
    # Of whoever holds the secret of its receipt.
    Rule("track_dossier", "tra cứu hồ sơ bằng mã trên giấy tiếp nhận", NO_ROLE, own=True),
    Rule("rate_dossier", "đánh giá việc giải quyết hồ sơ", NO_ROLE, own=True),
    Rule("see_rating", "xem đánh giá của người nộp hồ sơ", EVERY_ROLE),
)
