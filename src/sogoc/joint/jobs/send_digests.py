"""Viết thư tổng hợp thông báo của ngày."""

from datetime import datetime

from django.conf import settings

from sogoc.foundations.notices.digests import write_digests


def send_digests(*, at: datetime) -> int:
    """Where no mail is set up, none is written: letters that nobody takes would only grow old."""
    return write_digests(at) if settings.POST_OFFICE else 0
