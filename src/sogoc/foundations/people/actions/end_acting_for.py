"""Thôi giao làm thay."""

from datetime import datetime

from django.db import transaction

from sogoc.foundations.journal.writing import write
from sogoc.foundations.people.models import Deputyship
from sogoc.kernel.acts import Actor, Refusal, require


class ActingEnded(Refusal):
    "Việc làm thay này đã thôi lúc {moment}."


@transaction.atomic
def end_acting_for(*, deputyship: Deputyship, at: datetime, by: Actor) -> Deputyship:
    """From this moment, whatever day was agreed."""
    deputyship = (
        Deputyship.objects.select_for_update(of=("self",))
        .select_related("office__agency", "office__account", "deputy")
        .get(pk=deputyship.pk)
    )
    require(by, "end_acting_for", deputyship)
    if deputyship.ended_at:
        raise ActingEnded(moment=deputyship.ended_at)
    deputyship.ended_at = at
    deputyship.save(update_fields=["ended_at"])
    write(by, "end_acting_for", deputyship, at=at)
    return deputyship
