"""I. Direction: what is told to people about the reform, by which channel, from its draft until it stood there."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.spans import by_days
from sogoc.foundations.documents.choices import filled, one_of, told_by
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.kernel.vietnamese import fold

from .register import CHANNELS, LANGUAGES, MOST, Channel, Language


class OutreachItem(models.Model):
    """A piece of news, a broadcast, a meeting; or a number of them, as a document tells of them."""

    repeats = frozenset({"folded"})

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    unit = models.ForeignKey(
        Agency, models.PROTECT, null=True, related_name="+", verbose_name=_("phòng, đơn vị thực hiện")
    )
    title = models.CharField(_("tên tin, bài, hoạt động"), max_length=300)
    channel = models.CharField(_("hình thức"), max_length=20, choices=told_by(CHANNELS))
    language = models.CharField(_("ngôn ngữ"), max_length=10, choices=told_by(LANGUAGES))
    number = models.PositiveSmallIntegerField(
        _("số lượng"), default=1, validators=[MinValueValidator(1), MaxValueValidator(MOST)]
    )
    words = models.PositiveIntegerField(_("số chữ"), null=True, blank=True)
    photos = models.PositiveSmallIntegerField(_("số ảnh"), default=0)
    column = models.CharField(_("chuyên mục"), max_length=150, blank=True)
    outlet = models.CharField(_("nơi đăng, phát, tổ chức"), max_length=200, blank=True)
    link = models.URLField(_("đường dẫn"), max_length=500, blank=True)
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, related_name="+", verbose_name=_("văn bản nêu số lượng")
    )
    entered_by = models.CharField(_("người ghi"), max_length=120, blank=True, editable=False)
    entered_on = models.DateField(_("ngày ghi"), editable=False)
    published_on = models.DateField(_("ngày đăng, phát, tổ chức"), null=True, editable=False)
    withdrawn_on = models.DateField(_("ngày rút"), null=True, editable=False)
    folded = models.TextField(editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        ordering = ("-entered_on", "-id")
        constraints = (
            one_of("outreach_item", "channel", Channel),
            one_of("outreach_item", "language", Language),
            models.CheckConstraint(condition=filled("title"), name="outreach_item_has_a_title"),
            models.CheckConstraint(
                condition=Q(number=1) | Q(number__gt=1, document__isnull=False),
                name="outreach_item_of_many_is_told_by_a_document",
            ),
            models.CheckConstraint(
                condition=Q(withdrawn_on=None) | Q(withdrawn_on__gte=F("entered_on")),
                name="outreach_item_withdrawn_after_it_was_entered",
            ),
        )
        indexes = by_days("outreach", "entered_on", "published_on", "withdrawn_on")
        verbose_name = _("tin, bài, hoạt động tuyên truyền")

    def __str__(self) -> str:
        return self.title

    @property
    def held_at(self) -> str:
        return self.agency.path

    @property
    def belongs_to(self) -> str:
        """Whoever entered it leaves it to others to approve."""
        return self.entered_by

    def ready(self) -> None:
        """Fits its columns, and is found by its words as they are now."""
        fit(self)
        self.folded = fold(f"{self.title} {self.column} {self.outlet}")
