"""Ghi thẩm định quy chế nội bộ."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.public_finance.autonomy.actions.end_own_rule import RuleEnded
from sogoc.areas.public_finance.autonomy.models import OwnRule
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.standing import standing
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class RuleAppraised(Refusal):
    "Quy chế này đã thẩm định ngày {day}."


@transaction.atomic
def appraise_own_rule(*, rule: OwnRule, document: Document, at: datetime, by: Actor) -> OwnRule:
    """Before it was issued or after, on the day of the document that says so."""
    rule = locked(rule, "agency", "unit")
    require(by, "appraise_own_rule", rule)
    if rule.ended_on:
        raise RuleEnded(day=rule.ended_on)
    if rule.appraised_on:
        raise RuleAppraised(day=rule.appraised_on)
    appraisal = standing(document, by)
    changes = changed(rule, appraised_on=appraisal.issued_on, appraisal=appraisal)
    rule.save()
    write(by, "appraise_own_rule", rule, at=at, changes=changes)
    return rule
