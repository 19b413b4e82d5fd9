"""III. Procedures: the internal process of each, who does which step of it in how many hours."""

from collections.abc import Iterable
from typing import Any

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.catalogue.models import ProcedureVersion
from sogoc.areas.procedures.catalogue.register import compared
from sogoc.foundations.agencies.spans import Span, by_days, spans_in_order
from sogoc.foundations.documents.choices import filled
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.kernel.acts import Refusal
from sogoc.kernel.budgets import MINUTES_OF_A_WORKING_DAY

from .register import Step, in_hours


class WithoutSteps(Refusal):
    "Quy trình của thủ tục {code} chưa có bước nào. Hãy ghi từng bước với người làm và số giờ."


class LongerThanTheLimit(Refusal):
    """Các bước của quy trình cộng lại là {hours} giờ làm việc, quá thời hạn {limit} của thủ tục {code} ({most} giờ làm
    việc). Hãy rút ngắn các bước."""


class Process(Span):
    """The internal process of a version, as a decision approved it."""

    version = models.ForeignKey(ProcedureVersion, models.PROTECT, related_name="processes")
    decision = models.ForeignKey(
        Document, models.PROTECT, related_name="+", verbose_name=_("quyết định phê duyệt")
    )
    digitised_on = models.DateField(_("ngày điện tử hóa"), null=True, editable=False)

    class Meta:
        ordering = ("version", "valid_from")
        constraints = (
            *spans_in_order("process", "version"),
            models.CheckConstraint(
                condition=Q(digitised_on=None) | Q(digitised_on__gte=F("valid_from")),
                name="process_digitised_after_approval",
            ),
        )
        indexes = by_days("processes", "valid_from")
        verbose_name = _("quy trình nội bộ")

    def __str__(self) -> str:
        return f"{self.version.procedure.code} {self.version.name}"

    def lay_out(self, steps: Iterable[Step]) -> None:
        """Its steps in order. Together they take no longer than the procedure may (8 hours are a working day)."""
        steps, code, limit = list(steps), self.version.procedure.code, self.version.budget
        taken, most = sum(step.minutes for step in steps), compared(limit)
        if not steps:
            raise WithoutSteps(code=code)
        if taken > most:
            raise LongerThanTheLimit(code=code, hours=in_hours(taken), most=in_hours(most), limit=limit.label)
        for order, step in enumerate(steps, start=1):
            told: dict[str, Any] = {"name": step.name, "role": step.role, "minutes": step.minutes}
            kept = ProcessStep(process=self, order=order, **told)
            fit(kept)
            kept.save(force_insert=True)


class ProcessStep(models.Model):
    process = models.ForeignKey(Process, models.PROTECT, related_name="steps")
    order = models.PositiveSmallIntegerField(_("thứ tự"))
    name = models.CharField(_("bước"), max_length=300)
    role = models.CharField(_("người làm"), max_length=200)
    minutes = models.PositiveIntegerField(_("số phút làm việc"))

    class Meta:
        ordering = ("process", "order")
        constraints = (
            models.UniqueConstraint(fields=("process", "order"), name="process_step_stands_once"),
            models.CheckConstraint(condition=filled("name"), name="process_step_has_a_name"),
            models.CheckConstraint(condition=filled("role"), name="process_step_has_a_doer"),
        )
        verbose_name = _("bước của quy trình")

    def __str__(self) -> str:
        return self.name

    @property
    def hours(self) -> str:
        return in_hours(self.minutes)


def spare(version: ProcedureVersion, minutes: int) -> int:
    """Working days of the limit that no step takes."""
    return (compared(version.budget) - minutes) // MINUTES_OF_A_WORKING_DAY
