"""Ghi hết hiệu lực quy chế nội bộ."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.public_finance.autonomy.models import OwnRule
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class RuleEnded(Refusal):
    "Quy chế này hết hiệu lực từ ngày {day}."


class EndsBeforeIssued(Refusal):
    "Quy chế ban hành ngày {day}. Ngày hết hiệu lực không thể ở trước ngày đó."


@transaction.atomic
def end_own_rule(*, rule: OwnRule, on: date, reason: str, at: datetime, by: Actor) -> OwnRule:
    """From that day on it holds no more; what was written down wrongly ends on the day on which it began."""
    rule = locked(rule, "agency", "unit")
    require(by, "end_own_rule", rule)
    if rule.ended_on:
        raise RuleEnded(day=rule.ended_on)
    if on < rule.issued_on:
        raise EndsBeforeIssued(day=rule.issued_on)
    changes = changed(rule, ended_on=on)
    changes["lý do"] = [None, reason_given(reason)]
    rule.save()
    write(by, "end_own_rule", rule, at=at, changes=changes)
    return rule
