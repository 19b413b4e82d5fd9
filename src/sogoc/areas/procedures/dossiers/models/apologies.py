"""Letters that say sorry before a deadline passes, with the reason and the new day."""

from datetime import datetime, timedelta

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.calendar.queries import working_time_of
from sogoc.foundations.documents.choices import filled
from sogoc.foundations.notices.telling import tell
from sogoc.kernel.acts import Actor
from sogoc.kernel.budgets import Budget
from sogoc.kernel.vietnamese import moment

from .dossier import Dossier
from .rules import rule_on
from .steps import running_step

_LONGEST = timedelta(days=21)
"""Over Tết and its days in lieu no working day before a deadline lies further back."""


class Apology(models.Model):
    """Drafted by an officer or by itself, signed, sent. It names a new day; the day that was promised stays what it is
    for all that counts on time."""

    dossier = models.ForeignKey(Dossier, models.PROTECT, related_name="apologies")
    reason = models.CharField(_("lý do chậm"), max_length=500)
    appointed_at = models.DateTimeField(_("hẹn lại lúc"))
    drafted_at = models.DateTimeField(_("soạn lúc"), editable=False)
    signed_at = models.DateTimeField(_("ký lúc"), null=True, editable=False)
    sent_at = models.DateTimeField(_("gửi lúc"), null=True, editable=False)
    sent_on = models.DateField(_("ngày gửi"), null=True, editable=False)
    late = models.BooleanField(_("gửi sau hạn"), default=False)

    repeats = frozenset({"sent_on"})

    class Meta:
        ordering = ("drafted_at", "id")
        constraints = (
            models.CheckConstraint(condition=filled("reason"), name="apology_has_a_reason"),
            models.CheckConstraint(
                condition=Q(sent_at=None, sent_on=None, late=False)
                | Q(sent_at__gte=models.F("signed_at"), sent_on__isnull=False),
                name="apology_signed_before_it_is_sent",
            ),
            models.UniqueConstraint(
                fields=("dossier",), condition=Q(sent_at=None), name="apology_drafted_once_at_a_time"
            ),
        )
        verbose_name = _("thư xin lỗi")

    def __str__(self) -> str:
        return f"{self.dossier}"

    @property
    def held_at(self) -> str:
        return self.dossier.held_at


def apology_told(apology: Apology, *, at: datetime, by: Actor) -> None:
    """Whoever has the step that runs: it is they who may still be in time."""
    step = running_step(apology.dossier)
    if step is None or step.person is None or step.person.key == by.key:
        return
    due = moment(apology.dossier.due_at) if apology.dossier.due_at else "–"
    tell(
        step.person,
        "apology_drafted",
        event=f"apology:{apology.pk}",
        record=("procedures.dossier", str(apology.dossier.pk)),
        facts={"by": by.name, "code": apology.dossier.code, "due": due, "reason": apology.reason},
        at=at,
    )


def proposed_for(dossier: Dossier) -> datetime | None:
    """The new day that a draft names when nobody tells another."""
    rule = rule_on("extensions", dossier.received_on) if dossier.received_on else None
    if rule is None or dossier.due_at is None:
        return None
    return working_time_of(dossier.agency).due(dossier.due_at, Budget.parse(rule["proposed"])).at


def soon_late(at: datetime) -> models.QuerySet[Dossier]:
    """Those whose deadline may be a working day away, and for which nobody has said sorry; which of them it is, their
    own calendar says: `is_owed`."""
    return (
        Dossier.objects.filter(concluded_on=None, suspended_at=None, due_at__range=(at, at + _LONGEST))
        .filter(apologised_on=None)
        .exclude(apologies__sent_at=None, apologies__isnull=False)
        .select_related("agency")
        .order_by("due_at", "id")
    )


def is_owed(dossier: Dossier, at: datetime) -> bool:
    """At most as much working time is left as the law wants it said before."""
    rule = rule_on("extensions", dossier.received_on) if dossier.received_on else None
    if rule is None or dossier.due_at is None:
        return False
    last = working_time_of(dossier.agency).due(at, Budget.parse(rule["before"])).at
    return last is not None and dossier.due_at <= last
