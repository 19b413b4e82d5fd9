"""When background work is done, by the clock of Việt Nam: minute, hour, day, month, day of the week.

Each job is joint/jobs/<name>.py; the worker (`sogoc worker`) runs it, docs/operations/worker.md."""

from django.utils.translation import gettext_lazy as _

from sogoc.kernel.timetables import Scheduled, Timetable

SCHEDULE = (
    Scheduled("deliver_mail", _("Gửi thư đang chờ"), Timetable("* * * * *")),
    # At each full hour: a person's letter is written at the first one not before the hour that they chose.
    Scheduled("send_digests", _("Viết thư tổng hợp thông báo của ngày"), Timetable("0 * * * *")),
    Scheduled("finish_feeds", _("Ghi nốt hồ sơ được nạp còn đang chờ"), Timetable("*/5 * * * *")),
    Scheduled("remind_of_feedback", _("Nhắc trả lời phản ánh, kiến nghị"), Timetable("10 7 * * *")),
    Scheduled("remind_of_drafts", _("Nhắc bước soạn thảo văn bản"), Timetable("12 7 * * 1-6")),
    Scheduled(
        "remind_of_direction",
        _("Nhắc tin, bài chờ duyệt, khảo sát và kiến nghị đến hạn"),
        Timetable("20 7 * * 1-6"),
    ),
    Scheduled("escalate_tasks", _("Nhắc và báo lên nhiệm vụ chậm"), Timetable("15 7 * * 1-6")),
    Scheduled("seal_journal", _("Niêm phong nhật ký"), Timetable("* * * * *")),
    Scheduled("anchor_journal", _("Neo nhật ký của ngày"), Timetable("10 0 * * *")),
    # In each working hour: what is due tomorrow noon has its draft before noon today.
    Scheduled("draft_apologies", _("Soạn thư xin lỗi cho hồ sơ sắp quá hạn"), Timetable("5 7-17 * * 1-6")),
    Scheduled("forget_submissions", _("Bỏ khóa của các biểu mẫu cũ"), Timetable("20 2 * * *")),
    Scheduled("forget_runs", _("Bỏ lịch sử chạy nền đã cũ"), Timetable("40 2 * * *")),
)
