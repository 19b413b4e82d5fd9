"""Applications as tests need them, made through the acts."""

from datetime import date
from io import BytesIO
from typing import Any

from sogoc.areas.procedures.applications.actions.ask_cosigner import ask_cosigner
from sogoc.areas.procedures.applications.actions.attach_paper import attach_paper
from sogoc.areas.procedures.applications.actions.begin_application import begin_application
from sogoc.areas.procedures.applications.actions.save_application import save_application
from sogoc.areas.procedures.applications.actions.send_application import send_application
from sogoc.areas.procedures.applications.models import Application, Cosigning, HandedPaper
from sogoc.areas.procedures.catalogue.actions.offer_procedure import offer_procedure
from sogoc.areas.procedures.catalogue.models import ProcedureVersion
from sogoc.areas.procedures.catalogue.register import Level, Terms
from sogoc.areas.procedures.catalogue.tests.builders import OFFICE, ready_for_offer_procedure, version
from sogoc.areas.procedures.dossiers.actions.accept_dossier import accept_dossier
from sogoc.areas.procedures.dossiers.actions.attach_result import attach_result
from sogoc.areas.procedures.dossiers.actions.resume_dossier import resume_dossier
from sogoc.areas.procedures.dossiers.actions.return_result import return_result
from sogoc.areas.procedures.dossiers.actions.settle_dossier import settle_dossier
from sogoc.areas.procedures.dossiers.models import DossierResult
from sogoc.areas.procedures.dossiers.register import Delivery
from sogoc.areas.procedures.dossiers.tests.builders import ONE_STOP
from sogoc.foundations.agencies.models import AgencyCode
from sogoc.foundations.agencies.tests.builders import coded
from sogoc.foundations.citizens.models import Citizen
from sogoc.foundations.citizens.tests.builders import citizen, themselves
from sogoc.foundations.documents.signing.tests.builders import file_to_sign, signed_pdf
from sogoc.foundations.documents.tests.builders import numbered
from sogoc.foundations.documents.tests.content import PDF
from sogoc.kernel.tests.builders import MORNING

OTHER, SECRET = "binh@thu.example", "ABCD-EFGH-2345-6789"
FORM = "9.000004"
ANSWERS = {
    "name": "Nguyễn Thị Thử",
    "identity": "079000000001",
    "phone": "0903 123 456",
    "product": "Bàn ghế học sinh",
    "standard": "TCVN 7490:2005",
    "way": "own",
}


def offered(code: str = FORM, **changes: Any) -> ProcedureVersion:
    """A procedure that is offered online with its fee paid there."""
    if found := ProcedureVersion.objects.filter(procedure__code=code).first():
        return found
    made = version(code, **{"fee": 250_000} | changes)
    terms = Terms(online=Level.FULL, online_payment=True)
    offer_procedure(
        **ready_for_offer_procedure(procedure=made.procedure, on=date(2023, 2, 1), terms=terms, by=OFFICE)
    )
    if not AgencyCode.objects.filter(agency=made.agency).exists():
        coded(made.agency, "H06.16")
    return made


def ready_for_begin_application(**changes: Any) -> dict[str, Any]:
    return {"procedure": offered(), "at": MORNING, "by": themselves(citizen())} | changes


def begun(**changes: Any) -> Application:
    return begin_application(**ready_for_begin_application(**changes))


def _ready(changes: dict[str, Any], **facts: Any) -> dict[str, Any]:
    found = changes.get("application") or begun()
    return {"application": found, "at": MORNING, "by": themselves(found.citizen)} | facts | changes


def ready_for_save_application(**changes: Any) -> dict[str, Any]:
    ready = _ready(changes, answers=ANSWERS)
    return {"version": ready["application"].version} | ready


def saved(**changes: Any) -> Application:
    return save_application(**ready_for_save_application(**changes))


def ready_for_attach_paper(**changes: Any) -> dict[str, Any]:
    return _ready(changes, question="report", content=BytesIO(PDF), name="Tự đánh giá.pdf")


def handed(**changes: Any) -> HandedPaper:
    return attach_paper(**ready_for_attach_paper(**changes))


def whole(**changes: Any) -> Application:
    """With everything that is asked for, not sent yet."""
    said = saved(**changes)
    return Application.objects.get(pk=handed(application=said).application_id)


def ready_for_remove_paper(**changes: Any) -> dict[str, Any]:
    paper = changes.get("paper") or handed()
    return {"paper": paper, "at": MORNING, "by": themselves(paper.application.citizen)} | changes


def ready_for_ask_cosigner(**changes: Any) -> dict[str, Any]:
    citizen(OTHER, name="Người cùng ký")
    return _ready(changes, login=OTHER)


def asked(**changes: Any) -> Cosigning:
    return ask_cosigner(**ready_for_ask_cosigner(**changes))


def ready_for_cosign_application(**changes: Any) -> dict[str, Any]:
    one = changes.get("cosigning") or asked()
    version_read = Application.objects.get(pk=one.application_id).version
    return {"cosigning": one, "version": version_read, "at": MORNING, "by": themselves(one.citizen)} | changes


def ready_for_send_application(**changes: Any) -> dict[str, Any]:
    ready = _ready({**changes, "application": changes.get("application") or whole()}, secret=SECRET)
    return {"version": ready["application"].version} | ready


def sent(**changes: Any) -> Application:
    return send_application(**ready_for_send_application(**changes))


def ready_for_reuse_paper(**changes: Any) -> dict[str, Any]:
    paper = changes.get("paper") or sent().papers.get()
    another = changes.get("application") or begun(procedure=offered())
    facts = {"question": "report", "paper": paper}
    return _ready({**changes, "application": another}, **facts)


def given_before(**changes: Any) -> DossierResult:
    """What the same citizen was given of an earlier application."""
    earlier = changes.get("application") or sent()
    dossier = accept_dossier(dossier=earlier.dossier, at=MORNING, by=ONE_STOP)
    dossier = resume_dossier(
        dossier=dossier, at=MORNING, by=ONE_STOP
    )  # it stood still until its fee was paid
    dossier = settle_dossier(dossier=dossier, at=MORNING, by=ONE_STOP)
    file = file_to_sign(signed_pdf(), document=numbered(agency=dossier.agency, summary="Kết quả"))
    result = attach_result(dossier=dossier, attachment=file, at=MORNING, by=ONE_STOP)
    return_result(dossier=dossier, delivery=Delivery.ONLINE, at=MORNING, by=ONE_STOP)
    return result


def ready_for_reuse_result(**changes: Any) -> dict[str, Any]:
    code = changes.get("code") or given_before().dossier.code
    another = changes.get("application") or begun(procedure=offered())
    return _ready({**changes, "application": another}, question="report", code=code)


def another_citizen() -> Citizen:
    return citizen(OTHER, name="Người cùng ký")
