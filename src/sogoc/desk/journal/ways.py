"""From an entry to the page of its record, if there is one and its reader may see it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from django.urls import reverse

from sogoc.areas.procedures.digitisation.queries import checks_seen_by
from sogoc.areas.procedures.dossiers.queries import dossiers_seen_by
from sogoc.areas.procedures.feedback.queries import feedback_seen_by, questions_seen_by
from sogoc.areas.procedures.feeding.queries import runs_seen_by, sources_seen_by
from sogoc.areas.procedures.onestop.queries import members_seen_by, points_seen_by
from sogoc.foundations.agencies.queries import agencies_seen_by
from sogoc.foundations.documents.queries import documents_seen_by
from sogoc.kernel.acts import Actor, may

if TYPE_CHECKING:
    from sogoc.foundations.journal.models import Entry


def _document(by: Actor, key: str) -> str:
    seen = documents_seen_by(by).filter(pk=key).exists()
    return reverse("documents:document", args=[key]) if seen else ""


def _dossier(by: Actor, key: str) -> str:
    seen = dossiers_seen_by(by).filter(pk=key).exists()
    return reverse("dossiers:dossier", args=[key]) if seen else ""


def _feedback(by: Actor, key: str) -> str:
    seen = feedback_seen_by(by).filter(pk=key).exists()
    return reverse("feedback:feedback", args=[key]) if seen else ""


def _question(by: Actor, key: str) -> str:
    seen = questions_seen_by(by).filter(pk=key).exists()
    return reverse("feedback:question", args=[key]) if seen else ""


def _feed_source(by: Actor, key: str) -> str:
    named = sources_seen_by(by).filter(pk=key).values_list("key", flat=True).first()
    return reverse("feeds:source", args=[named]) if named else ""


def _feed_run(by: Actor, key: str) -> str:
    seen = runs_seen_by(by).filter(pk=key).exists()
    return reverse("feeds:run", args=[key]) if seen else ""


def _digitisation(by: Actor, key: str) -> str:
    seen = checks_seen_by(by).filter(pk=key).exists()
    return reverse("digitisation:check", args=[key]) if seen else ""


def _onestop_point(by: Actor, key: str) -> str:
    seen = points_seen_by(by).filter(pk=key).exists()
    return reverse("onestop:point", args=[key]) if seen else ""


def _onestop_member(by: Actor, key: str) -> str:
    seen = members_seen_by(by).filter(pk=key).exists()
    return reverse("onestop:member", args=[key]) if seen else ""


def _agency(by: Actor, key: str) -> str:
    named = agencies_seen_by(by).filter(pk=key).values_list("key", flat=True).first()
    return reverse("agencies:agency", args=[named]) if named else ""


def _people(by: Actor, key: str) -> str:
    return reverse("people:accounts") if may(by, "see_account") else ""


WAYS: dict[str, Callable[[Actor, str], str]] = {
    "documents.document": _document,
    "procedures.dossier": _dossier,
    "feedback.feedback": _feedback,
    "feedback.question": _question,
    "feeding.feedsource": _feed_source,
    "feeding.feedrun": _feed_run,
    "digitisation.digitisationcheck": _digitisation,
    "onestop.onestoppoint": _onestop_point,
    "onestop.onestopmember": _onestop_member,
    "agencies.agency": _agency,
    "people.account": _people,
    "people.office": _people,
}


def way_to(entry: "Entry", by: Actor) -> str:
    return way_to_record(entry.kind, entry.key, by)


def way_to_record(kind: str, key: str, by: Actor) -> str:
    way = WAYS.get(kind)
    return way(by, key) if way and key else ""
