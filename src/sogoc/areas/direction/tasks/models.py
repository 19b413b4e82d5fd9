"""I. Direction: plans, and what is due, from whom, with whom, by when, with what product."""

from datetime import date
from typing import Any, ClassVar

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.db.models.lookups import LessThanOrEqual
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.spans import by_days
from sogoc.foundations.documents.choices import filled, one_of, told_by
from sogoc.foundations.documents.kinds import kind_names
from sogoc.foundations.documents.models import Document
from sogoc.foundations.people.models import Account
from sogoc.kernel.vietnamese import fold

from .register import (
    FIELDS,
    INDICES,
    PLAN_KINDS,
    RECURRENCES,
    SOURCES,
    Index,
    PlanKind,
    Recurrence,
    SourceKind,
    TaskState,
)


class Plan(models.Model):
    """A document by which an agency plans a year's work of one kind."""

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    document = models.OneToOneField(Document, models.PROTECT, related_name="plan", verbose_name=_("văn bản"))
    kind = models.CharField(_("kế hoạch về"), max_length=20, choices=told_by(PLAN_KINDS))
    year = models.PositiveSmallIntegerField(
        _("kế hoạch của năm"), validators=[MinValueValidator(1945), MaxValueValidator(2200)]
    )
    copied_from = models.ForeignKey(
        "self", models.PROTECT, null=True, related_name="copies", verbose_name=_("chép từ kế hoạch")
    )
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        ordering = ("-year", "kind", "-id")
        constraints = (
            one_of("plan", "kind", PlanKind),
            models.CheckConstraint(condition=Q(year__range=(1945, 2200)), name="plan_of_a_year"),
        )
        indexes = (models.Index(fields=("agency", "year", "kind"), name="plans_of_agency_by_year"),)
        verbose_name = _("kế hoạch")

    def __str__(self) -> str:
        return str(self.document)

    @property
    def held_at(self) -> str:
        return self.agency.path


