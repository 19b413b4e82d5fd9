"""What the acts of lower rooms mean to people: whom an act concerns is told of it, unless they did it themselves."""

from django.db import models
from django.utils import translation
from django.utils.translation import gettext_noop

from sogoc.foundations.documents.impacts import ENDING, agencies_resting_on
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.traits import RelationKind
from sogoc.foundations.journal.hearing import Heard
from sogoc.foundations.people.models import Office
from sogoc.foundations.people.queries import holders_on
from sogoc.kernel.roles import ROLE_NAMES, Role
from sogoc.kernel.vietnamese import day, local_day

from .telling import tell_of
from .whose import who_entered

ENDS = {
    RelationKind.REPLACES: gettext_noop("thay thế"),
    RelationKind.REPEALS: gettext_noop("bãi bỏ"),
}


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


def document_ended(heard: Heard) -> None:
    """What rests on a text that was replaced or repealed is looked at again by those who keep it. Of secret papers
    nobody is told: a notice goes out by mail."""
    document: Document = heard.record
    ending = document.relations.select_related("document", "other").latest("pk")
    if ending.kind not in ENDING or document.secret or ending.other.secret:
        return
    what = ENDS[RelationKind(ending.kind)]
    for agency in agencies_resting_on(ending):
        holders = holders_on(local_day(heard.entry.happened_at), [Role.OFFICE], agency.path)
        facts = {"number": document.printed, "what": what, "ended": ending.other.printed}
        tell_of(heard.entry, holders, "document_ended", document, agency=agency.name, **facts)


def _role(office: Office) -> dict[str, str]:
    return {"role": ROLE_NAMES[Role(office.role)], "agency": office.agency.name}


def _label(record: models.Model, name: str) -> str:
    """Kept in the words of the source, whatever the doer's language is; each reader has it in their own."""
    with translation.override(None):
        return str(getattr(record._meta.get_field(name), "verbose_name", name))
