"""Tells a person of an event, once however often it is heard of."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.db import IntegrityError, models, transaction

from sogoc.foundations.journal.models import Entry
from sogoc.foundations.journal.queries import key_of
from sogoc.foundations.people.models import Account

from .kinds import KINDS
from .models import Notice


def tell(
    account: Account,
    kind: str,
    *,
    event: str,
    record: tuple[str, str],
    facts: dict[str, Any],
    at: datetime,
) -> Notice:
    """`event` names what happened, as journal:17; `record` is the kind and key of what the notice leads to."""
    KINDS[kind].in_words(
        facts
    )  # a fact that its sentence lacks fails here, in the act, not before its reader
    record_kind, record_key = record
    try:
        with transaction.atomic():
            return Notice.objects.create(
                account=account,
                kind=kind,
                event=event,
                record_kind=record_kind,
                record_key=record_key,
                facts=facts,
                happened_at=at,
            )
    except IntegrityError:
        return Notice.objects.get(account=account, kind=kind, event=event)


def tell_of(
    entry: Entry, accounts: Iterable[Account], kind: str, leads_to: models.Model, **facts: Any
) -> None:
    """What was done, to whom it concerns, unless they did it themselves."""
    for account in accounts:
        if entry.actor != account.key:
            tell(
                account,
                kind,
                event=f"journal:{entry.pk}",
                record=key_of(leads_to),
                facts={"by": entry.actor_name, **facts},
                at=entry.happened_at,
            )
