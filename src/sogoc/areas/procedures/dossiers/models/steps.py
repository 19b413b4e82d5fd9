"""Who does what of a dossier, one step after the other: handed on, sent back, given to others, and how late it was."""

from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from typing import Any, ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.dossiers.register import ENDINGS, Ending
from sogoc.areas.procedures.processes.queries import process_on, steps_of
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.calendar.limits import budget_key
from sogoc.foundations.calendar.queries import working_time_of
from sogoc.foundations.documents.choices import filled, one_of, told_by
from sogoc.foundations.journal.writing import Changes
from sogoc.foundations.notices.telling import tell
from sogoc.foundations.people.models import Account
from sogoc.kernel.acts import Actor
from sogoc.kernel.budgets import Budget
from sogoc.kernel.vietnamese import moment
from sogoc.kernel.working_time import WorkingTime

from .dossier import Dossier

HALF_AN_HOUR = 30


@dataclass(frozen=True, slots=True)
class Planned:
    """A step as the internal process has it."""

    name: str
    role: str = ""
    limit: str = ""
    unit: Agency | None = None


class DossierStep(models.Model):
    """One turn of one step. A step that is sent back or given to others ends its turn and gets another: whose turn it
    was, and how late, stays."""

    dossier = models.ForeignKey(Dossier, models.PROTECT, related_name="steps")
    order = models.PositiveSmallIntegerField(_("thứ tự bước"))
    turn = models.PositiveSmallIntegerField(_("lượt"), default=1)
    name = models.CharField(_("bước"), max_length=300)
    role = models.CharField(_("vai trò xử lý"), max_length=200, blank=True)
    limit = models.CharField(_("thời hạn của bước"), max_length=60, blank=True, validators=[budget_key])
    """Blank where the step has all the time that the dossier has."""
    unit = models.ForeignKey(Agency, models.PROTECT, null=True, related_name="+", verbose_name=_("đơn vị"))
    person = models.ForeignKey(
        Account, models.PROTECT, null=True, related_name="+", verbose_name=_("người xử lý")
    )
    counts_from = models.DateTimeField(_("thời hạn tính từ"), null=True, editable=False)
    """Earlier than its start where it was given to others: the time of a step does not begin anew with them."""
    started_at = models.DateTimeField(_("bắt đầu lúc"), null=True, editable=False)
    due_at = models.DateTimeField(_("hạn của bước"), null=True, editable=False)
    done_at = models.DateTimeField(_("kết thúc lúc"), null=True, editable=False)
    ending = models.CharField(_("kết thúc bước"), max_length=12, blank=True, choices=told_by(ENDINGS))
    said = models.CharField(_("kết quả, lý do"), max_length=300, blank=True)
    late_minutes = models.PositiveIntegerField(_("chậm (phút làm việc)"), null=True, editable=False)
    """Working minutes past its due moment in this turn, without the pauses of the dossier."""

    in_words: ClassVar[dict[str, object]] = {}

    class Meta:
        ordering = ("order", "turn")
        constraints = (
            one_of("dossier_step", "ending", Ending),
            models.CheckConstraint(condition=filled("name"), name="dossier_step_has_a_name"),
            models.UniqueConstraint(fields=("dossier", "order", "turn"), name="dossier_step_taken_once"),
            models.UniqueConstraint(
                fields=("dossier",),
                condition=Q(started_at__isnull=False, done_at=None),
                name="dossier_step_runs_alone",
            ),
            models.CheckConstraint(
                condition=Q(done_at=None, ending="", late_minutes=None)
                | Q(done_at__gte=F("started_at"), late_minutes__isnull=False) & ~Q(ending=""),
                name="dossier_step_ends_after_it_began",
            ),
        )
        indexes = (
            models.Index(
                fields=("person", "due_at"), condition=Q(done_at=None), name="dossier_steps_of_a_person"
            ),
            models.Index(
                fields=("unit", "due_at"), condition=Q(done_at=None), name="dossier_steps_of_a_unit"
            ),
            models.Index(fields=("unit", "done_at"), name="dossier_steps_done"),
        )
        verbose_name = _("bước xử lý hồ sơ")

    def __str__(self) -> str:
        return f"{self.dossier} · {self.name}"

    @property
    def held_at(self) -> str:
        return self.dossier.held_at

    @property
    def runs(self) -> bool:
        return self.started_at is not None and self.done_at is None

    @property
    def time(self) -> WorkingTime:
        return working_time_of(self.unit or self.dossier.agency)

    def due(self) -> datetime | None:
        """By the hours of the unit that has it; pauses of the dossier do not count."""
        if not self.limit or self.counts_from is None:
            return self.dossier.due_at
        since = max(self.counts_from, self.dossier.restarted_at or self.counts_from)
        pauses = [one.pause for one in self.dossier.suspensions.all()]
        return self.time.due(since, Budget.parse(self.limit), pauses).at

    def start(self, at: datetime, *, counts_from: datetime | None = None) -> None:
        self.started_at, self.counts_from = at, counts_from or at
        self.due_at = self.due()
        self.save()

    def end(self, ending: Ending, at: datetime, said: str = "") -> None:
        self.done_at, self.ending, self.said = at, ending.value, said
        self.late_minutes = self._late(at)
        self.save()

    def _late(self, at: datetime) -> int:
        since = max(self.due_at or at, self.started_at or at)
        if at <= since:
            return 0
        return self.time.minutes(since, at, [one.pause for one in self.dossier.suspensions.all()])

    @property
    def ended_with(self) -> Changes:
        told = {"ending": ["", str(self.get_ending_display())], "said": ["", self.said]}
        return told | {"late_minutes": [None, self.late_minutes]}

    def again(self, **told: Any) -> "DossierStep":
        """Another turn of it, not begun."""
        latest = self.dossier.steps.filter(order=self.order).latest("turn")
        facts: dict[str, Any] = {
            "name": self.name,
            "role": self.role,
            "limit": self.limit,
            "unit": self.unit,
            "person": self.person,
        }
        return DossierStep.objects.create(
            dossier=self.dossier, order=self.order, turn=latest.turn + 1, **(facts | told)
        )


