"""What agencies decide of their days and hours. What the law says of the whole country is data, not rows."""

from datetime import date, timedelta

from django.db import models
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.agencies.models import Agency
from sogoc.kernel.working_days import (
    DAY_KIND_NAMES,
    DAYS_OFF,
    PART_NAMES,
    DayKind,
    Decided,
    Hours,
    Part,
    read_windows,
    written_windows,
)

ANNOUNCED_KINDS = [(kind.value, _(DAY_KIND_NAMES[kind])) for kind in (*DAYS_OFF, DayKind.MADE_UP)]
PARTS = [(part.value, _(name)) for part, name in PART_NAMES.items()]


class Announcement(models.Model):
    """A decision on days: off, or made up for. It holds for the agency and all below it, from when it was announced
    until it was withdrawn; a due moment promised before keeps what was known then."""

    repeats = frozenset({"folded"})

    agency = models.ForeignKey(
        Agency, models.PROTECT, related_name="announcements", verbose_name=_("cơ quan")
    )
    kind = models.CharField(_("loại ngày"), max_length=20, choices=ANNOUNCED_KINDS)
    first_day = models.DateField(_("từ ngày"))
    last_day = models.DateField(_("đến ngày"))
    part = models.CharField(_("buổi"), max_length=20, choices=PARTS, default=Part.WHOLE.value)
    name = models.CharField(_("dịp"), max_length=120)
    decision = models.CharField(_("văn bản"), max_length=80)
    decided_on = models.DateField(_("ngày văn bản"))
    announced_at = models.DateTimeField(_("công bố lúc"))
    withdrawn_at = models.DateTimeField(_("rút lúc"), null=True, blank=True)
    withdrawn_because = models.CharField(_("lý do rút"), max_length=300, blank=True)
    folded = models.TextField(editable=False)

    class Meta:
        ordering = ("first_day", "id")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(last_day__gte=models.F("first_day")), name="announced_days_in_order"
            ),
            models.CheckConstraint(
                condition=models.Q(kind__in=[kind.value for kind in DAYS_OFF])
                | models.Q(kind=DayKind.MADE_UP.value, part=Part.WHOLE.value, last_day=models.F("first_day")),
                name="announced_day_off_or_one_made_up",
            ),
            models.CheckConstraint(
                condition=models.Q(withdrawn_at=None, withdrawn_because="")
                | models.Q(withdrawn_at__isnull=False) & ~models.Q(withdrawn_because=""),
                name="announcement_withdrawn_with_reason",
            ),
        )
        indexes = (models.Index(fields=("first_day", "id"), name="announcements_by_day"),)

    def __str__(self) -> str:
        return f"{self.name} ({self.decision})"

    @property
    def held_at(self) -> str:
        return self.agency.path

    @property
    def days(self) -> list[date]:
        length = (self.last_day - self.first_day).days
        return [self.first_day + timedelta(days=i) for i in range(length + 1)]

    @property
    def decided(self) -> Decided:
        return Decided(DayKind(self.kind), self.name, self.decision, Part(self.part))


class WorkingHours(models.Model):
    """The hours that an agency works from a day on, and those below it that set none. Blank hours mean that it goes
    by those above it again. Of two that begin on one day the one set later holds."""

    agency = models.ForeignKey(
        Agency, models.PROTECT, related_name="working_hours", verbose_name=_("cơ quan")
    )
    since = models.DateField(_("từ ngày"))
    weekdays = models.CharField(_("thứ Hai đến thứ Sáu"), max_length=100, blank=True)
    saturday = models.CharField(_("thứ Bảy"), max_length=100, blank=True)
    decision = models.CharField(_("văn bản"), max_length=80, blank=True)
    set_at = models.DateTimeField(_("đặt lúc"))

    class Meta:
        ordering = ("-since", "-id")
        constraints = (
            models.UniqueConstraint(fields=("agency", "since", "set_at"), name="hours_set_once"),
            models.CheckConstraint(
                condition=models.Q(saturday="") | ~models.Q(weekdays=""),
                name="hours_of_a_saturday_besides_a_week",
            ),
        )

    def __str__(self) -> str:
        return self.written

    @property
    def held_at(self) -> str:
        return self.agency.path

    @property
    def hours(self) -> Hours | None:
        return Hours.parse(self.weekdays, self.saturday) if self.weekdays else None

    @property
    def written(self) -> str:
        week = written_windows(read_windows(self.weekdays))
        return "; ".join(filter(None, (week, self.saturday and f"T7 {self.saturday}"))) or "–"
