"""Chọn mẫu khảo sát từ hồ sơ đã giải quyết xong."""

import secrets
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.db import transaction

from sogoc.areas.direction.surveys.actions.draw_sample import Invited, draw_sample
from sogoc.areas.direction.surveys.register import Drawn
from sogoc.areas.procedures.dossiers.queries.closed import dossiers_closed
from sogoc.kernel.acts import Actor, require
from sogoc.kernel.periods import Period

STRATA = {"division": "đơn vị giải quyết", "procedure": "thủ tục"}
"""By what dossiers are put together before some of each are drawn."""


@transaction.atomic
def draw_survey_sample(
    *, survey: Any, period: Period, strata: str, each: int, at: datetime, by: Actor
) -> list[Invited]:
    """From each division or each procedure so many at random, or all where there are fewer: the small are asked too."""
    require(by, "draw_sample", survey)
    together: dict[str, list[Drawn]] = {}
    for one in _drawable(dossiers_closed(by, survey.agency, period)):
        together.setdefault(one.division if strata == "division" else one.procedure_code, []).append(one)
    chance, sample = secrets.SystemRandom(), list[Drawn]()
    for group in together.values():
        sample += chance.sample(group, min(each, len(group)))
    return draw_sample(survey=survey, sample=sample, at=at, by=by)


def _drawable(dossiers: Iterable[Any]) -> Iterable[Drawn]:
    for one in dossiers:
        yield Drawn(one.code, one.procedure_code, one.procedure, one.agency.key)
