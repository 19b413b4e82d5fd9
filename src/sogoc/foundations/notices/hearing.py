"""What the acts of lower rooms mean to people: whom an act concerns is told of it, unless they did it themselves."""

from django.db import models
from django.utils import translation

from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.hearing import Heard
from sogoc.foundations.people.models import Office
from sogoc.kernel.roles import ROLE_NAMES, Role
from sogoc.kernel.vietnamese import day

from .telling import tell_of
from .whose import who_entered


def office_given(heard: Heard) -> None:
    office: Office = heard.record
    tell_of(
        heard.entry,
        [office.account],
        "office_given",
        office.agency,
        day=day(office.held_from),
        **_role(office),
    )


def office_ended(heard: Heard) -> None:
    office: Office = heard.record
    if office.held_until:
        facts = {"day": day(office.held_until), **_role(office)}
        tell_of(heard.entry, [office.account], "office_ended", office.agency, **facts)


def document_corrected(heard: Heard) -> None:
    document: Document = heard.record
    if whose := who_entered(document):
        fields = [_label(document, name) for name in heard.entry.changes]
        tell_of(heard.entry, whose, "document_corrected", document, number=document.printed, fields=fields)


def _role(office: Office) -> dict[str, str]:
    return {"role": ROLE_NAMES[Role(office.role)], "agency": office.agency.name}


def _label(record: models.Model, name: str) -> str:
    """Kept in the words of the source, whatever the doer's language is; each reader has it in their own."""
    with translation.override(None):
        return str(getattr(record._meta.get_field(name), "verbose_name", name))
