"""What can be printed of a dossier as it stands, and what each paper then tells, by the form of the event's day."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from sogoc.areas.procedures.dossiers.models import Apology, Dossier, Suspension
from sogoc.areas.procedures.dossiers.register import Cause, Outcome
from sogoc.foundations.documents.rendering.forms import PrintedForm, forms
from sogoc.foundations.documents.rendering.heads import Hand
from sogoc.foundations.documents.rendering.offices import desk_of, office_of
from sogoc.foundations.documents.rendering.paper_data import PaperData
from sogoc.kernel.vietnamese import local_day

from .heads import Applicant, Case
from .receipts import ListedPaper, Receipt, told_by_receipt, wanted_paper
from .sheets import ControlSheet, Handover, told_by_control
from .slips import (
    ApologyLetter,
    RefusalSlip,
    StopNotice,
    SupplementRequest,
    told_by_apology,
    told_by_refusal,
    told_by_stop,
    told_by_supplement,
)

HEAD_OF_AGENCY = "Thủ trưởng cơ quan"


@dataclass(frozen=True, slots=True)
class Offered:
    """A paper that the dossier has come to, by the form of that day."""

    use: str
    day: date
    form: PrintedForm


def papers_of(dossier: Dossier, pauses: Iterable[Suspension], apologies: Iterable[Apology]) -> list[Offered]:
    """The receipt apart: it bears a secret, and is printed when it is given."""
    named = ((use, day, forms.on(use, day)) for use, day in _events(dossier, pauses, apologies))
    return [Offered(use, day, form) for use, day, form in named if form]


def _events(
    dossier: Dossier, pauses: Iterable[Suspension], apologies: Iterable[Apology]
) -> Iterator[tuple[str, date]]:
    asked = [one for one in pauses if one.cause == Cause.SUPPLEMENT]
    if asked:
        yield "supplement", local_day(asked[-1].since)
    if dossier.outcome == Outcome.REFUSED and dossier.concluded_on:
        yield "refusal", dossier.concluded_on
    if dossier.declined_on:
        yield "refusal", dossier.declined_on
    for letter in list(apologies)[-1:]:
        yield "apology", local_day(letter.sent_at or letter.signed_at or letter.drafted_at)
    if dossier.outcome == Outcome.STOPPED and dossier.concluded_on:
        yield "stop", dossier.concluded_on
    if dossier.received_on:
        yield "control", dossier.received_on


def paper_data(dossier: Dossier, offered: Offered) -> PaperData:
    """Asked of the database when a paper is wanted, not when it is offered."""
    return TOLD[offered.use](dossier, offered)


def receipt_data(
    dossier: Dossier, form: PrintedForm, *, tracking: str, secret: str, officer: str, limit: str
) -> PaperData:
    """`tracking` is the address, with its secret, at which the dossier is followed; `limit` is told in words."""
    return told_by_receipt(
        Receipt(
            head=desk_of(dossier.agency, _day_of(dossier), form.desk),
            case=case_of(dossier),
            applicant=Applicant(),
            desk=form.desk,
            limit=limit,
            components=_papers(dossier),
            officer=officer,
            tracking=tracking,
            secret=secret,
        )
    )


def _papers(dossier: Dossier) -> list[ListedPaper]:
    """What was handed in; where nobody told that, what the procedure wants."""
    taken = [
        ListedPaper(name=one.name, form=str(one.get_form_display()), copies=one.number)
        for one in dossier.components.all()
    ]
    version = dossier.procedure_version
    if taken or version is None:
        return taken
    return [wanted_paper(one.name, one.originals, one.copies) for one in version.components.all()]


def case_of(dossier: Dossier) -> Case:
    return Case(
        code=dossier.code,
        procedure=dossier.procedure,
        procedure_code=dossier.procedure_code,
        received_at=dossier.received_at or dossier.submitted_at,
        due_at=dossier.due_at,
    )


def _day_of(dossier: Dossier) -> date:
    return dossier.received_on or local_day(dossier.latest_at)


def _supplement(dossier: Dossier, offered: Offered) -> PaperData:
    asked = dossier.suspensions.filter(cause=Cause.SUPPLEMENT.value).last()
    return told_by_supplement(
        SupplementRequest(
            head=desk_of(dossier.agency, offered.day, offered.form.desk),
            case=case_of(dossier),
            applicant=Applicant(),
            reason=asked.reason if asked else "",
            asked=(asked.wanted,) if asked and asked.wanted else (),
        )
    )


def _refusal(dossier: Dossier, offered: Offered) -> PaperData:
    return told_by_refusal(
        RefusalSlip(
            head=desk_of(dossier.agency, offered.day, offered.form.desk),
            case=case_of(dossier),
            applicant=Applicant(),
            reason=dossier.declined_because or dossier.concluded_because,
        )
    )


def _apology(dossier: Dossier, offered: Offered) -> PaperData:
    letter = dossier.apologies.last()
    return told_by_apology(
        ApologyLetter(
            head=office_of(dossier.agency, offered.day),
            case=case_of(dossier),
            applicant=Applicant(),
            hand=Hand(position=HEAD_OF_AGENCY),
            reason=letter.reason if letter else "",
            new_due_at=letter.appointed_at if letter else None,
        )
    )


def _stop(dossier: Dossier, offered: Offered) -> PaperData:
    return told_by_stop(
        StopNotice(
            head=office_of(dossier.agency, offered.day),
            case=case_of(dossier),
            applicant=Applicant(),
            hand=Hand(position=HEAD_OF_AGENCY),
            reason=dossier.concluded_because,
            stopped_at=dossier.concluded_at or dossier.latest_at,
        )
    )


def _control(dossier: Dossier, offered: Offered) -> PaperData:
    return told_by_control(
        ControlSheet(
            head=desk_of(dossier.agency, offered.day, offered.form.desk),
            case=case_of(dossier),
            office=dossier.agency.called_on(offered.day).name,
            handovers=list(_handovers(dossier, offered.form.desk)),
        )
    )


def _handovers(dossier: Dossier, desk: str) -> Iterator[Handover]:
    """From the desk to the first step, from each to the next; what a step came to stands where it was handed on."""
    giver = desk
    begun = (
        dossier.steps.filter(started_at__isnull=False)
        .select_related("unit", "person")
        .order_by("started_at", "id")
    )
    for step in begun:
        receiver = step.person.name if step.person else step.unit.short_name if step.unit else step.role
        started: datetime = step.started_at or dossier.latest_at
        result = "" if step.done_at is None else "quá hạn" if step.late_minutes else "đúng hạn"
        yield Handover(
            at=started, giver=giver, receiver=receiver, step=step.name, result=result, note=step.said
        )
        giver = receiver


TOLD: dict[str, Callable[[Dossier, Offered], PaperData]] = {
    "supplement": _supplement,
    "refusal": _refusal,
    "apology": _apology,
    "stop": _stop,
    "control": _control,
}
