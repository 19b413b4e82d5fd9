"""Notices are their reader's own, whatever they hold; mail that did not arrive is an administrator's business."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import Role

RULES = (
    Rule("read_notice", "đánh dấu thông báo đã đọc", frozenset(), own=True),
    Rule("read_every_notice", "đánh dấu mọi thông báo đã đọc", frozenset(), own=True),
    Rule("choose_notices", "chọn cách nhận thông báo", frozenset(), own=True),
    Rule("see_mail", "xem thư gửi đi", frozenset({Role.ADMINISTRATOR})),
    Rule("send_mail_again", "gửi lại thư", frozenset({Role.ADMINISTRATOR})),
    Rule("see_job", "xem việc chạy nền", frozenset({Role.ADMINISTRATOR, Role.AUDITOR}), everywhere=True),
)