def planned(dossier: Dossier) -> list[Planned]:
    """As the process has it that was approved for its version on the day of its reception; where nobody told one, a
    single step."""
    version, received = dossier.procedure_version, dossier.received_on
    process = process_on(version, received) if version and received else None
    found = [Planned(one.name, one.role, _hours(one.minutes)) for one in steps_of(process)] if process else []
    return found or [Planned("Giải quyết hồ sơ")]


def _hours(minutes: int) -> str:
    """To the half hour, upward; a step without hours, as handing over, takes none of its own."""
    halves = -(-minutes // HALF_AN_HOUR)
    return Budget.hours(Fraction(halves, 2)).key if halves else ""


def step_told(step: DossierStep, *, at: datetime, by: Actor) -> None:
    """Whoever has it now, unless they gave it to themselves."""
    if step.person is None or step.person.key == by.key:
        return
    due = moment(step.due_at) if step.due_at else "–"
    tell(
        step.person,
        "step_assigned",
        event=f"step:{step.pk}",
        record=("procedures.dossier", str(step.dossier.pk)),
        facts={"by": by.name, "step": step.name, "code": step.dossier.code, "due": due},
        at=at,
    )


def laid_out(dossier: Dossier) -> None:
    """Once for each dossier, when its first step is given to somebody."""
    for order, one in enumerate(planned(dossier), 1):
        DossierStep.objects.create(
            dossier=dossier,
            order=order,
            name=one.name,
            role=one.role,
            limit=one.limit,
            unit=one.unit,
        )


def running_step(dossier: Dossier) -> DossierStep | None:
    return (
        dossier.steps.filter(started_at__isnull=False, done_at=None).select_related("unit", "person").first()
    )


def waiting_step(dossier: Dossier) -> DossierStep | None:
    """The next that nobody has begun."""
    return dossier.steps.filter(started_at=None).select_related("unit", "person").first()


def end_steps(dossier: Dossier, ending: Ending, at: datetime) -> None:
    """What runs when the dossier is concluded ends with it."""
    if step := running_step(dossier):
        step.dossier = dossier
        step.end(ending, at)


def step_due_again(dossier: Dossier) -> None:
    """After the time of the dossier stood still, or began anew."""
    if step := running_step(dossier):
        step.dossier = dossier
        step.due_at = step.due()
        step.save(update_fields=["due_at"])
