"""III. Procedures: dossiers, from their reception until their result is handed over."""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.db import models
from django.db.models import Case, F, Q, When
from django.db.models.lookups import LessThan, LessThanOrEqual
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.catalogue.models import ProcedureVersion, procedure_code
from sogoc.areas.procedures.catalogue.register import LEVELS, Level
from sogoc.areas.procedures.dossiers.register import (
    CHANNELS,
    DELIVERIES,
    OUTCOMES,
    Channel,
    Delivery,
    Outcome,
)
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.calendar.limits import budget_key
from sogoc.foundations.calendar.queries import working_time_of
from sogoc.foundations.documents.choices import filled, one_of, told_by
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import Changes, changed
from sogoc.kernel.acts import Place
from sogoc.kernel.budgets import Budget
from sogoc.kernel.secrets_held import holder_key
from sogoc.kernel.vietnamese import local_day
from sogoc.kernel.working_time import Due

from .codes import dossier_code

if TYPE_CHECKING:
    from .suspension import Suspension


DAYS_ASKED_FOR = ("received_on", "ended_on", "concluded_on", "returned_on", "due_on", "apologised_on")

__all__ = ["Dossier", "budget_key", "procedure_code", "promised"]


class Dossier(models.Model):
    """One application for a procedure. Instants are kept beside the days in Việt Nam, by which the law counts."""

    # An instant tells its day.
    repeats = frozenset(
        {"received_on", "due_on", "concluded_on", "returned_on", "declined_on", "apologised_on", "latest_at"}
    )

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan giải quyết"))
    code = models.CharField(_("mã hồ sơ"), max_length=60, unique=True, validators=[dossier_code])
    procedure_code = models.CharField(_("mã thủ tục"), max_length=30, validators=[procedure_code])
    procedure_version = models.ForeignKey(
        ProcedureVersion,
        models.PROTECT,
        null=True,
        related_name="+",
        editable=False,
        verbose_name=_("phiên bản thủ tục"),
    )
    """Blank where no catalogue knew the code on the day of its reception."""
    procedure = models.CharField(_("thủ tục"), max_length=500)
    field = models.CharField(_("lĩnh vực"), max_length=150)
    channel = models.CharField(_("cách nộp"), max_length=20, choices=told_by(CHANNELS))
    level = models.CharField(_("cung cấp trực tuyến"), max_length=10, blank=True, choices=told_by(LEVELS))
    limit = models.CharField(_("thời hạn giải quyết"), max_length=60, validators=[budget_key])
    submitted_at = models.DateTimeField(_("nộp trực tuyến lúc"), null=True, editable=False)
    """Blank where it was not handed in online, or nobody told when."""
    submitted_on = models.DateField(_("ngày nộp trực tuyến"), null=True, editable=False)
    accept_by = models.DateTimeField(_("trả lời việc tiếp nhận trước lúc"), null=True, editable=False)
    declined_at = models.DateTimeField(_("không tiếp nhận lúc"), null=True, editable=False)
    declined_on = models.DateField(_("ngày không tiếp nhận"), null=True, editable=False)
    declined_because = models.CharField(_("lý do không tiếp nhận"), max_length=300, blank=True)
    received_at = models.DateTimeField(_("tiếp nhận lúc"), null=True, blank=True)
    """Blank while it waits online to be accepted; until then it is in no form."""
    received_on = models.DateField(_("ngày tiếp nhận"), null=True, editable=False)
    due_at = models.DateTimeField(_("hẹn trả lúc"), null=True, editable=False)
    """Blank while its time stands still, for nobody knows then how long."""
    due_on = models.DateField(_("ngày hẹn trả"), null=True, editable=False)
    suspended_at = models.DateTimeField(_("tạm dừng lúc"), null=True, editable=False)
    """Blank while its time runs."""
    concluded_at = models.DateTimeField(_("giải quyết xong lúc"), null=True, editable=False)
    concluded_on = models.DateField(_("ngày giải quyết xong"), null=True, editable=False)
    outcome = models.CharField(_("kết quả"), max_length=10, blank=True, choices=told_by(OUTCOMES))
    restarted_at = models.DateTimeField(_("tính lại thời hạn từ"), null=True, editable=False)
    """When what was missing was brought, where its time then begins anew."""
    supplements = models.PositiveSmallIntegerField(_("số lần yêu cầu bổ sung"), default=0, editable=False)
    extensions = models.PositiveSmallIntegerField(_("số lần hẹn lại"), default=0, editable=False)
    appointed_at = models.DateTimeField(_("hẹn lại lúc"), null=True, editable=False)
    """The day that an apology named. On time is still judged by the day that was promised first."""
    apologised_on = models.DateField(_("ngày gửi thư xin lỗi"), null=True, editable=False)
    concluded_because = models.CharField(_("lý do từ chối, rút, dừng"), max_length=300, blank=True)
    returned_at = models.DateTimeField(_("trả kết quả lúc"), null=True, editable=False)
    returned_on = models.DateField(_("ngày trả kết quả"), null=True, editable=False)
    delivery = models.CharField(_("cách trả kết quả"), max_length=10, blank=True, choices=told_by(DELIVERIES))
    fee_unpaid = models.PositiveBigIntegerField(_("phí, lệ phí chưa nộp (đồng)"), default=0, editable=False)
    """Kept by the acts on payments: who accepts a dossier need not know how one pays."""
    digitised = models.BooleanField(_("số hóa đủ thành phần"), null=True, editable=False)
    """Blank where nobody told of its papers."""
    tracking_digest = models.CharField(max_length=64, blank=True, editable=False)
    """Of the secret on the receipt; blank until one is given."""
    latest_at = models.DateTimeField(editable=False)
    """When the last thing happened to it."""
    version = models.PositiveIntegerField(default=1, editable=False)

    # What is refused or withdrawn has no result to hand over.
    ended_on = models.GeneratedField(
        expression=Case(
            When(outcome=Outcome.SETTLED.value, then=F("returned_on")), default=F("concluded_on")
        ),
        output_field=models.DateField(null=True),
        db_persist=True,
    )
    # By the day (form II.06a): late is what ends on a day after the day that was named.
    on_time = models.GeneratedField(
        expression=LessThanOrEqual(F("concluded_on"), F("due_on")),
        output_field=models.BooleanField(null=True),
        db_persist=True,
    )
    early = models.GeneratedField(
        expression=LessThan(F("concluded_on"), F("due_on")),
        output_field=models.BooleanField(null=True),
        db_persist=True,
    )

    accepted_in_time = models.GeneratedField(
        expression=LessThanOrEqual(F("received_at"), F("accept_by")),
        output_field=models.BooleanField(null=True),
        db_persist=True,
    )

    class Meta:
        ordering = ("-received_on", "-id")
        constraints = (
            one_of("dossier", "channel", Channel),
            one_of("dossier", "level", Level),
            one_of("dossier", "outcome", Outcome),
            one_of("dossier", "delivery", Delivery),
            models.CheckConstraint(condition=filled("procedure"), name="dossier_names_a_procedure"),
            models.CheckConstraint(condition=filled("field"), name="dossier_names_a_field"),
            # Figures leave out whole dossiers by the order of these days.
            models.CheckConstraint(
                condition=Q(concluded_on=None, outcome="")
                | (Q(concluded_on__gte=F("received_on"), due_on__isnull=False) & ~Q(outcome="")),
                name="dossier_concluded_after_reception",
            ),
            models.CheckConstraint(
                condition=Q(returned_on=None, delivery="")
                | (Q(outcome=Outcome.SETTLED.value, returned_on__gte=F("concluded_on")) & ~Q(delivery="")),
                name="dossier_returned_after_settling",
            ),
            models.CheckConstraint(
                condition=Q(apologised_on=None)
                | Q(apologised_on__gte=F("received_on"))
                & (Q(concluded_on=None) | Q(apologised_on__lte=F("concluded_on"))),
                name="dossier_apologised_while_open",
            ),
            models.CheckConstraint(
                condition=Q(due_on=None) | Q(due_on__gte=F("received_on")), name="dossier_due_after_reception"
            ),
            models.CheckConstraint(
                condition=Q(received_on=None)
                | Q(suspended_at=None, due_on__isnull=False)
                | Q(suspended_at__isnull=False, concluded_on=None),
                name="dossier_runs_or_stands_still",
            ),
            # What waits online, or was declined there, has no part in what happens to the others.
            models.CheckConstraint(
                condition=Q(received_on__isnull=False, received_at__isnull=False, declined_on=None)
                | Q(received_on=None, received_at=None, submitted_on__isnull=False)
                & Q(due_on=None, suspended_at=None, concluded_on=None),
                name="dossier_received_or_waits_online",
            ),
            models.CheckConstraint(
                condition=Q(declined_on=None, declined_because="")
                | Q(declined_on__gte=F("submitted_on")) & ~Q(declined_because=""),
                name="dossier_declined_for_a_reason",
            ),
            models.CheckConstraint(
                condition=Q(submitted_on=None) | Q(received_on=None) | Q(received_on__gte=F("submitted_on")),
                name="dossier_received_after_submission",
            ),
            models.CheckConstraint(
                condition=Q(concluded_because="") | Q(outcome__in=["refused", "withdrawn", "stopped"]),
                name="dossier_reason_of_an_ending",
            ),
        )
        indexes = (
            # One agency's period among millions; the third serves what is open, for a blank is in an index too.
            *(
                models.Index(fields=("agency", day), name=f"dossiers_by_{day.removesuffix('_on')}")
                for day in DAYS_ASKED_FOR
            ),
            # Whoever sees a whole province leafs through all its agencies at once, by day.
            models.Index(fields=("received_on", "id"), name="dossiers_received"),
            models.Index(fields=("concluded_on", "id"), name="dossiers_concluded"),
            models.Index(fields=("due_on", "id"), condition=Q(concluded_on=None), name="dossiers_open"),
            # The beginning of a code is looked for, whatever language the database sorts by.
            models.Index(
                fields=("procedure_code",), opclasses=("varchar_pattern_ops",), name="dossiers_of_procedure"
            ),
        )
        verbose_name = _("hồ sơ")

    def __str__(self) -> str:
        return self.code

    @property
    def held_at(self) -> str:
        return self.agency.path

    @property
    def for_its_holder(self) -> Place:
        """Where whoever holds the secret of its receipt may do what is theirs."""
        return Place(self.held_at, holder_key(self.tracking_digest))

    @property
    def budget(self) -> Budget:
        return Budget.parse(self.limit)

    @property
    def runs_from(self) -> datetime:
        """When its time begins; of what was not received yet when the last thing happened to it."""
        return self.restarted_at or self.received_at or self.latest_at

    def promise(
        self, pauses: Iterable["Suspension"] = (), *, known_at: datetime, since: datetime | None = None
    ) -> Due:
        """When it is due, by the calendar that was known at a moment."""
        time, begins = working_time_of(self.agency, known_at=known_at), since or self.runs_from
        return time.due(begins, self.budget, [one.pause for one in pauses if one.since >= begins])

    def become(self, **told: Any) -> Changes:
        """Kept; what changed is for the journal of the act that does it."""
        changes = changed(self, **told)
        fit(self)
        self.version += 1
        self.save(update_fields=[*told, "version"])
        return changes

    def conclude(self, outcome: Outcome, at: datetime, **because: str) -> Changes:
        """`concluded_because` where it was not settled."""
        return self.become(
            outcome=outcome.value, concluded_at=at, concluded_on=local_day(at), latest_at=at, **because
        )


def promised(at: datetime | None) -> dict[str, Any]:
    return {"due_at": at, "due_on": local_day(at) if at else None}
