"""Bỏ khóa của các biểu mẫu cũ."""

from datetime import datetime, timedelta

from sogoc.foundations.journal.submitting import forget_before

KEPT = timedelta(days=30)
"""A form left open that long has lost its session; sent again it leads to signing in."""


def forget_submissions(*, at: datetime) -> int:
    return forget_before(at - KEPT)
