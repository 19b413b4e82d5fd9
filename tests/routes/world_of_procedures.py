"""What the world holds of area III: procedures, dossiers, what citizens said, what other systems sent."""

from datetime import date, timedelta
from typing import Any

from sogoc.areas.procedures.catalogue.models import Procedure, ProcedureVersion
from sogoc.areas.procedures.catalogue.tests.builders import amended, procedure, version
from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.dossiers.tests.builders import (
    asked,
    assigned,
    dossier,
    drafted,
    rated,
    settled,
    signed,
    submitted,
    suspended,
)
from sogoc.areas.procedures.dossiers.tests.builders import taken as papers_taken
from sogoc.areas.procedures.feedback.models import Feedback, FeedbackPosting, Question
from sogoc.areas.procedures.feedback.tests.builders import (
    answered,
    answered_question,
    classified,
    feedback,
    posting,
    question,
    waiting,
)
from sogoc.areas.procedures.feeding.models import FeedSource
from sogoc.areas.procedures.feeding.tests.builders import fed, row, source
from sogoc.areas.procedures.processes.tests.builders import process
from sogoc.areas.procedures.reconciliation.register import Listed
from sogoc.areas.procedures.reconciliation.tests.builders import STRANGER, TAKEN, taken
from sogoc.areas.procedures.simplification.models import Simplification
from sogoc.areas.procedures.simplification.tests.builders import approved, proposed, reviewed
from sogoc.foundations.agencies.models import Agency
from tests.routes.world_of_onestop import of_onestop, onestop_grown_to

DAY = date(2023, 2, 13)


def of_procedures(so: Agency, told: str) -> dict[str, Any]:
    """By what a page calls it, the key of a record; `told` are words that nobody of another department may read."""
    return _catalogue(so, told) | _dossiers(so, told) | _said(so, told) | of_onestop(so)


def procedures_grown_to(rows: int, so: Agency) -> None:
    for i in range(Dossier.objects.count(), rows):
        dossier(f"H06.16-230214-{i + 1:04}", agency=so)
    _said_often(so, rows)
    onestop_grown_to(rows, so)
    _catalogue_grown_to(rows, so)


def _catalogue(so: Agency, told: str) -> dict[str, Any]:
    led = process(version=version(agency=so, result=told)).version
    return {
        "public procedure": procedure("1.999999", agency=so, name="Thủ tục công khai").pk,
        "version": led.pk,
        "offer": led.offers.get().pk,
        "other version": version("1.000009", agency=so).pk,
        "difference": taken(agency=so, listed=[STRANGER]).differences.filter(code=STRANGER.code).get().pk,
        "review": reviewed(procedure=led.procedure).pk,
        "proposed review": proposed(simplification=reviewed(procedure=procedure("1.000010"))).pk,
        "approved review": _approved_and_published(),
    }


def _approved_and_published() -> int:
    found = proposed(simplification=reviewed(procedure=procedure("1.000011")))
    amended(procedure=approved(simplification=found).procedure)
    return found.pk


def _dossiers(so: Agency, told: str) -> dict[str, Any]:
    one, stopped, done, stepped, lacking, late, excused, papered, rated_one = (
        dossier(f"H06.16-230214-{i:04}", agency=so, procedure=told) for i in (1, 2, 3, 5, 6, 7, 8, 9, 10)
    )
    return {
        "dossier": one.pk,
        "stepped dossier": assigned(dossier=stepped).dossier.pk,
        "papered dossier": papers_taken(dossier=papered).dossier.pk,
        "asked dossier": asked(dossier=lacking).pk,
        "drafted dossier": drafted(dossier=late).dossier.pk,
        "signed dossier": signed(apology=drafted(dossier=excused)).dossier.pk,
        "submitted dossier": submitted("H06.16-230214-0004", agency=so, procedure=told).pk,
        "suspended dossier": suspended(dossier=stopped).pk,
        "settled dossier": settled(dossier=done).pk,
        "rating": rated(dossier=settled(dossier=rated_one)).pk,
    }


def _said(so: Agency, told: str) -> dict[str, Any]:
    """What citizens said and asked, each as far as a page needs it."""
    made = {name: feedback(f"PAKN-{name}", agency=so, text=told) for name in ("new", "wait", "go", "done")}
    for name in ("wait", "go", "done"):
        classified(feedback=made[name])
    asked = [question(f"CH-{name}", agency=so, text=told) for name in ("new", "done")]
    return {
        **_fed(so, told),
        "feedback": made["new"].pk,
        "waiting feedback": waiting(feedback=made["wait"]).pk,
        "classified feedback": made["go"].pk,
        "answered feedback": answered(feedback=made["done"]).pk,
        "posting": posting(agency=so).pk,
        "question": asked[0].pk,
        "answered question": answered_question(question=asked[1]).pk,
    }


def _fed(so: Agency, told: str) -> dict[str, Any]:
    """A source with a run, of which one row was taken and one refused."""
    run = fed([row("Y01.01-230214-0001"), row("sai")], source=source(agency=so, name=told))
    return {"feed source": run.source.key, "feed run": run.pk}


def _said_often(so: Agency, rows: int) -> None:
    for i in range(Feedback.objects.count(), rows):
        feedback(f"PAKN-{i}", agency=so)
    for i in range(Question.objects.count(), rows):
        question(f"CH-{i}", agency=so)
    for i in range(FeedbackPosting.objects.count(), rows):
        posting(agency=so, place=f"Bảng niêm yết {i}")
    first = FeedSource.objects.earliest("pk")
    fed([row(f"sai {i}") for i in range(rows)], key=f"lan-{rows}", source=first)
    for i in range(FeedSource.objects.count(), rows):
        source(agency=so, key=f"nguon-{i}")


def _catalogue_grown_to(rows: int, so: Agency) -> None:
    for i in range(ProcedureVersion.objects.count(), rows):
        process(version=version(f"1.{i + 100_000}", agency=so, name=f"Thủ tục {i}"))
    waiting = Procedure.objects.order_by("-pk")[: max(rows - Simplification.objects.count(), 0)]
    for i, one in enumerate(waiting):
        reviewed(procedure=one, on=DAY + timedelta(days=i))
    strange = [Listed(code=f"3.{i:06}", name="Thủ tục lạ") for i in range(rows)]
    taken(agency=so, listed=strange, on=TAKEN + timedelta(days=rows))
