"""Who may have a step, what lies on whose table, and how late each was."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.db.models import Case, Count, Q, QuerySet, Sum, Value, When, Window
from django.db.models.functions import RowNumber

from sogoc.areas.procedures.dossiers.models import Dossier, DossierStep
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.queries import agencies_on, under
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.queries import offices_on
from sogoc.kernel.acts import Actor, reach
from sogoc.kernel.periods import Period
from sogoc.kernel.roles import Role
from sogoc.kernel.vietnamese import VIETNAM

SOON = timedelta(days=3)
BOARDS = ("overdue", "today", "soon", "later", "still")
MOST = 50
"""So many a board shows; the list of dossiers has them all."""
ON_A_BOARD = (
    "name",
    "due_at",
    "dossier__code",
    "dossier__procedure",
    "dossier__due_at",
    "unit__name",
    "person__name",
)
"""All that a row of a board tells."""
HANDLING = (Role.ONE_STOP_OFFICER, Role.OFFICER, Role.DIVISION_HEAD, Role.OFFICE, Role.LEADER)


# ── to whom ────────────────────────────────────────────────────────────────
def units_for(dossier: Dossier, day: date) -> list[Agency]:
    """The agency that handles it, and what is below."""
    return list(agencies_on(day).filter(under([dossier.agency.path])).order_by("path"))


def people_for(dossier: Dossier, day: date) -> list[Account]:
    """Those who handle dossiers there on that day."""
    offices = offices_on(day).filter(under([dossier.agency.path], "agency__path"), role__in=HANDLING)
    working = Account.objects.filter(is_active=True, pk__in=offices.values("account"))
    return list(working.order_by("name", "username"))


def step_of(dossier: Dossier, key: int) -> DossierStep | None:
    return DossierStep.objects.filter(dossier=dossier, pk=key).select_related("dossier__agency").first()


# ── on whose table ─────────────────────────────────────────────────────────
@dataclass(frozen=True, slots=True)
class Board:
    """Steps of one pressure, the most pressing first; `more` says how many do not fit."""

    key: str
    steps: list[DossierStep]
    total: int

    @property
    def more(self) -> int:
        return self.total - len(self.steps)


def steps_of_mine(by: Actor) -> QuerySet[DossierStep]:
    """What runs in one's own hands, or in those of whom one does the work for."""
    username = (by.on_behalf_of or by.key).removeprefix("account:")
    return _running().filter(person__username=username)


def steps_of_nobody(by: Actor) -> QuerySet[DossierStep]:
    """What a unit within reach has and no person yet."""
    return _running().filter(under(reach(by, "assign_step"), "unit__path"), person=None)


def _running() -> QuerySet[DossierStep]:
    found = DossierStep.objects.filter(started_at__isnull=False, done_at=None, dossier__concluded_on=None)
    return found.select_related("dossier", "unit", "person").only(*ON_A_BOARD)


def boards(found: QuerySet[DossierStep], now: datetime) -> list[Board]:
    """Overdue, due today, due soon, and the rest; what stands still has no day and comes last. Asked for at once: a
    question for each board and one for their totals took a page of them twice its time."""
    midnight = now.astimezone(VIETNAM).replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    Q(dossier__suspended_at__isnull=False)
    lies = Case(
        When(dossier__suspended_at__isnull=False, then=Value("still")),
        When(due_at__lt=now, then=Value("overdue")),
        When(due_at__lt=midnight, then=Value("today")),
        When(due_at__lt=midnight + SOON, then=Value("soon")),
        default=Value("later"),
    )
    placed = found.annotate(
        board=lies,
        place=Window(RowNumber(), partition_by="board", order_by=("due_at", "pk")),
        total=Window(Count("pk"), partition_by="board"),
    )
    steps: dict[str, list[Any]] = {key: [] for key in BOARDS}
    for step in placed.filter(place__lte=MOST).order_by("place"):
        steps[step.board].append(step)
    return [Board(key, some, some[0].total if some else 0) for key, some in steps.items()]


# ── how late ───────────────────────────────────────────────────────────────
@dataclass(frozen=True, slots=True)
class Delay:
    """What one unit or person did of one step in a period."""

    unit: str
    step: str
    person: str
    done: int
    late: int
    minutes: int


def delays_in(by: Actor, agency: Agency, period: Period) -> list[Delay]:
    """The most delayed first. Turns that ended in the period: what still runs is on the boards."""
    begins = datetime.combine(period.start, datetime.min.time(), VIETNAM)
    ends = datetime.combine(period.end + timedelta(days=1), datetime.min.time(), VIETNAM)
    turns = DossierStep.objects.filter(
        under(reach(by, "see_dossier"), "dossier__agency__path"),
        under([agency.path], "dossier__agency__path"),
        done_at__gte=begins,
        done_at__lt=ends,
    )
    grouped = turns.values("unit__name", "name", "person__name").annotate(
        done=Count("pk"), late=Count("pk", filter=Q(late_minutes__gt=0)), minutes=Sum("late_minutes")
    )
    return [_delay(row) for row in grouped.order_by("-minutes", "unit__name", "name", "person__name")[:200]]


def _delay(row: Mapping[str, Any]) -> Delay:
    return Delay(
        row["unit__name"] or "",
        row["name"],
        row["person__name"] or "",
        row["done"],
        row["late"],
        row["minutes"] or 0,
    )
