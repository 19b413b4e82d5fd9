"""Many more rows of what the world holds, written without their acts: a thousand of each would take minutes, and a page
reads rows, not how they came."""

from collections.abc import Callable
from copy import copy
from datetime import date, timedelta
from itertools import count
from typing import Any

from django.db.models import QuerySet

from sogoc.areas.civil_service.conduct.models import Discipline, OwnedCriterion, Rotation, StaffRating
from sogoc.areas.civil_service.training.models import ExamCandidate, Training, TrainingClass
from sogoc.areas.direction.initiatives.models import Award, Initiative
from sogoc.areas.direction.inspections.models import Inspection, InspectionMatter
from sogoc.areas.direction.meetings.models import Meeting
from sogoc.areas.direction.outreach.models import OutreachItem
from sogoc.areas.direction.steering.models import SteeringDocument
from sogoc.areas.direction.tasks.models import Plan, Task
from sogoc.areas.institutions.dissemination.models import Dissemination
from sogoc.areas.institutions.drafting.models import LegalDocument, Opinion
from sogoc.areas.institutions.reviewing.models import ReviewCampaign, ReviewedText
from sogoc.areas.organisation.posts.models import PostAssignment
from sogoc.areas.organisation.structure.models import ReductionPlan
from sogoc.areas.procedures.digitisation.models import DigitisationCheck
from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.feedback.models import Feedback, FeedbackPosting, Question
from sogoc.areas.procedures.feeding.models import FedRow, FeedSource
from sogoc.areas.procedures.onestop.models import OnestopPoint, OnestopTurn
from sogoc.areas.procedures.payments.models import Payment, PaymentOrder
from sogoc.foundations.agencies.models import Agency, AgencyPlace
from sogoc.foundations.calendar.models import Announcement, WorkingHours
from sogoc.foundations.documents.models import Citation, Document, Relation
from sogoc.foundations.journal.models import Entry
from sogoc.foundations.ledger.models import Declaration
from sogoc.foundations.notices.models import Mail, Notice, Run
from sogoc.foundations.people.models import Account, Office
from tests.routes.world_of_charges import charges_multiplied_to
from tests.routes.world_of_finance import finance_multiplied_to
from tests.routes.world_of_staff import staff_multiplied_to
from tests.routes.world_of_surveys import surveys_multiplied_to

DAY = timedelta(days=1)
Told = Callable[[int], dict[str, Any]]
"""What tells the copy of a number apart from the row that it is a copy of."""


def copies(found: QuerySet[Any], rows: int, told: Told) -> list[Any]:
    """Until there are so many, each as the last one but for what tells it apart."""
    last, made = found.order_by("pk").last(), []
    for i in range(found.count(), rows):
        one = copy(last)
        one.pk = None
        for name, value in told(i).items():
            setattr(one, name, value)
        made.append(one)
    return list(found.bulk_create(made))


def multiplied_to(rows: int) -> None:
    """So many of whatever `world.grown_to` made some of."""
    so = Agency.objects.get(key="so")
    _divisions(so, rows)
    _documents(so, rows)
    _people(so, rows)
    copies(Dossier.objects.all(), rows, lambda i: {"code": f"H06.16-230214-{i + 1:04}"})
    _said_and_fed(rows)
    _onestop(rows)
    _tasks(rows)
    _meetings(rows)
    _inspections(rows)
    surveys_multiplied_to(rows, copies)
    charges_multiplied_to(rows, copies)
    staff_multiplied_to(rows, so, copies)
    finance_multiplied_to(rows, copies)
    copies(Initiative.objects.all(), rows, lambda i: {"title": f"Sáng kiến nhiều {i}"})
    _trained_and_rated(rows)
    copies(Award.objects.all(), rows, lambda i: {"title": f"Giấy khen nhiều {i}"})
    _drafting(rows)
    copies(OutreachItem.objects.all(), rows, lambda i: {"title": f"Tin nhiều {i}"})
    _structure(rows)
    _reviewing(rows)
    copies(PaymentOrder.objects.all(), rows, lambda i: {"purpose": f"H{i}"})
    copies(Payment.objects.all(), rows, lambda i: {"transaction": f"FT{i}"})
    after = Announcement.objects.latest("last_day").last_day
    copies(
        Announcement.objects.all(),
        rows,
        lambda i: {"first_day": after + i * DAY, "last_day": after + i * DAY},
    )
    since = WorkingHours.objects.latest("since").since
    copies(WorkingHours.objects.all(), rows, lambda i: {"since": since + i * DAY})
    copies(Entry.objects.all(), rows, lambda i: {"record": f"bản ghi {i}"})


