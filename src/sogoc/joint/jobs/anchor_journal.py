"""Neo nhật ký của ngày."""

from datetime import datetime

from sogoc.foundations.journal.anchoring import anchor_day
from sogoc.foundations.journal.sealing import SEALER


def anchor_journal(*, at: datetime) -> int:
    """None is made where somebody made the day's by `sogoc journal seal`."""
    return int(anchor_day(at=at, by=SEALER).made_at == at)
