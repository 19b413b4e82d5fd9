"""Ghi kết quả xét sáng kiến."""

from datetime import date, datetime
from typing import Any

from django.db import transaction

from sogoc.areas.direction.initiatives.actions.withdraw_initiative import InitiativeWithdrawn
from sogoc.areas.direction.initiatives.models import Initiative
from sogoc.areas.direction.initiatives.register import LEVELS, Level, Verdict
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import locked, require_clearance
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.models import Entry
from sogoc.foundations.journal.writing import changed, write
from sogoc.foundations.notices.telling import tell_of
from sogoc.foundations.notices.whose import who_entered
from sogoc.foundations.people.queries import holders_on
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.roles import Role
from sogoc.kernel.vietnamese import day, local_day


class AlreadyJudged(Refusal):
    "“{title}” đã xét ngày {day}, {verdict}."


class JudgedBeforeRegistered(Refusal):
    "“{title}” đăng ký ngày {day}. Ngày xét không thể ở trước ngày đó."


class RecognisedByNothing(Refusal):
    "Công nhận thì phải có cấp công nhận và quyết định. Hãy chọn cấp và nêu số quyết định."


class NotRecognisedWhy(Refusal):
    "Không công nhận thì phải ghi ý kiến của hội đồng, để tác giả biết cần sửa gì."


@transaction.atomic
def judge_initiative(
    *,
    initiative: Initiative,
    recognised: bool,
    on: date,
    at: datetime,
    by: Actor,
    level: Level = Level.UNTOLD,
    document: Document | None = None,
    because: str = "",
) -> Initiative:
    """What the council said: recognised at a level by a decision, or not, and why."""
    initiative = locked(initiative, "agency", "unit")
    require(by, "judge_initiative", initiative)
    _refuse_unjudgeable(initiative, on)
    verdict = Verdict.RECOGNISED if recognised else Verdict.NOT_RECOGNISED
    told: dict[str, Any] = {"judged_on": on, "verdict": verdict.value, "because": " ".join(because.split())}
    if not recognised:
        if not told["because"]:
            raise NotRecognisedWhy
    elif document is None or not level:
        raise RecognisedByNothing
    else:
        require(by, "see_document", document)
        require_clearance(by, document)
        refuse_cancelled(document)
        told |= {"level": level.value, "decision": document}
    changes = changed(initiative, **told)
    fit(initiative)
    initiative.version += 1
    initiative.save()
    entry = write(by, "judge_initiative", initiative, at=at, changes=changes)
    _tell(entry, initiative, at)
    return initiative


def _tell(entry: Entry, initiative: Initiative, at: datetime) -> None:
    """Whoever registered it, and who heads the division."""
    heads = holders_on(local_day(at), [Role.DIVISION_HEAD], initiative.unit.path)
    whom = {one.pk: one for one in (*who_entered(initiative), *heads)}.values()
    said: dict[str, Any] = {
        "title": initiative.title,
        "day": initiative.judged_on and day(initiative.judged_on),
    }
    if initiative.verdict == Verdict.RECOGNISED:
        level = LEVELS[Level(initiative.level)]
        tell_of(entry, whom, "initiative_recognised", initiative, level=level, **said)
    else:
        reason = initiative.because.rstrip(".")
        tell_of(entry, whom, "initiative_not_recognised", initiative, reason=reason, **said)


def _refuse_unjudgeable(initiative: Initiative, on: date) -> None:
    if initiative.withdrawn_on:
        raise InitiativeWithdrawn(title=initiative.title, day=initiative.withdrawn_on)
    if initiative.judged_on:
        verdict = str(initiative.get_verdict_display())
        raise AlreadyJudged(title=initiative.title, day=initiative.judged_on, verdict=verdict)
    if on < initiative.registered_on:
        raise JudgedBeforeRegistered(title=initiative.title, day=initiative.registered_on)
