"""Bỏ lịch sử chạy nền đã cũ."""

from datetime import datetime

from sogoc.foundations.notices.running import BACK, forget_runs_before


def forget_runs(*, at: datetime) -> int:
    return forget_runs_before(at - BACK)
