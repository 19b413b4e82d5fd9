"""Niêm phong nhật ký."""

from datetime import datetime

from sogoc.foundations.journal.sealing import SEALER, seal_entries


def seal_journal(*, at: datetime) -> int:
    return seal_entries(at=at, by=SEALER)
