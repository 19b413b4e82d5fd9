"""Ghi ban hành quy chế nội bộ."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.public_finance.autonomy.models import OwnRule
from sogoc.areas.public_finance.autonomy.register import RULE_KINDS, RuleKind
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.units import refuse_elsewhere
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.standing import standing
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class IssuedLater(Refusal):
    "Quy chế {kind} đang áp dụng ban hành ngày {day}. Quy chế thay thế phải ban hành sau ngày đó."


@transaction.atomic
def issue_own_rule(
    *,
    agency: Agency,
    unit: Agency,
    kind: RuleKind,
    document: Document,
    at: datetime,
    by: Actor,
    appraisal: Document | None = None,
) -> OwnRule:
    """From the day of its document on, in the place of those before; with what appraised it, if anything did."""
    agency = agency_locked(agency)
    require(by, "issue_own_rule", agency)
    refuse_elsewhere(unit, agency)
    paper = standing(document, by)
    rule = OwnRule(agency=agency, unit=unit, kind=kind.value, document=paper, issued_on=paper.issued_on)
    if appraisal:
        rule.appraisal = standing(appraisal, by)
        rule.appraised_on = appraisal.issued_on
    _end_former(rule, at=at, by=by)
    rule.save(force_insert=True)
    write(by, "issue_own_rule", rule, at=at)
    return rule


def _end_former(rule: OwnRule, *, at: datetime, by: Actor) -> None:
    held = OwnRule.objects.select_for_update(of=("self",), no_key=True).select_related("agency", "unit")
    former = held.filter(unit=rule.unit, kind=rule.kind, ended_on=None).first()
    if former is None:
        return
    if former.issued_on >= rule.issued_on:
        raise IssuedLater(kind=RULE_KINDS[RuleKind(rule.kind)], day=former.issued_on)
    changes = changed(former, ended_on=rule.issued_on)
    former.save(update_fields=["ended_on"])
    write(by, "end_own_rule", former, at=at, changes=changes)
