"""V. Civil service: lists of job positions that a decision approved, and what each position is to do and to know."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.spans import Span, by_days, spans_in_order
from sogoc.foundations.documents.choices import filled, one_of, told_by
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.kernel.vietnamese import fold

from .register import GROUPS, MOST_HOLDERS, PositionGroup


class PositionList(Span):
    """The positions of an agency or of one of its units, from the decision that approves them until the next."""

    unit = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("đơn vị"))
    decision = models.ForeignKey(
        Document, models.PROTECT, related_name="+", verbose_name=_("quyết định phê duyệt")
    )
    positions_told = models.PositiveSmallIntegerField(_("số vị trí"), default=0, editable=False)
    completed_on = models.DateField(_("hoàn chỉnh ngày"), null=True, editable=False)
    """Every position of it is described and has its frame; kept here so that a figure need not ask its rows."""
    sent_by = models.ForeignKey(
        Document, models.PROTECT, null=True, related_name="+", verbose_name=_("văn bản gửi Sở Nội vụ")
    )
    sent_on = models.DateField(_("gửi Sở Nội vụ ngày"), null=True, editable=False)

    repeats = frozenset({"ended_on", "positions_told"})

    class Meta:
        ordering = ("-valid_from", "unit__path", "id")
        constraints = (
            *spans_in_order("position_list", "unit"),
            models.UniqueConstraint(fields=("unit", "decision"), name="position_list_approved_once"),
            models.CheckConstraint(
                condition=Q(sent_on=None, sent_by=None)
                | Q(sent_on__gte=F("completed_on"), completed_on__isnull=False, sent_by__isnull=False),
                name="position_list_sent_when_complete",
            ),
        )
        indexes = by_days("position_lists", "valid_from", "ended_on", "completed_on", "sent_on")
        verbose_name = _("danh mục vị trí việc làm")

    def __str__(self) -> str:
        return f"Vị trí việc làm của {self.unit.short_name} · {self.decision.printed}"


class Position(models.Model):
    """One position of a list: how many hold it, whether its description and its frame are written."""

    repeats = frozenset({"folded"})

    listed = models.ForeignKey(
        PositionList, models.PROTECT, related_name="positions", verbose_name=_("danh mục")
    )
    name = models.CharField(_("tên vị trí việc làm"), max_length=200)
    group = models.CharField(_("nhóm"), max_length=20, choices=told_by(GROUPS))
    holders = models.PositiveSmallIntegerField(
        _("số người"), default=1, validators=[MinValueValidator(1), MaxValueValidator(MOST_HOLDERS)]
    )
    description = models.TextField(_("bản mô tả công việc"), max_length=5000, blank=True)
    frame = models.TextField(_("khung năng lực"), max_length=5000, blank=True)
    described_on = models.DateField(_("hoàn chỉnh ngày"), null=True, editable=False)
    folded = models.TextField(editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        ordering = ("listed", "group", "name", "id")
        constraints = (
            one_of("position", "group", PositionGroup),
            models.UniqueConstraint(fields=("listed", "name"), name="position_listed_once"),
            models.CheckConstraint(condition=filled("name"), name="position_has_a_name"),
            models.CheckConstraint(
                condition=Q(described_on=None) | filled("description") & filled("frame"),
                name="position_described_in_words",
            ),
        )
        verbose_name = _("vị trí việc làm")

    def __str__(self) -> str:
        return self.name

    @property
    def held_at(self) -> str:
        return self.listed.held_at

    def ready(self) -> None:
        """Fits its columns, and is found by its words as they are now."""
        fit(self)
        self.folded = fold(f"{self.name} {self.description} {self.frame}")
