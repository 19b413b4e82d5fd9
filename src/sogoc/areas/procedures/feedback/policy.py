"""Who may do what with feedback and questions."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

COUNTERS = frozenset({Role.ONE_STOP_OFFICER, Role.OFFICE, Role.LEADER})
ANSWERERS = frozenset({Role.OFFICER, Role.DIVISION_HEAD, Role.OFFICE, Role.LEADER})
HEADS = frozenset({Role.DIVISION_HEAD, Role.OFFICE, Role.LEADER})

# Whoever sent a thing may do to it what is said to be their own, whatever they hold.
RULES = (
    Rule("see_feedback", "xem phản ánh, kiến nghị", EVERY_ROLE, own=True),
    Rule("see_sender", "xem họ tên, liên hệ của người gửi", COUNTERS | ANSWERERS, own=True),
    Rule("receive_feedback", "tiếp nhận phản ánh, kiến nghị", COUNTERS, own=True),
    Rule("classify_feedback", "phân loại, giao trả lời phản ánh, kiến nghị", COUNTERS),
    Rule("decline_feedback", "từ chối tiếp nhận phản ánh, kiến nghị", HEADS),
    Rule("forward_feedback", "chuyển phản ánh, kiến nghị cho cơ quan khác", COUNTERS | HEADS),
    Rule("ask_more", "yêu cầu người gửi bổ sung thông tin", COUNTERS | ANSWERERS),
    Rule("receive_more", "tiếp nhận thông tin bổ sung", COUNTERS | ANSWERERS, own=True),
    Rule("answer_feedback", "trả lời phản ánh, kiến nghị", ANSWERERS),
    Rule("publish_answer", "công khai câu trả lời phản ánh, kiến nghị", COUNTERS | HEADS),
    Rule("rate_answer", "đánh giá câu trả lời phản ánh, kiến nghị", COUNTERS, own=True),
    Rule("correct_feedback", "sửa nội dung phản ánh, kiến nghị", COUNTERS | HEADS),
    Rule("see_posting", "xem nơi niêm yết địa chỉ tiếp nhận phản ánh", EVERY_ROLE),
    Rule("post_feedback_address", "niêm yết địa chỉ tiếp nhận phản ánh, kiến nghị", COUNTERS),
    Rule("take_down_feedback_address", "gỡ niêm yết địa chỉ tiếp nhận phản ánh, kiến nghị", COUNTERS),
    Rule("see_question", "xem câu hỏi của người dân", EVERY_ROLE, own=True),
    Rule("ask_question", "đặt câu hỏi", COUNTERS, own=True),
    Rule("answer_question", "trả lời câu hỏi", ANSWERERS),
    Rule("publish_question", "công khai câu hỏi và câu trả lời", COUNTERS | HEADS),
)