def _trained_and_rated(rows: int) -> None:
    copies(Discipline.objects.all(), rows, lambda i: {"revoked_on": date(2023, 12, 1)})
    copies(Rotation.objects.all(), rows, lambda i: {"withdrawn_on": date(2023, 12, 1)})
    copies(StaffRating.objects.all(), rows, lambda i: {"year": 2024 + i // 13, "month": i % 13})
    copies(OwnedCriterion.objects.all(), rows, lambda i: {"code": f"4.{i}"})
    copies(Training.objects.all(), rows, lambda i: {"title": f"Khóa học nhiều {i}"})
    copies(TrainingClass.objects.all(), rows, lambda i: {"title": f"Lớp nhiều {i}"})
    copies(
        ExamCandidate.objects.all(), rows, lambda i: {"withdrawn_on": date(2023, 5, 1), "title": f"Ngạch {i}"}
    )


def _structure(rows: int) -> None:
    """A unit has one plan of each kind in a year, and one assignment by each decision: of many documents, and replaced
    one by the next."""
    papers = iter(Document.objects.order_by("-pk")[:rows])
    copies(
        PostAssignment.objects.all(), rows, lambda i: {"document": next(papers), "replaced_on": DAY_OF_CHECK}
    )
    others = iter(Agency.objects.filter(key__startswith="nhieu-").order_by("pk")[:rows])
    copies(ReductionPlan.objects.all(), rows, lambda i: {"agency": next(others)})


def _said_and_fed(rows: int) -> None:
    copies(Feedback.objects.all(), rows, lambda i: {"code": f"PAKN-nhieu-{i}"})
    copies(FeedbackPosting.objects.all(), rows, lambda i: {"place": f"Bảng nhiều {i}"})
    copies(Question.objects.all(), rows, lambda i: {"code": f"CH-nhieu-{i}"})
    copies(FeedSource.objects.all(), rows, lambda i: {"key": f"nhieu-{i}"})
    first = FeedSource.objects.earliest("pk")
    copies(first.runs.all(), rows, lambda i: {"key": f"nhieu-{i}"})
    copies(FedRow.objects.filter(run=first.runs.earliest("pk")), rows, lambda i: {"number": i + 1000})


def _tasks(rows: int) -> None:
    """Of one plan, and of none; plans of documents that were made many before."""
    copies(Task.objects.filter(turn_of=None), rows, lambda i: {"title": f"Việc nhiều {i}"})
    papers = iter(Document.objects.filter(plan=None).order_by("pk")[:rows])
    copies(Plan.objects.all(), rows, lambda i: {"document": next(papers)})


def _meetings(rows: int) -> None:
    copies(Meeting.objects.all(), rows, lambda i: {"subject": f"Họp nhiều {i}"})
    first = Meeting.objects.earliest("pk")
    copies(first.conclusions.all(), rows, lambda i: {"number": 1000 + i, "content": f"Kết luận nhiều {i}"})


def _drafting(rows: int) -> None:
    """Legal documents, and opinions about one of them."""
    copies(LegalDocument.objects.filter(issued=None), rows, lambda i: {"title": f"Dự thảo nhiều {i}"})
    first = Opinion.objects.earliest("pk").legal_document
    copies(first.opinions.all(), rows, lambda i: {"whom": f"Sở nhiều {i}"})


def _inspections(rows: int) -> None:
    """Inspections, and what is to be remedied after one of them."""
    copies(Inspection.objects.all(), rows, lambda i: {"title": f"Kiểm tra nhiều {i}"})
    first = InspectionMatter.objects.earliest("pk").inspection
    copies(InspectionMatter.objects.filter(inspection=first), rows, lambda i: {"mark": f"x{i}"})


def _onestop(rows: int) -> None:
    """Points, the turns of one member and the dossiers of one check: a point has few members."""
    copies(OnestopPoint.objects.all(), rows, lambda i: {"name": f"Điểm nhiều {i}"})
    first = OnestopTurn.objects.earliest("pk")
    sat = OnestopTurn.objects.filter(member=first.member)
    after = sat.latest("day").day
    copies(sat, rows, lambda i: {"day": after + i * DAY})
    copies(DigitisationCheck.objects.all(), rows, lambda i: {"checked_on": DAY_OF_CHECK + i * DAY})
    checked = DigitisationCheck.objects.earliest("pk").dossiers.all()
    others = iter(Dossier.objects.exclude(pk__in=checked.values("dossier"))[:rows])
    copies(checked, rows, lambda i: {"dossier": next(others)})


DAY_OF_CHECK = date(2024, 1, 1)


def _divisions(so: Agency, rows: int) -> None:
    made = copies(so.children.all(), rows, lambda i: {"key": f"nhieu-{i}", "path": f"{so.path}nhieu-{i}/"})
    next_place, next_owner = iter(made), iter(made)
    places = AgencyPlace.objects.filter(agency__parent=so)
    copies(places, places.count() + len(made), lambda i: _placed(next(next_place)))
    said = Declaration.objects.all()
    copies(said, min(rows, said.count() + len(made)), lambda i: {"agency": next(next_owner)})


def _placed(agency: Agency) -> dict[str, Any]:
    return {"agency": agency, "path": agency.path}


def _documents(so: Agency, rows: int) -> None:
    numbers = count(50_000)

    def numbered(i: int) -> dict[str, Any]:
        number = next(numbers)
        return {"number": number, "printed": f"{number}/KH-SKHCN"}

    made = iter(copies(Document.objects.filter(steering__isnull=False), rows, numbered))
    steering = SteeringDocument.objects.all()
    copies(steering, rows, lambda i: {"document": next(made)})
    others = iter(Document.objects.order_by("-pk")[:rows])
    copies(Relation.objects.filter(document__agency=so), rows, lambda i: {"document": next(others)})


def _people(so: Agency, rows: int) -> None:
    made = copies(Account.objects.all(), rows, lambda i: {"username": f"nhieu.{i}"})
    holders = iter(made)
    offices = Office.objects.filter(agency=so)
    copies(offices, offices.count() + len(made), lambda i: {"account": next(holders)})
    copies(Notice.objects.all(), rows, lambda i: {"event": f"nhieu:{i}"})
    day = Mail.objects.latest("day").day
    copies(
        Mail.objects.all(), rows, lambda i: {"day": day + i * DAY, "message_id": f"<nhieu.{i}@so.example>"}
    )
    due = Run.objects.latest("due_at").due_at
    copies(Run.objects.all(), rows, lambda i: {"due_at": due + i * DAY})


def _reviewing(rows: int) -> None:
    """Of campaigns by one plan one stands, the others were dropped."""
    last = ReviewCampaign.objects.latest("pk").opened_on
    copies(ReviewCampaign.objects.all(), rows, lambda i: {"title": f"Đợt {i}", "dropped_on": last})
    copies(ReviewedText.objects.all(), rows, lambda i: {"title": f"Quyết định nhiều {i}"})
    copies(Dissemination.objects.all(), rows, lambda i: {"title": f"Thông tư nhiều {i}"})
    cited = Citation.objects.filter(law="08/2023/QĐ-SKHCN")
    copies(cited, rows, lambda i: {"place": f"Điều {i + 1}"})
    ended = Relation.objects.filter(kind="repeals", other__printed="08/2023/QĐ-SKHCN")
    others = Document.objects.exclude(pk__in=ended.values("other")).exclude(pk__in=ended.values("document"))
    ending = list(others.values_list("pk", flat=True))
    copies(ended, len(ending), lambda i: {"document_id": ending[i]})
