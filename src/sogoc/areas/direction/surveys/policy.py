"""Who may do what with surveys. Answers are given by whoever holds a token or stands at a kiosk; nobody else gives
one."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

KEEPERS = frozenset({Role.OFFICE, Role.DIVISION_HEAD, Role.LEADER})
TYPISTS = KEEPERS | {Role.OFFICER, Role.ONE_STOP_OFFICER}
NO_ROLE: frozenset[Role] = frozenset()

RULES = (
    Rule("see_survey", "xem khảo sát sự hài lòng", EVERY_ROLE),
    Rule("draft_instrument", "soạn bộ câu hỏi khảo sát", KEEPERS),
    Rule("add_question", "thêm câu hỏi khảo sát", KEEPERS),
    Rule("correct_question", "sửa câu hỏi khảo sát", KEEPERS),
    Rule("move_question", "chuyển chỗ câu hỏi khảo sát", KEEPERS),
    Rule("drop_question", "bỏ câu hỏi khảo sát", KEEPERS),
    Rule("publish_instrument", "ban hành bộ câu hỏi khảo sát", KEEPERS),
    Rule("revise_instrument", "soạn phiên bản mới của bộ câu hỏi", KEEPERS),
    Rule("open_survey", "mở cuộc khảo sát", KEEPERS),
    Rule("draw_sample", "chọn mẫu khảo sát", KEEPERS),
    Rule("reissue_invitations", "cấp lại mã mời khảo sát", KEEPERS),
    Rule("answer_survey", "trả lời khảo sát", NO_ROLE, own=True),
    Rule("answer_at_kiosk", "trả lời khảo sát tại quầy", NO_ROLE, own=True),
    Rule("open_kiosk", "mở máy trả lời khảo sát tại quầy", TYPISTS),
    Rule("close_kiosk", "đóng máy trả lời khảo sát tại quầy", TYPISTS),
    Rule("enter_slip", "nhập phiếu khảo sát giấy", TYPISTS),
    Rule("settle_slip", "chốt phiếu khảo sát nhập hai lần khác nhau", KEEPERS),
    Rule("close_survey", "kết thúc cuộc khảo sát", KEEPERS),
    Rule("publish_survey", "công bố kết quả khảo sát", frozenset({Role.OFFICE, Role.LEADER})),
    Rule("record_survey", "ghi kết quả khảo sát nêu trong văn bản", KEEPERS),
)
RESPONDENT = "citizen:anybody"
"""Who answers, as acts know them: nobody in particular."""
