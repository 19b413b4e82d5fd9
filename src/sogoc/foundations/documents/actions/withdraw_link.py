"""Gỡ tệp, quan hệ, viện dẫn hoặc tài liệu kiểm chứng."""

from datetime import datetime
from typing import cast

from django.db import transaction

from sogoc.foundations.documents.choosing import locked, require_clearance
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.history import untied
from sogoc.foundations.documents.links import documents_tied
from sogoc.foundations.documents.models import Link
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Held, Refusal, require
from sogoc.kernel.vietnamese import local_day


class LinkWithdrawn(Refusal):
    "{link} đã được gỡ ngày {day}: {reason}."


@transaction.atomic
def withdraw_link(*, link: Link, reason: str, at: datetime, by: Actor) -> Link:
    """It is no longer shown and no longer counts; that it was there, until when and why not stays known."""
    link = locked(link)
    require(by, "withdraw_link", cast("Held", link))
    tied = documents_tied(link)
    for document in tied:
        require_clearance(by, document)
    if link.withdrawn_on:
        raise LinkWithdrawn(link=link, day=link.withdrawn_on, reason=link.withdrawn_because)
    reason = reason_given(reason)
    link.withdrawn_on, link.withdrawn_because = local_day(at), reason
    fit(link)
    link.save(update_fields=["withdrawn_on", "withdrawn_because"])
    write(by, "withdraw_link", tied[0] if tied else link, at=at, changes=untied(link, reason))
    return link
