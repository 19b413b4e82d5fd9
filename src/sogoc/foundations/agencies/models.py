"""The tree of government: who stands where today, and the dated rows that say what was on any day before."""

from datetime import date
from fractions import Fraction
from typing import Any, ClassVar

from django.db import models
from django.db.models import F, Q, Value
from django.db.models.functions import Concat
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from sogoc.kernel.in_force import in_force

from .kinds import every_kind, every_level, kind_names, level_names


def steps(path: str) -> list[str]:
    """hy/skhcn/ → hy, skhcn"""
    return path.rstrip("/").split("/")


class Agency(models.Model):
    """Any node of the tree, as it is today or was on its last day.

    Its path begins with its parent's, so a subtree is a prefix. Names, places and codes of other days are rows of
    their own (docs/decisions)."""

    key = models.SlugField(_("mã"), max_length=40, unique=True)
    name = models.CharField(_("tên cơ quan"), max_length=200)
    short_name = models.CharField(_("tên gọi tắt"), max_length=60)
    symbol = models.CharField(_("ký hiệu trong văn bản"), max_length=20, blank=True)
    kind = models.CharField(_("loại"), max_length=40)
    level = models.CharField(_("cấp"), max_length=20, default="province")
    parent = models.ForeignKey(
        "self",
        models.PROTECT,
        verbose_name=_("cơ quan chủ quản"),
        null=True,
        blank=True,
        related_name="children",
    )
    path = models.CharField(max_length=400, unique=True, editable=False)
    valid_from = models.DateField(_("thành lập ngày"))
    valid_until = models.DateField(_("hoạt động đến hết ngày"), null=True, blank=True)
    version = models.PositiveIntegerField(default=1, editable=False)
    folded = models.TextField(editable=False)

    in_words: ClassVar[dict[str, Any]] = {"kind": kind_names, "level": level_names}

    class Meta:
        ordering = ("path",)
        constraints = (
            models.CheckConstraint(
                condition=Q(path=Concat(F("key"), Value("/")))
                | Q(path__endswith=Concat(Value("/"), F("key"), Value("/"))),
                name="agency_path_ends_with_its_key",
            ),
            models.CheckConstraint(
                condition=Q(valid_until=None) | Q(valid_until__gte=F("valid_from")),
                name="agency_ends_after_it_begins",
            ),
        )

    def __str__(self) -> str:
        return self.name

    @property
    def held_at(self) -> str:
        return self.path

    @property
    def steps(self) -> list[str]:
        """The keys of those above it, from the top down, and its own."""
        return steps(self.path)

    @property
    def depth(self) -> int:
        return self.path.count("/") - 1

    @property
    def kind_name(self) -> str:
        return gettext(every_kind()[self.kind].name)

    @property
    def level_name(self) -> str:
        return gettext(every_level()[self.level].name)

    def nearest(self, day: date) -> date:
        """That day, or the day of its life that is nearest to it."""
        latest = min(day, self.valid_until) if self.valid_until else day
        return max(latest, self.valid_from)

    def called_on(self, day: date) -> "Agency | AgencyName":
        """What it was called on that day; a list asks for `prefetch_related("agency__names")` first."""
        day = self.nearest(day)
        return next((name for name in self.names.all() if name.holds_on(day)), self)


class DatedRow(models.Model):
    """Something of an agency from a day until the end of another; rows of one agency never overlap."""

    valid_from = models.DateField(_("từ ngày"))
    valid_until = models.DateField(_("đến hết ngày"), null=True, blank=True)

    class Meta:
        abstract = True
        ordering = ("valid_from", "id")

    def holds_on(self, day: date) -> bool:
        return in_force(day, self.valid_from, self.valid_until)


def _in_order(name: str, *fields: str) -> tuple[models.BaseConstraint, ...]:
    """A row ends after it begins, two do not begin together, one at most is open."""
    return (
        models.CheckConstraint(
            condition=Q(valid_until=None) | Q(valid_until__gte=F("valid_from")),
            name=f"{name}_ends_after_it_begins",
        ),
        models.UniqueConstraint(fields=(*fields, "valid_from"), name=f"{name}_begins_once"),
        models.UniqueConstraint(fields=fields, condition=Q(valid_until=None), name=f"{name}_of_today_is_one"),
    )


class AgencyName(DatedRow):
    """What an agency was called."""

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="names")
    name = models.CharField(_("tên cơ quan"), max_length=200)
    short_name = models.CharField(_("tên gọi tắt"), max_length=60)
    symbol = models.CharField(_("ký hiệu trong văn bản"), max_length=20, blank=True)

    class Meta(DatedRow.Meta):
        constraints = _in_order("agency_name", "agency")

    def __str__(self) -> str:
        return self.name

    @property
    def held_at(self) -> str:
        return self.agency.path


