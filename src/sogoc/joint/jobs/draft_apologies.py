"""Soạn sẵn thư xin lỗi cho hồ sơ sắp quá hạn."""

from contextlib import suppress
from datetime import datetime

from sogoc.areas.procedures.dossiers.actions.draft_apology import draft_apology
from sogoc.areas.procedures.dossiers.queries.apologies import owed
from sogoc.kernel.acts import Actor, Holding, Refusal
from sogoc.kernel.roles import Role

DRAFTER = Actor("job:draft_apologies", "Soạn thư xin lỗi tự động", (Holding(Role.OFFICE, ""),), source="job")


def draft_apologies(*, at: datetime) -> int:
    """Each in a transaction of its own: one that somebody settles in the same moment holds up none of the others."""
    drafted = 0
    for one in owed(at):
        with suppress(Refusal):
            draft_apology(dossier=one.dossier, reason=one.reason, until=one.until, at=at, by=DRAFTER)
            drafted += 1
    return drafted
