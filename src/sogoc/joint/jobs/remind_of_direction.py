"""Nhắc tin, bài chờ duyệt, khảo sát hết hạn, kiến nghị đến hạn khắc phục."""

from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any

from sogoc.areas.direction.inspections.queries.matters import owing, unremedied_by
from sogoc.areas.direction.outreach.queries import waiting_for_approval
from sogoc.areas.direction.surveys.queries import answered_so_far, left_open
from sogoc.areas.direction.tasks.queries import reminded_before
from sogoc.foundations.journal.queries import key_of
from sogoc.foundations.notices.telling import tell
from sogoc.foundations.people.queries import holders_on
from sogoc.kernel.roles import Role
from sogoc.kernel.vietnamese import day, local_day


def remind_of_direction(*, at: datetime) -> int:
    """Each once: of what waits while its newest is the same, of a day before it comes and when it is over."""
    today = local_day(at)
    return _of_outreach(today, at) + _of_surveys(today, at) + _of_matters(today, at)


def _of_outreach(today: date, at: datetime) -> int:
    """The office; of what somebody entered themselves another is told, and where there is nobody else, the leader."""
    told = 0
    for _, waiting in groupby(waiting_for_approval(), key=lambda one: one.agency_id):
        items = list(waiting)
        agency, authors = items[0].agency, {one.entered_by for one in items}
        for roles in ([Role.OFFICE], [Role.LEADER]):
            others = [one for one in holders_on(today, roles, agency.path) if authors != {one.key}]
            for account in others:
                theirs = [one for one in items if one.entered_by != account.key]
                facts = {"agency": agency.name, "number": len(theirs), "day": day(theirs[0].entered_on)}
                event = f"outreach:{agency.pk}:{max(one.pk for one in theirs)}"
                tell(account, "outreach_waiting", event=event, record=key_of(theirs[0]), facts=facts, at=at)
                told += 1
            if others:
                break
    return told


def _of_surveys(today: date, at: datetime) -> int:
    """On the last day but so many, and once it is over."""
    told = 0
    for survey in left_open(today + timedelta(days=reminded_before(today))):
        facts: dict[str, Any] = {"title": survey.title, "day": day(survey.last)}
        kind = "survey_ended" if survey.last < today else "survey_ending"
        if kind == "survey_ending":
            facts["number"] = answered_so_far(survey)
        for account in holders_on(today, [Role.OFFICE], survey.agency.path):
            event = f"survey:{survey.pk}:{survey.last}"
            tell(account, kind, event=event, record=key_of(survey), facts=facts, at=at)
            told += 1
    return told


def _of_matters(today: date, at: datetime) -> int:
    """Who owes it; once it is over the office and the leader as well."""
    told = 0
    for matter in unremedied_by(today + timedelta(days=reminded_before(today))):
        said = {"matter": str(matter).capitalize(), "inspection": matter.inspection.title}
        facts = said | {"day": matter.due_on and day(matter.due_on)}
        whom, kind = owing(matter, today), "matter_due"
        if matter.due_on and matter.due_on < today:
            kind, facts = "matter_overdue", facts | {"owner": (matter.unit or matter.agency).name}
            whom = [*whom, *holders_on(today, [Role.OFFICE, Role.LEADER], matter.agency.path)]
        for account in {one.pk: one for one in whom}.values():
            event = f"matter:{matter.pk}:{matter.due_on}"
            tell(account, kind, event=event, record=key_of(matter), facts=facts, at=at)
            told += 1
    return told
