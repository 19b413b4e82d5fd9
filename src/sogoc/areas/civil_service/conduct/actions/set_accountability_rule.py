"""Ghi quy định trách nhiệm."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.civil_service.conduct.models import AccountabilityRule
from sogoc.areas.civil_service.conduct.register import Level
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import agency_locked, require_clearance
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class SameRule(Refusal):
    "Từ năm {since} đã có đúng quy định đó, theo văn bản đó."


@transaction.atomic
def set_accountability_rule(
    *,
    agency: Agency,
    since: int,
    missed: int,
    at_most: Level,
    document: Document,
    at: datetime,
    by: Actor,
) -> AccountabilityRule:
    """Those of one year hold together until others are set from a later one."""
    agency = agency_locked(agency)
    require(by, "set_accountability_rule", agency)
    require(by, "see_document", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    told = {"at_most": at_most.value, "document": document}
    key = {"agency": agency, "since": since, "missed": missed}
    there = AccountabilityRule.objects.filter(**key).select_related("document").first()
    one = there or AccountabilityRule(**key, **told)
    changes = changed(one, **told) if there else {}
    if there and not changes:
        raise SameRule(since=str(since))
    fit(one)
    one.save()
    write(by, "set_accountability_rule", one, at=at, changes=changes)
    return one
