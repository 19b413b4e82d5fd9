"""Chọn mẫu khảo sát."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.surveys.models import SampledDossier, Survey, Token
from sogoc.areas.direction.surveys.queries.grouping import grouped
from sogoc.areas.direction.surveys.register import Drawn, Way
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class SampleDrawn(Refusal):
    "Cuộc khảo sát đã chọn mẫu {number} hồ sơ. Mẫu chỉ chọn một lần, để không ai chọn lại cho đẹp số."


class SampleEmpty(Refusal):
    "Không có hồ sơ nào để chọn mẫu. Hãy chọn kỳ khác."


class SampleTooLate(Refusal):
    "Cuộc khảo sát đã kết thúc ngày {day}, không chọn mẫu được nữa."


@dataclass(frozen=True, slots=True)
class Invited:
    """A dossier with what lets its applicant answer. It is told once, here, and kept nowhere."""

    dossier: str
    secret: str


@transaction.atomic
def draw_sample(*, survey: Survey, sample: Sequence[Drawn], at: datetime, by: Actor) -> list[Invited]:
    """Which token went to which dossier only what this gives back knows: tokens are written in an order of their own,
    with keys of their own, and say no more of where they belong than would leave five together."""
    survey = locked(survey, "agency")
    require(by, "draw_sample", survey)
    if survey.closed_on:
        raise SampleTooLate(day=survey.closed_on)
    if survey.sampled:
        raise SampleDrawn(number=survey.sampled)
    if not sample:
        raise SampleEmpty
    divisions = {one.key: one for one in Agency.objects.filter(key__in={one.division for one in sample})}
    for one in sample:
        facts = {"procedure_code": one.procedure_code, "procedure": one.procedure}
        division = divisions.get(one.division)
        SampledDossier(survey=survey, dossier=one.dossier, division=division, **facts).save(force_insert=True)
    handed = Token.hand_out(survey, grouped(sample)) if survey.takes(Way.ONLINE) else [""] * len(sample)
    invited = [Invited(one.dossier, secret) for one, secret in zip(sample, handed, strict=True)]
    survey.sampled = len(sample)
    survey.save(update_fields=["sampled"])
    write(by, "draw_sample", survey, at=at, changes={"số hồ sơ được chọn mẫu": [None, str(len(sample))]})
    return invited
