"""V. Civil service: who was disciplined, who has to change place, how people are rated and what they answer for."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from sogoc.areas.civil_service.staff.models import Staff
from sogoc.areas.civil_service.staff.register import KINDS, SEATS
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.spans import by_days
from sogoc.foundations.documents.choices import filled, one_of, told_by
from sogoc.foundations.documents.models import Document
from sogoc.foundations.people.models import Account

from .register import (
    EXCUSES,
    FIELDS,
    FORMS,
    FUNDINGS,
    LED,
    RATINGS,
    SIDES,
    TOLD_LEVELS,
    Excuse,
    Field,
    Form,
    Funding,
    Level,
    Side,
    Tier,
)

YEARS = (2000, 2100)
OF_A_YEAR = (MinValueValidator(YEARS[0]), MaxValueValidator(YEARS[1]))
MOST_CRITERIA = 99


class OfSomebody(models.Model):
    """Of one of the staff, in the book of their agency, and the unit in which they were then."""

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    staff = models.ForeignKey(Staff, models.PROTECT, related_name="+", verbose_name=_("người"))
    unit = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("phòng, đơn vị"))
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        abstract = True

    @property
    def held_at(self) -> str:
        return self.agency.path


class Discipline(OfSomebody):
    """Somebody was disciplined, as what they were on the day of the decision: they may have moved since."""

    side = models.CharField(_("bên xử lý"), max_length=20, choices=told_by(SIDES))
    form = models.CharField(_("hình thức"), max_length=20, choices=told_by(FORMS))
    tier = models.CharField(_("chức vụ"), max_length=30, blank=True, editable=False, choices=told_by(LED))
    staff_kind = models.CharField(_("loại"), max_length=20, editable=False, choices=told_by(KINDS))
    seat = models.CharField(_("thuộc"), max_length=30, editable=False, choices=told_by(SEATS))
    funding = models.CharField(
        _("nguồn kinh phí của đơn vị"), max_length=20, blank=True, choices=told_by(FUNDINGS)
    )
    about = models.CharField(_("về việc"), max_length=300)
    decision = models.ForeignKey(
        Document, models.PROTECT, related_name="+", verbose_name=_("quyết định kỷ luật")
    )
    decided_on = models.DateField(_("ngày quyết định"), editable=False)
    revoked_on = models.DateField(_("ngày hủy"), null=True, editable=False)

    class Meta:
        ordering = ("-decided_on", "-id")
        constraints = (
            one_of("discipline", "side", Side),
            one_of("discipline", "form", Form),
            one_of("discipline", "tier", Tier),
            one_of("discipline", "funding", Funding),
            models.CheckConstraint(condition=filled("about"), name="discipline_is_about_something"),
            models.CheckConstraint(
                condition=Q(seat="service_unit") & ~Q(funding="") | ~Q(seat="service_unit") & Q(funding=""),
                name="discipline_in_a_service_unit_knows_its_funding",
            ),
            models.UniqueConstraint(
                fields=("staff", "decision"),
                condition=Q(revoked_on=None),
                name="disciplined_once_by_a_decision",
            ),
        )
        indexes = by_days("disciplines", "decided_on", "revoked_on")
        verbose_name = _("kỷ luật")

    def __str__(self) -> str:
        return f"{self.get_form_display()} · {self.staff}"


class Rotation(OfSomebody):
    """Somebody has been in a place for so long that they have to change it by a day: done by a decision, or not
    possible and why."""

    field = models.CharField(_("lĩnh vực"), max_length=20, choices=told_by(FIELDS))
    since = models.DateField(_("giữ vị trí từ ngày"))
    months = models.PositiveSmallIntegerField(_("thời hạn (tháng)"), validators=[MaxValueValidator(120)])
    due_on = models.DateField(_("đến hạn ngày"), editable=False)
    document = models.ForeignKey(
        Document, models.PROTECT, related_name="+", verbose_name=_("kế hoạch chuyển đổi")
    )
    done_on = models.DateField(_("ngày chuyển đổi"), null=True, editable=False)
    decision = models.ForeignKey(
        Document, models.PROTECT, null=True, related_name="+", verbose_name=_("quyết định chuyển đổi")
    )
    excuse = models.CharField(_("lý do chưa chuyển đổi"), max_length=20, blank=True, choices=told_by(EXCUSES))
    because = models.CharField(_("giải thích"), max_length=500, blank=True)
    withdrawn_on = models.DateField(_("ngày rút"), null=True, editable=False)

    class Meta:
        ordering = ("due_on", "id")
        constraints = (
            one_of("rotation", "field", Field),
            one_of("rotation", "excuse", Excuse),
            models.CheckConstraint(condition=Q(due_on__gt=F("since")), name="rotation_is_due_later"),
            models.CheckConstraint(
                condition=Q(done_on=None, decision=None) | Q(done_on__gte=F("since"), decision__isnull=False),
                name="rotation_is_done_by_a_decision",
            ),
            models.CheckConstraint(
                condition=Q(excuse="", because="") | ~Q(excuse="") & filled("because") & Q(done_on=None),
                name="rotation_is_excused_with_words",
            ),
            models.UniqueConstraint(
                fields=("staff", "due_on"), condition=Q(withdrawn_on=None), name="rotation_due_once_a_day"
            ),
        )
        indexes = by_days("rotations", "due_on", "done_on", "withdrawn_on")
        verbose_name = _("chuyển đổi vị trí công tác")

    def __str__(self) -> str:
        return f"{self.get_field_display()} · {self.staff}"


class StaffRating(OfSomebody):
    """How somebody does their work in a year, or in a month of it: told by themself, rated by their head, approved."""

    year = models.PositiveSmallIntegerField(_("năm"), validators=OF_A_YEAR)
    month = models.PositiveSmallIntegerField(_("tháng"), default=0, validators=[MaxValueValidator(12)])
    """Nought where it is of the whole year."""
    account = models.ForeignKey(
        Account, models.PROTECT, null=True, related_name="+", verbose_name=_("tài khoản tự đánh giá")
    )
    own_level = models.CharField(
        _("tự xếp loại"), max_length=20, blank=True, editable=False, choices=told_by(RATINGS)
    )
    own_words = models.CharField(_("tự nhận xét"), max_length=2000, blank=True)
    teller = models.CharField(_("người tự đánh giá"), max_length=100, blank=True, editable=False)
    told_on = models.DateField(_("ngày tự đánh giá"), null=True, editable=False)
    head_level = models.CharField(
        _("người đứng đầu xếp loại"), max_length=20, blank=True, editable=False, choices=told_by(RATINGS)
    )
    head_words = models.CharField(_("nhận xét của người đứng đầu"), max_length=2000, blank=True)
    rated_by = models.CharField(_("người xếp loại"), max_length=100, blank=True, editable=False)
    rated_on = models.DateField(_("ngày xếp loại"), null=True, editable=False)
    level = models.CharField(
        _("xếp loại"), max_length=20, blank=True, editable=False, choices=told_by(RATINGS)
    )
    because = models.CharField(_("lý do vượt tỷ lệ"), max_length=500, blank=True)
    approved_on = models.DateField(_("ngày duyệt"), null=True, editable=False)
    returned_because = models.CharField(_("lý do trả lại"), max_length=300, blank=True)

    class Meta:
        ordering = ("-year", "-month", "staff__code", "id")
        constraints = (
            one_of("rating_of_staff", "own_level", Level),
            one_of("rating_of_staff", "head_level", Level),
            one_of("rating_of_staff", "level", Level),
            models.CheckConstraint(condition=Q(year__range=YEARS), name="rating_of_staff_of_a_year"),
            models.CheckConstraint(condition=Q(month__lte=12), name="rating_of_staff_of_a_month"),
            models.UniqueConstraint(fields=("staff", "year", "month"), name="rated_once_a_term"),
            models.CheckConstraint(
                condition=Q(approved_on=None, level="")
                | Q(approved_on__gte=F("rated_on")) & ~Q(level="") & ~Q(head_level="") & ~Q(own_level=""),
                name="rating_of_staff_approved_once_rated",
            ),
        )
        indexes = (
            *by_days("staff_ratings", "approved_on"),
            models.Index(fields=("agency", "year", "month"), name="staff_ratings_by_year"),
        )
        verbose_name = _("đánh giá, xếp loại")

    def __str__(self) -> str:
        return f"{self.staff} · {self.of}"

    @property
    def of(self) -> str:
        return f"{self.month}/{self.year}" if self.month else str(self.year)

    @property
    def belongs_to(self) -> str:
        """Whose it is: who rates themself with their own account."""
        return self.account.key if self.account else ""


class OwnedCriterion(OfSomebody):
    """A criterion of an index that somebody answers for in a year, by the document that says so."""

    year = models.PositiveSmallIntegerField(_("năm"), validators=OF_A_YEAR)
    code = models.CharField(_("mã tiêu chí"), max_length=30)
    title = models.CharField(_("tiêu chí"), max_length=300)
    document = models.ForeignKey(
        Document, models.PROTECT, related_name="+", verbose_name=_("văn bản giao trách nhiệm")
    )
    met = models.BooleanField(_("đạt"), null=True, editable=False)
    judged_on = models.DateField(_("ngày xét"), null=True, editable=False)
    because = models.CharField(_("giải thích"), max_length=500, blank=True)

    class Meta:
        ordering = ("-year", "code", "id")
        constraints = (
            models.CheckConstraint(condition=filled("code"), name="criterion_has_a_code"),
            models.CheckConstraint(condition=filled("title"), name="criterion_has_a_title"),
            models.CheckConstraint(condition=Q(year__range=YEARS), name="criterion_of_a_year"),
            models.CheckConstraint(
                condition=Q(met=None, judged_on=None) | Q(met__isnull=False, judged_on__isnull=False),
                name="criterion_is_judged_on_a_day",
            ),
            models.UniqueConstraint(fields=("agency", "year", "code"), name="criterion_has_one_owner"),
        )
        indexes = (models.Index(fields=("staff", "year"), name="criteria_by_staff"),)
        verbose_name = _("tiêu chí được giao")

    def __str__(self) -> str:
        return f"{self.code} · {self.staff}"


class AccountabilityRule(models.Model):
    """Who misses so many of their criteria in a year is rated so high at most, by the rules of the agency."""

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    since = models.PositiveSmallIntegerField(_("từ năm"), validators=OF_A_YEAR)
    missed = models.PositiveSmallIntegerField(
        _("số tiêu chí không đạt"), validators=[MinValueValidator(1), MaxValueValidator(MOST_CRITERIA)]
    )
    at_most = models.CharField(_("xếp loại cao nhất"), max_length=20, choices=told_by(TOLD_LEVELS))
    document = models.ForeignKey(Document, models.PROTECT, related_name="+", verbose_name=_("quy định"))

    class Meta:
        ordering = ("-since", "missed", "id")
        constraints = (
            models.UniqueConstraint(fields=("agency", "since", "missed"), name="accountability_rule_is_one"),
            models.CheckConstraint(
                condition=Q(at_most__in=[str(level) for level in TOLD_LEVELS]),
                name="accountability_rule_caps_at_a_level",
            ),
            models.CheckConstraint(
                condition=Q(since__range=YEARS, missed__range=(1, MOST_CRITERIA)),
                name="accountability_rule_is_likely",
            ),
        )
        verbose_name = _("quy định trách nhiệm")

    def __str__(self) -> str:
        return f"{self.missed} → {self.get_at_most_display()}"

    @property
    def held_at(self) -> str:
        return self.agency.path