class NextDay(models.Func):
    """The day after: no day where there is none."""

    arity = 1
    template = "(%(expressions)s + 1)"
    output_field = models.DateField()

    def as_sqlite(self, compiler: Any, connection: Any, **context: Any) -> Any:
        return self.as_sql(compiler, connection, **{**context, "template": "date(%(expressions)s, '+1 day')"})


class AgencyPlace(DatedRow):
    """Where an agency stood in the tree; its path then begins with its parent's path then.

    `ended_on` is the first day on which it stood there no more: what stands at the end of a period is counted by it."""

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="places")
    parent = models.ForeignKey(Agency, models.PROTECT, null=True, related_name="+")
    path = models.CharField(max_length=400, db_index=True)
    ended_on = models.GeneratedField(
        expression=NextDay("valid_until"), output_field=models.DateField(null=True), db_persist=True
    )

    class Meta(DatedRow.Meta):
        constraints = _in_order("agency_place", "agency")
        indexes = (
            models.Index(fields=("parent", "valid_from"), name="agency_places_by_valid_from"),
            models.Index(fields=("parent", "ended_on"), name="agency_places_by_ended_on"),
        )

    def __str__(self) -> str:
        return self.path

    @property
    def held_at(self) -> str:
        return self.agency.path


class AgencyCode(DatedRow):
    """The identification code by which machines know an agency (decision 20/2020)."""

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="codes")
    code = models.CharField(_("mã định danh"), max_length=35)

    class Meta(DatedRow.Meta):
        constraints = (
            *_in_order("agency_code", "agency"),
            models.UniqueConstraint(
                fields=("code",), condition=Q(valid_until=None), name="agency_code_is_borne_once"
            ),
        )

    def __str__(self) -> str:
        return self.code

    @property
    def held_at(self) -> str:
        return self.agency.path


class Contact(DatedRow):
    """Whom one calls: a duty with its telephone and mailbox, never a person's."""

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="contacts")
    duty = models.CharField(_("đầu mối"), max_length=80)
    telephone = models.CharField(_("điện thoại"), max_length=30, blank=True)
    email = models.EmailField(_("thư điện tử"), max_length=120, blank=True)

    class Meta(DatedRow.Meta):
        constraints = (
            *_in_order("contact", "agency", "duty"),
            models.CheckConstraint(condition=~Q(telephone="", email=""), name="contact_can_be_reached"),
        )

    def __str__(self) -> str:
        return self.duty

    @property
    def held_at(self) -> str:
        return self.agency.path


class SuccessionKind(models.TextChoices):
    MERGE = "merge", _("Sáp nhập")
    SPLIT = "split", _("Chia tách")
    RENAME = "rename", _("Đổi tên")
    MOVE = "move", _("Chuyển cơ quan chủ quản")
    DISSOLVE = "dissolve", _("Giải thể")


class Succession(models.Model):
    """One agency follows another from a day, by a decision; a rename and a move lead to the agency itself.

    `share` is the part of the predecessor that the successor takes over, as an exact fraction."""

    kind = models.CharField(_("hình thức"), max_length=10, choices=SuccessionKind)
    predecessor = models.ForeignKey(Agency, models.PROTECT, related_name="successions")
    successor = models.ForeignKey(Agency, models.PROTECT, null=True, related_name="inheritances")
    happened_on = models.DateField(_("có hiệu lực từ ngày"))
    part = models.PositiveIntegerField(default=1)
    whole = models.PositiveIntegerField(default=1)
    decision = models.CharField(_("số, ký hiệu quyết định"), max_length=80)
    decided_on = models.DateField(_("ngày quyết định"))
    decided_by = models.CharField(_("cơ quan quyết định"), max_length=200)
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        ordering = ("happened_on", "id")
        constraints = (
            models.UniqueConstraint(
                fields=("kind", "predecessor", "successor", "happened_on"), name="succession_told_once"
            ),
            models.CheckConstraint(
                condition=Q(part__gte=1) & Q(part__lte=F("whole")), name="succession_share_is_a_part"
            ),
            models.CheckConstraint(
                condition=Q(kind="split", successor__isnull=False)
                | Q(kind="dissolve", successor=None)
                | Q(kind__in=("rename", "move"), successor=F("predecessor"))
                | (Q(kind="merge", successor__isnull=False) & ~Q(successor=F("predecessor"))),
                name="succession_leads_somewhere_fit",
            ),
        )

    def __str__(self) -> str:
        return " → ".join([f"{self.get_kind_display()}: {self.predecessor.name}", *self._to])

    @property
    def _to(self) -> list[str]:
        return [self.successor.name] if self.successor and self.successor != self.predecessor else []

    @property
    def held_at(self) -> str:
        return self.predecessor.path

    @property
    def share(self) -> Fraction:
        return Fraction(self.part, self.whole)
