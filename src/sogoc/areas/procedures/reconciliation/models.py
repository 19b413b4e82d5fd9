"""III. Procedures: what other systems list, held against the catalogue, and what is done about each difference."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choices import filled, one_of, told_by

from .register import KINDS, SOURCES, WHATS, Kind, Source, What


class TakenList(models.Model):
    """A list of an agency's procedures, as another system held it on a day."""

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    source = models.CharField(_("nguồn"), max_length=10, choices=told_by(SOURCES))
    taken_on = models.DateField(_("ngày lấy danh sách"))
    number = models.PositiveIntegerField(_("số thủ tục trong danh sách"))

    class Meta:
        ordering = ("-taken_on", "-id")
        constraints = (
            one_of("taken_list", "source", Source),
            models.UniqueConstraint(fields=("agency", "source", "taken_on"), name="list_taken_once_a_day"),
        )
        verbose_name = _("danh sách đối chiếu")

    def __str__(self) -> str:
        return str(self.get_source_display())

    @property
    def held_at(self) -> str:
        return self.agency.path


class Difference(models.Model):
    """One thing that a list tells otherwise than the catalogue, until somebody says what was done about it."""

    taken_list = models.ForeignKey(TakenList, models.PROTECT, related_name="differences")
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    latest = models.BooleanField(default=True)
    """Whether its list is the newest of its source: the work list is made of those."""
    code = models.CharField(_("mã thủ tục"), max_length=30)
    kind = models.CharField(_("khác thế nào"), max_length=20, choices=told_by(KINDS))
    what = models.CharField(_("nội dung khác"), max_length=10, blank=True, choices=told_by(WHATS))
    here = models.CharField(_("trong danh mục"), max_length=500, blank=True)
    there = models.CharField(_("nơi kia"), max_length=500, blank=True)
    settled_on = models.DateField(_("ngày xử lý"), null=True, editable=False)
    note = models.CharField(_("cách xử lý"), max_length=300, blank=True)

    class Meta:
        ordering = ("code", "id")
        constraints = (
            one_of("difference", "kind", Kind),
            one_of("difference", "what", What),
            models.CheckConstraint(
                condition=Q(settled_on=None, note="") | (Q(settled_on__isnull=False) & filled("note")),
                name="difference_settled_with_a_note",
            ),
        )
        indexes = (models.Index(fields=("agency", "latest", "settled_on"), name="differences_to_settle"),)
        verbose_name = _("khác biệt với danh mục")

    def __str__(self) -> str:
        return f"{self.code} {self.get_kind_display()}"

    @property
    def held_at(self) -> str:
        return self.agency.path

    @property
    def same(self) -> tuple[str, ...]:
        """By which it is known again in the next list."""
        return (self.code, self.kind, self.what, self.here, self.there)
