"""From an entry to the page of its record, if there is one and its reader may see it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from django.urls import reverse

from sogoc.areas.civil_service.appointments.queries import (
    appointments_seen_by,
    recruitments_seen_by,
    talents_seen_by,
)
from sogoc.areas.civil_service.conduct import queries as conduct
from sogoc.areas.civil_service.positions.queries import lists_seen_by, positions_seen_by
from sogoc.areas.civil_service.staff.queries import leaderships_seen_by, staff_seen_by
from sogoc.areas.civil_service.training import queries as training
from sogoc.areas.direction.initiatives.queries import awards_seen_by, initiatives_seen_by, targets_seen_by
from sogoc.areas.direction.inspections.queries import inspections_seen_by, matters_seen_by, visits_seen_by
from sogoc.areas.direction.meetings.queries import conclusions_seen_by, meetings_seen_by
from sogoc.areas.direction.outreach.queries import outreach_seen_by
from sogoc.areas.direction.surveys import queries as surveys
from sogoc.areas.direction.tasks.queries import plans_seen_by, tasks_seen_by
from sogoc.areas.institutions.dissemination.queries import disseminations_seen_by
from sogoc.areas.institutions.drafting.queries import legal_documents_seen_by, opinions_seen_by
from sogoc.areas.institutions.reviewing.queries import campaigns_seen_by, texts_seen_by
from sogoc.areas.organisation.posts.queries import posts_seen_by
from sogoc.areas.organisation.structure.queries import plans_seen_by as reductions_seen_by
from sogoc.areas.organisation.structure.queries import units_seen_by
from sogoc.areas.procedures.digitisation.queries import checks_seen_by
from sogoc.areas.procedures.dossiers.queries import dossiers_seen_by
from sogoc.areas.procedures.feedback.queries import feedback_seen_by, postings_seen_by, questions_seen_by
from sogoc.areas.procedures.feeding.queries import runs_seen_by, sources_seen_by
from sogoc.areas.procedures.onestop.queries import members_seen_by, points_seen_by
from sogoc.foundations.agencies.queries import agencies_seen_by
from sogoc.foundations.documents.queries import documents_seen_by
from sogoc.kernel.acts import Actor, may

if TYPE_CHECKING:
    from sogoc.foundations.journal.models import Entry


def _seen(seen_by: Callable[[Actor], Any], page: str) -> Callable[[Actor, str], str]:
    """The page of a record by its key, where its reader may see it."""

    def way(by: Actor, key: str) -> str:
        return reverse(page, args=[key]) if seen_by(by).filter(pk=key).exists() else ""

    return way


def _feed_source(by: Actor, key: str) -> str:
    named = sources_seen_by(by).filter(pk=key).values_list("key", flat=True).first()
    return reverse("feeds:source", args=[named]) if named else ""


def _agency(by: Actor, key: str) -> str:
    named = agencies_seen_by(by).filter(pk=key).values_list("key", flat=True).first()
    return reverse("agencies:agency", args=[named]) if named else ""


def _people(by: Actor, key: str) -> str:
    return reverse("people:accounts") if may(by, "see_account") else ""


def _opinion(by: Actor, key: str) -> str:
    about = opinions_seen_by(by).filter(pk=key).values_list("legal_document", flat=True).first()
    return reverse("drafting:legal_document", args=[about]) if about else ""


WAYS: dict[str, Callable[[Actor, str], str]] = {
    "documents.document": _seen(documents_seen_by, "documents:document"),
    "tasks.plan": _seen(plans_seen_by, "tasks:plan"),
    "tasks.task": _seen(tasks_seen_by, "tasks:task"),
    "meetings.meeting": _seen(meetings_seen_by, "meetings:meeting"),
    "meetings.conclusion": _seen(conclusions_seen_by, "meetings:conclusion"),
    "procedures.dossier": _seen(dossiers_seen_by, "dossiers:dossier"),
    "feedback.feedback": _seen(feedback_seen_by, "feedback:feedback"),
    "feedback.question": _seen(questions_seen_by, "feedback:question"),
    "feedback.feedbackposting": _seen(postings_seen_by, "feedback:posting"),
    "feeding.feedsource": _feed_source,
    "feeding.feedrun": _seen(runs_seen_by, "feeds:run"),
    "digitisation.digitisationcheck": _seen(checks_seen_by, "digitisation:check"),
    "drafting.legaldocument": _seen(legal_documents_seen_by, "drafting:legal_document"),
    "drafting.opinion": _opinion,
    "initiatives.initiative": _seen(initiatives_seen_by, "initiatives:initiative"),
    "initiatives.initiativetarget": _seen(targets_seen_by, "initiatives:target"),
    "initiatives.award": _seen(awards_seen_by, "initiatives:award"),
    "reviewing.reviewcampaign": _seen(campaigns_seen_by, "reviewing:campaign"),
    "reviewing.reviewedtext": _seen(texts_seen_by, "reviewing:text"),
    "dissemination.dissemination": _seen(disseminations_seen_by, "dissemination:one"),
    "staff.staff": _seen(staff_seen_by, "staff:person"),
    "staff.leadership": _seen(leaderships_seen_by, "staff:leadership"),
    "appointments.recruitment": _seen(recruitments_seen_by, "staff:recruitment"),
    "appointments.leaderappointment": _seen(appointments_seen_by, "staff:appointment"),
    "appointments.talentsupport": _seen(talents_seen_by, "staff:talent"),
    "positions.positionlist": _seen(lists_seen_by, "staff:position_list"),
    "positions.position": _seen(positions_seen_by, "staff:position"),
    "outreach.outreachitem": _seen(outreach_seen_by, "outreach:item"),
    "onestop.onestoppoint": _seen(points_seen_by, "onestop:point"),
    "onestop.onestopmember": _seen(members_seen_by, "onestop:member"),
    "inspections.inspection": _seen(inspections_seen_by, "inspections:inspection"),
    "inspections.inspectionvisit": _seen(visits_seen_by, "inspections:visit"),
    "inspections.inspectionmatter": _seen(matters_seen_by, "inspections:matter"),
    "conduct.discipline": _seen(conduct.disciplines_seen_by, "conduct:discipline"),
    "conduct.rotation": _seen(conduct.rotations_seen_by, "conduct:rotation"),
    "conduct.staffrating": _seen(conduct.ratings_seen_by, "conduct:rating"),
    "conduct.ownedcriterion": _seen(conduct.criteria_seen_by, "conduct:criterion"),
    "conduct.accountabilityrule": _seen(conduct.rules_seen_by, "conduct:rule"),
    "training.training": _seen(training.trainings_seen_by, "training:training"),
    "training.trainingtarget": _seen(training.targets_seen_by, "training:plan"),
    "training.trainingclass": _seen(training.classes_seen_by, "training:class"),
    "training.examcandidate": _seen(training.candidates_seen_by, "training:exam"),
    "surveys.survey": _seen(surveys.surveys_seen_by, "surveys:survey"),
    "surveys.instrument": _seen(surveys.instruments_seen_by, "surveys:instrument"),
    "surveys.slip": _seen(surveys.slips_seen_by, "surveys:slip"),
    "agencies.agency": _agency,
    "agencies.agencyplace": _seen(units_seen_by, "structure:unit"),
    "structure.reductionplan": _seen(reductions_seen_by, "structure:plan"),
    "posts.postassignment": _seen(posts_seen_by, "posts:assignment"),
    "people.account": _people,
    "people.office": _people,
}


def way_to(entry: "Entry", by: Actor) -> str:
    return way_to_record(entry.kind, entry.key, by)


def way_to_record(kind: str, key: str, by: Actor) -> str:
    way = WAYS.get(kind)
    return way(by, key) if way and key else ""
