"""What pages, figures and acts ask of instruments and surveys."""

from datetime import date
from typing import Any

from django.db.models import Count, F, Q, QuerySet

from sogoc.areas.direction.surveys.models import Instrument, Kiosk, Question, Slip, Survey, Token
from sogoc.areas.direction.surveys.register import surveys
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during, seen_from
from sogoc.foundations.documents.queries import holding
from sogoc.kernel.acts import Actor, reach
from sogoc.kernel.secrets_held import digest_of


def survey_rows() -> tuple[QuerySet[Survey], dict[str, Any]]:
    """The records behind the register `surveys`: those that are closed."""
    columns = {name: F(name) for name in surveys.columns() if name != "survey"}
    counted = Survey.objects.filter(closed_on__isnull=False)
    return counted, columns | {"key": F("pk"), "agency": F("agency"), "survey": F("title")}


# ── who sees what ──────────────────────────────────────────────────────────
def surveys_seen_by(by: Actor) -> QuerySet[Survey]:
    seen = seen_from(reach(by, "see_survey"), "agency", "first")
    return Survey.objects.filter(seen).select_related("agency", "instrument", "document")


def surveys_named(by: Actor, words: str) -> QuerySet[Survey]:
    return surveys_seen_by(by).filter(holding(words))


def surveys_wanted(by: Actor, agency: Agency, words: str = "", state: str = "") -> QuerySet[Survey]:
    return surveys_named(by, words).filter(held_during(agency, None), in_state(state))


STATES = {"open": "Đang thực hiện", "closed": "Đã kết thúc", "published": "Đã công bố"}


def in_state(state: str) -> Q:
    return {
        "open": Q(closed_on=None),
        "closed": Q(closed_on__isnull=False),
        "published": Q(published_on__isnull=False),
    }.get(state, Q())


def instruments_seen_by(by: Actor) -> QuerySet[Instrument]:
    seen = seen_from(reach(by, "see_survey"), "agency", "drafted_on")
    return Instrument.objects.filter(seen).select_related("agency")


def instruments_held(by: Actor, agency: Agency) -> QuerySet[Instrument]:
    found = instruments_seen_by(by).filter(held_during(agency, None))
    return found.annotate(asked=Count("questions")).order_by("name", "-number")


def versions_of(instrument: Instrument) -> QuerySet[Instrument]:
    return Instrument.objects.filter(agency=instrument.agency, name=instrument.name).order_by("-number")


def instruments_to_use(agency: Agency) -> list[Instrument]:
    """The latest published version of each, the agency's own and those of whoever stands above it."""
    above = [key for key in agency.path.split("/") if key]
    found = Instrument.objects.filter(agency__key__in=above, published_on__isnull=False)
    latest = {(one.agency_id, one.name): one for one in found.order_by("number").select_related("agency")}
    return sorted(latest.values(), key=lambda one: one.name)


def questions_seen_by(by: Actor) -> QuerySet[Question]:
    seen = seen_from(reach(by, "see_survey"), "instrument__agency", "instrument__drafted_on")
    return Question.objects.filter(seen).select_related("instrument__agency")


def slips_seen_by(by: Actor) -> QuerySet[Slip]:
    seen = seen_from(reach(by, "see_survey"), "survey__agency", "survey__first")
    return Slip.objects.filter(seen).select_related("survey__agency", "survey__instrument")


def slips_of(survey: Survey, *, in_dispute: bool = False) -> QuerySet[Slip]:
    found = Slip.objects.filter(survey=survey).select_related("survey")
    return found.filter(typed_again__isnull=False, is_settled=False) if in_dispute else found


def next_slip(survey: Survey, by: Actor) -> int:
    """The first that another has typed once, else the one after the last."""
    waiting = survey.slips.filter(typed_again__isnull=True).exclude(typed_by=by.key).order_by("number")
    if first := waiting.first():
        return first.number
    last = survey.slips.order_by("number").last()
    return last.number + 1 if last else 1


def left_open(until: date) -> list[Survey]:
    """Not closed, with a last day not after this one."""
    found = Survey.objects.filter(closed_on=None, last__lte=until).select_related("agency")
    return list(found.order_by("last", "pk"))


def kiosks_of(survey: Survey) -> QuerySet[Kiosk]:
    return Kiosk.objects.filter(survey=survey).select_related("survey")


def kiosks_seen_by(by: Actor) -> QuerySet[Kiosk]:
    seen = seen_from(reach(by, "see_survey"), "survey__agency", "survey__first")
    return Kiosk.objects.filter(seen).select_related("survey__agency")


def answered_so_far(survey: Survey) -> int:
    """How many, and nothing more of them until it is closed."""
    return survey.responses if survey.is_closed else survey.answers.count()


# ── in public ──────────────────────────────────────────────────────────────
def published_surveys() -> QuerySet[Survey]:
    found = Survey.objects.filter(published_on__isnull=False).select_related("agency", "instrument")
    return found.order_by("-published_on", "-id")


def token_held(secret: str) -> Token | None:
    """What the holder of a secret may answer."""
    held = Token.objects.filter(digest=digest_of(secret))
    return held.select_related("survey__agency", "survey__instrument").first()


def kiosk_at(secret: str) -> Kiosk | None:
    there = Kiosk.objects.filter(digest=digest_of(secret))
    return there.select_related("survey__agency", "survey__instrument").first()


def open_on(day: date) -> Q:
    return Q(closed_on=None, first__lte=day, last__gte=day)
