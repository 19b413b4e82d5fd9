"""What the acts of lower rooms mean to people: whom an act concerns is told of it, unless they did it themselves."""

from typing import Any

from django.db import models
from django.utils import translation

from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.hearing import Heard
from sogoc.foundations.journal.queries import history_of
from sogoc.foundations.people.models import Account, Office
from sogoc.foundations.people.queries import account_named
from sogoc.kernel.roles import ROLE_NAMES, Role
from sogoc.kernel.vietnamese import day

from .telling import tell


def office_given(heard: Heard) -> None:
    office: Office = heard.record
    _tell(office.account, "office_given", heard, office.agency, day=day(office.held_from), **_role(office))


def office_ended(heard: Heard) -> None:
    office: Office = heard.record
    if office.held_until:
        facts = {"day": day(office.held_until), **_role(office)}
        _tell(office.account, "office_ended", heard, office.agency, **facts)


def document_corrected(heard: Heard) -> None:
    """Whose it is says the oldest entry of its history: who put it into the book."""
    document: Document = heard.record
    entered = history_of(document).last()
    if entered and (account := account_named(entered.actor.removeprefix("account:"))):
        fields = [_label(document, name) for name in heard.entry.changes]
        _tell(account, "document_corrected", heard, document, number=document.printed, fields=fields)


def _role(office: Office) -> dict[str, str]:
    return {"role": ROLE_NAMES[Role(office.role)], "agency": office.agency.name}


def _label(record: models.Model, name: str) -> str:
    """Kept in the words of the source, whatever the doer's language is; each reader has it in their own."""
    with translation.override(None):
        return str(getattr(record._meta.get_field(name), "verbose_name", name))


def _tell(account: Account, kind: str, heard: Heard, leads_to: models.Model, **facts: Any) -> None:
    entry = heard.entry
    if entry.actor == account.key:
        return
    tell(
        account,
        kind,
        event=f"journal:{entry.pk}",
        record=(leads_to._meta.label_lower, str(leads_to.pk)),
        facts={"by": entry.actor_name, **facts},
        at=entry.happened_at,
    )
