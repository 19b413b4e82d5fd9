"""Who may do what with what citizens write online. An application is theirs until it is sent, and what it says of
people is opened by officers for a reason, each time on record."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import Role

NO_ROLE: frozenset[Role] = frozenset()
HANDLERS = frozenset({Role.ONE_STOP_OFFICER, Role.OFFICER, Role.DIVISION_HEAD, Role.OFFICE, Role.LEADER})

RULES = (
    Rule("see_application", "xem nội dung đơn nộp trực tuyến", HANDLERS, own=True),
    Rule("begin_application", "soạn đơn trực tuyến", NO_ROLE, own=True),
    Rule("save_application", "lưu đơn đang soạn", NO_ROLE, own=True),
    Rule("attach_paper", "đính giấy tờ vào đơn", NO_ROLE, own=True),
    Rule("reuse_paper", "dùng lại giấy tờ đã nộp", NO_ROLE, own=True),
    Rule("reuse_result", "dùng lại kết quả đã được cấp", NO_ROLE, own=True),
    Rule("remove_paper", "bỏ giấy tờ khỏi đơn", NO_ROLE, own=True),
    Rule("ask_cosigner", "mời người cùng ký đơn", NO_ROLE, own=True),
    Rule("cosign_application", "cùng ký đơn", NO_ROLE, own=True),
    Rule("send_application", "gửi đơn trực tuyến", NO_ROLE, own=True),
)
