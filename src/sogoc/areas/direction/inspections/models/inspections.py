"""I. Direction: inspections, who inspects, where they come to, and what they look at."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.inspections.register import (
    MARKS,
    MOST_UNITS,
    QUARTERS,
    SEATS,
    SIDES,
    UNIT_KINDS,
    Mark,
    Seat,
    Side,
    UnitKind,
)
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.spans import by_days
from sogoc.foundations.documents.choices import filled, one_of, told_by
from sogoc.foundations.documents.models import Document

YEARS = (1945, 2200)


class InspectionPlan(models.Model):
    """The plan by which a year is inspected: how many units, in which quarters.

    The same document may be a plan of kind `inspection` in `tasks`, which holds what is to be done by when and by whom.
    Neither can stand for the other: a plan of tasks knows no units, most plans of inspection list no tasks, and tasks
    do not know of inspections. Both are facts added to the one document (decision 3), of one year."""

    document = models.OneToOneField(Document, models.PROTECT, related_name="inspection_plan")
    year = models.PositiveSmallIntegerField(_("kế hoạch của năm"))
    units = models.PositiveSmallIntegerField(
        _("số phòng, đơn vị sẽ kiểm tra"), validators=[MinValueValidator(1), MaxValueValidator(MOST_UNITS)]
    )
    first_quarter = models.PositiveSmallIntegerField(_("từ quý"))
    last_quarter = models.PositiveSmallIntegerField(_("đến quý"))

    class Meta:
        ordering = ("-year", "-id")
        constraints = (
            models.CheckConstraint(condition=Q(year__range=YEARS), name="inspection_plan_of_a_year"),
            models.CheckConstraint(
                condition=Q(units__range=(1, MOST_UNITS)), name="inspection_plan_names_units"
            ),
            models.CheckConstraint(
                condition=Q(first_quarter__in=QUARTERS, last_quarter__in=QUARTERS)
                & Q(last_quarter__gte=F("first_quarter")),
                name="inspection_plan_quarters_in_order",
            ),
        )
        verbose_name = _("kế hoạch kiểm tra")

    def __str__(self) -> str:
        return str(self.document)

    @property
    def held_at(self) -> str:
        return self.document.held_at


class Inspection(models.Model):
    """From the plan to the order by which the agency brings the conclusion to those who have to remedy."""

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    side = models.CharField(_("ai kiểm tra"), max_length=10, choices=told_by(SIDES))
    title = models.CharField(_("cuộc kiểm tra"), max_length=300)
    inspector = models.CharField(_("đoàn kiểm tra"), max_length=200)
    plan = models.ForeignKey(
        InspectionPlan, models.PROTECT, null=True, related_name="inspections", verbose_name=_("kế hoạch")
    )
    year = models.PositiveSmallIntegerField(_("năm"))
    quarter = models.PositiveSmallIntegerField(_("dự kiến quý"), null=True, blank=True)
    decision = models.ForeignKey(
        Document, models.PROTECT, null=True, related_name="+", verbose_name=_("quyết định lập đoàn")
    )
    held_on = models.DateField(_("tiến hành từ ngày"), null=True, editable=False)
    notice = models.ForeignKey(
        Document, models.PROTECT, null=True, related_name="+", verbose_name=_("thông báo kết luận")
    )
    concluded_on = models.DateField(_("ngày kết luận"), null=True, editable=False)
    order = models.ForeignKey(
        Document, models.PROTECT, null=True, related_name="+", verbose_name=_("văn bản chỉ đạo khắc phục")
    )
    brought_on = models.DateField(_("ngày chỉ đạo khắc phục"), null=True, editable=False)
    dropped_on = models.DateField(_("ngày bỏ"), null=True, editable=False)
    because = models.CharField(_("lý do"), max_length=300, blank=True)

    class Meta:
        ordering = ("-year", "-id")
        constraints = (
            one_of("inspection", "side", Side),
            models.CheckConstraint(condition=filled("title"), name="inspection_has_a_title"),
            models.CheckConstraint(condition=filled("inspector"), name="inspection_has_an_inspector"),
            models.CheckConstraint(condition=Q(year__range=YEARS), name="inspection_of_a_year"),
            models.CheckConstraint(
                condition=Q(quarter=None) | Q(quarter__in=QUARTERS), name="inspection_in_a_quarter"
            ),
            models.CheckConstraint(
                condition=Q(concluded_on=None, notice=None)
                | Q(concluded_on__isnull=False, notice__isnull=False),
                name="inspection_concluded_by_a_notice",
            ),
            models.CheckConstraint(
                condition=Q(brought_on=None, order=None)
                | Q(brought_on__gte=F("concluded_on"), order__isnull=False),
                name="inspection_brought_after_conclusion",
            ),
            models.CheckConstraint(
                condition=Q(dropped_on=None, because="") | (Q(held_on=None) & filled("because")),
                name="inspection_dropped_before_held",
            ),
            models.UniqueConstraint(fields=("agency", "year", "title"), name="inspection_opened_once"),
        )
        indexes = by_days("inspections", "held_on", "concluded_on", "brought_on")
        verbose_name = _("cuộc kiểm tra")

    def __str__(self) -> str:
        return self.title

    @property
    def held_at(self) -> str:
        return self.agency.path


class TeamMember(models.Model):
    """Who inspects, told by the position that somebody holds."""

    inspection = models.ForeignKey(Inspection, models.PROTECT, related_name="team")
    seat = models.CharField(_("nhiệm vụ trong đoàn"), max_length=10, choices=told_by(SEATS))
    position = models.CharField(_("chức vụ, đơn vị"), max_length=200)

    class Meta:
        ordering = ("id",)
        constraints = (
            one_of("team_member", "seat", Seat),
            models.CheckConstraint(condition=filled("position"), name="team_member_has_a_position"),
            models.UniqueConstraint(
                fields=("inspection",), condition=Q(seat=Seat.HEAD.value), name="team_has_one_head"
            ),
        )
        verbose_name = _("thành viên đoàn kiểm tra")

    def __str__(self) -> str:
        return self.position


class ChecklistItem(models.Model):
    """One line of what is looked at in each visit."""

    inspection = models.ForeignKey(Inspection, models.PROTECT, related_name="checklist")
    number = models.PositiveSmallIntegerField(_("số thứ tự"))
    text = models.CharField(_("nội dung kiểm tra"), max_length=500)

    class Meta:
        ordering = ("number",)
        constraints = (
            models.CheckConstraint(condition=filled("text"), name="checklist_item_says_something"),
            models.UniqueConstraint(fields=("inspection", "number"), name="checklist_item_numbered_once"),
        )
        verbose_name = _("nội dung kiểm tra")

    def __str__(self) -> str:
        return self.text


class InspectionVisit(models.Model):
    """Where an inspection comes to, by its schedule, and the minutes once it was there. A unit that the tree knows, or
    so many of a kind where the paper tells no more. The agency is the inspection's, so that figures ask one table."""

    inspection = models.ForeignKey(Inspection, models.PROTECT, related_name="visits")
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    unit = models.ForeignKey(
        Agency, models.PROTECT, null=True, related_name="+", verbose_name=_("đơn vị được kiểm tra")
    )
    kind = models.CharField(_("loại đơn vị"), max_length=15, choices=told_by(UNIT_KINDS))
    units = models.PositiveSmallIntegerField(
        _("số phòng, đơn vị"), default=1, validators=[MinValueValidator(1), MaxValueValidator(MOST_UNITS)]
    )
    planned_on = models.DateField(_("lịch kiểm tra ngày"))
    held_on = models.DateField(_("ngày kiểm tra"), null=True, editable=False)
    minutes = models.TextField(_("biên bản"), max_length=20_000, blank=True)

    class Meta:
        ordering = ("planned_on", "id")
        constraints = (
            one_of("inspection_visit", "kind", UnitKind),
            models.CheckConstraint(
                condition=Q(units__range=(1, MOST_UNITS)) & (Q(unit=None) | Q(units=1)),
                name="inspection_visit_of_one_named_unit",
            ),
            models.CheckConstraint(
                condition=Q(held_on=None, minutes="") | (Q(held_on__isnull=False) & filled("minutes")),
                name="inspection_visit_held_with_minutes",
            ),
            models.UniqueConstraint(
                fields=("inspection", "unit"), condition=Q(unit__isnull=False), name="unit_visited_once"
            ),
            models.UniqueConstraint(
                fields=("inspection", "kind"), condition=Q(unit=None), name="units_of_a_kind_visited_once"
            ),
        )
        indexes = by_days("visits", "held_on")
        verbose_name = _("buổi kiểm tra")

    def __str__(self) -> str:
        if self.unit:
            return self.unit.called_on(self.held_on or self.planned_on).name
        return f"{self.units} {self.get_kind_display()}"

    @property
    def held_at(self) -> str:
        return self.agency.path


class ChecklistMark(models.Model):
    """What a visit found of a line of the checklist."""

    visit = models.ForeignKey(InspectionVisit, models.PROTECT, related_name="marks")
    item = models.ForeignKey(ChecklistItem, models.PROTECT, related_name="marks")
    mark = models.CharField(_("kết quả"), max_length=15, choices=told_by(MARKS))

    class Meta:
        ordering = ("item__number",)
        constraints = (
            one_of("checklist_mark", "mark", Mark),
            models.UniqueConstraint(fields=("visit", "item"), name="checklist_item_marked_once"),
        )
        verbose_name = _("kết quả kiểm tra một nội dung")

    def __str__(self) -> str:
        return f"{self.item}: {self.get_mark_display()}"