class Task(models.Model):
    """One thing that is due. What comes back every month or quarter is one task with its turns."""

    repeats: ClassVar[frozenset[str]] = frozenset({"state", "closed_on", "folded", "year", "reporter"})
    in_words: ClassVar[dict[str, Any]] = {"product_kind": kind_names}

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    plan = models.ForeignKey(
        Plan, models.PROTECT, null=True, related_name="tasks", verbose_name=_("kế hoạch")
    )
    source = models.CharField(_("từ"), max_length=20, choices=told_by(SOURCES))
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, related_name="+", verbose_name=_("văn bản giao")
    )
    clause = models.CharField(_("điểm, khoản, mục"), max_length=80, blank=True)
    origin = models.CharField(max_length=120, blank=True, editable=False)
    """The kind and key of the conclusion or finding that asks for it."""
    turn_of = models.ForeignKey(
        "self", models.PROTECT, null=True, related_name="turns", editable=False, db_index=False
    )
    year = models.PositiveSmallIntegerField(_("nhiệm vụ của năm"), editable=False)

    # ── what is asked ──
    number = models.PositiveSmallIntegerField(_("số thứ tự"), default=0)
    title = models.CharField(_("nội dung"), max_length=500)
    field = models.CharField(_("lĩnh vực"), max_length=20, choices=told_by(FIELDS))
    index = models.CharField(_("nâng cao chỉ số"), max_length=10, blank=True, choices=told_by(INDICES))
    criterion = models.CharField(_("mã tiêu chí"), max_length=30, blank=True)
    lead = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("đơn vị chủ trì"))
    joining = models.ManyToManyField(Agency, related_name="+", verbose_name=_("đơn vị phối hợp"))
    product_kind = models.CharField(_("sản phẩm"), max_length=30, blank=True)
    recurrence = models.CharField(_("lặp lại"), max_length=20, blank=True, choices=told_by(RECURRENCES))
    to_change = models.CharField(_("cần sửa"), max_length=300, blank=True)
    """What a copy of last year's plan still says of last year."""
    due_on = models.DateField(_("hạn"))
    first_due_on = models.DateField(_("hạn ban đầu"), editable=False)

    # ── what became of it ──
    state = models.CharField(_("tình trạng"), max_length=10, default=TaskState.ASSIGNED.value, editable=False)
    assigned_on = models.DateField(_("ngày giao"), editable=False)
    doer = models.ForeignKey(
        Account, models.PROTECT, null=True, related_name="+", verbose_name=_("người thực hiện")
    )
    accepted_on = models.DateField(_("ngày nhận"), null=True, editable=False)
    reported_on = models.DateField(_("ngày báo cáo hoàn thành"), null=True, editable=False)
    reporter = models.CharField(max_length=80, blank=True, editable=False)
    """The key of whoever reported it: nobody verifies what they reported themselves."""
    result = models.TextField(_("kết quả"), max_length=2000, blank=True)
    product = models.ForeignKey(
        Document, models.PROTECT, null=True, related_name="+", verbose_name=_("văn bản sản phẩm")
    )
    verified_on = models.DateField(_("ngày xác nhận"), null=True, editable=False)
    done_on = models.DateField(_("ngày hoàn thành"), null=True, editable=False)
    returned_because = models.CharField(_("lý do trả lại"), max_length=300, blank=True)
    withdrawn_on = models.DateField(_("ngày rút"), null=True, editable=False)
    withdrawn_because = models.CharField(_("lý do rút"), max_length=300, blank=True)
    closed_on = models.DateField(_("ngày hoàn thành hoặc rút"), null=True, editable=False)
    escalated = models.PositiveSmallIntegerField(_("bậc báo lên"), default=0, editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)
    folded = models.TextField(editable=False)

    on_time = models.GeneratedField(
        expression=LessThanOrEqual(F("done_on"), F("due_on")),
        output_field=models.BooleanField(null=True),
        db_persist=True,
        verbose_name=_("đúng hạn"),
    )

    class Meta:
        ordering = ("due_on", "id")
        constraints = (
            one_of("task", "source", SourceKind),
            one_of("task", "state", TaskState),
            models.CheckConstraint(
                condition=Q(index="") | Q(index__in=[str(one) for one in Index]), name="task_index_is_known"
            ),
            models.CheckConstraint(
                condition=Q(recurrence="") | Q(recurrence__in=[str(one) for one in Recurrence]),
                name="task_recurrence_is_known",
            ),
            models.CheckConstraint(condition=filled("title"), name="task_has_a_title"),
            models.CheckConstraint(condition=Q(due_on__gte=F("assigned_on")), name="task_due_after_assigned"),
            models.CheckConstraint(
                condition=Q(done_on=None)
                | Q(done_on__gte=F("assigned_on"), verified_on__gte=F("done_on"), withdrawn_on=None),
                name="task_done_once_verified",
            ),
            # A task with turns is done when they are: its products are theirs.
            models.CheckConstraint(
                condition=Q(done_on=None) | Q(product__isnull=False) | ~Q(recurrence=""),
                name="task_done_with_its_product",
            ),
            models.CheckConstraint(
                condition=Q(withdrawn_on=None) | filled("withdrawn_because"),
                name="task_withdrawn_for_a_reason",
            ),
        )
        indexes = (
            *by_days("tasks", "assigned_on", "due_on", "done_on", "withdrawn_on", "closed_on"),
            models.Index(fields=("agency", "state", "due_on", "id"), name="tasks_of_agency_by_state"),
            models.Index(fields=("lead", "state", "due_on", "id"), name="tasks_of_lead_by_state"),
            models.Index(fields=("doer", "state", "due_on", "id"), name="tasks_of_doer_by_state"),
            models.Index(fields=("state", "due_on", "id"), name="tasks_by_state"),
            models.Index(fields=("plan", "number", "id"), name="tasks_of_plan"),
            # Nearly all are no turn: PostgreSQL would read those through it instead of a period through its days.
            models.Index(fields=("turn_of",), name="turns_of_task", condition=Q(turn_of__isnull=False)),
        )
        verbose_name = _("nhiệm vụ")

    def __str__(self) -> str:
        return self.title

    @property
    def held_at(self) -> str:
        """At its lead: whoever heads that division, and whoever stands above it."""
        return self.lead.path

    @property
    def is_open(self) -> bool:
        return self.closed_on is None

    def is_late(self, today: date) -> bool:
        return self.closed_on is None and self.due_on < today

    def close_with_its_turns(self) -> None:
        """A task that comes back is done with its last turn, unless all of them were withdrawn."""
        turns = list(self.turns.all())
        done = [one for one in turns if one.done_on and one.verified_on]
        if done and all(one.closed_on for one in turns):
            self.state = TaskState.DONE.value
            self.done_on = self.closed_on = max(one.done_on for one in done if one.done_on)
            self.verified_on = max(one.verified_on for one in done if one.verified_on)
            self.save()

    def findable(self) -> str:
        return fold(f"{self.number or ''} {self.title} {self.criterion} {self.clause} {self.result}")


class Escalation(models.Model):
    """That a task was late was told one step further up the line."""

    task = models.ForeignKey(Task, models.PROTECT, related_name="escalations")
    due_on = models.DateField(_("hạn khi ấy"))
    level = models.PositiveSmallIntegerField(_("bậc"))
    told = models.CharField(_("báo cho"), max_length=300)
    on = models.DateField(_("ngày"))

    class Meta:
        ordering = ("on", "level")
        constraints = (
            models.UniqueConstraint(fields=("task", "due_on", "level"), name="task_escalated_once_a_level"),
        )
        verbose_name = _("lần báo lên")

    def __str__(self) -> str:
        return self.told

    @property
    def held_at(self) -> str:
        return self.task.held_at
