"""What agencies say of their figures: what no register counts, that a register is whole, and what a paper once said."""

from fractions import Fraction
from typing import Any, ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choices import filled, one_of, told_by
from sogoc.foundations.documents.models import Document
from sogoc.kernel.periods import Period
from sogoc.measures.amounts import Kind, Value
from sogoc.measures.states import SOURCES, STATES, State

from .books import books
from .values import DECLARABLE, READ


class ForPeriod(models.Model):
    """Said by an agency of a period; days, not names, decide which period it is."""

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    period = models.CharField(_("kỳ"), max_length=30)
    first_day = models.DateField(_("từ ngày"))
    last_day = models.DateField(_("đến hết ngày"))

    class Meta:
        abstract = True

    @staticmethod
    def days(period: Period) -> dict[str, Any]:
        """The columns that say which period it is."""
        return {"period": period.key, "first_day": period.start, "last_day": period.end}

    @property
    def held_at(self) -> str:
        return self.agency.path

    @property
    def asked(self) -> Period:
        return Period(self.period, self.first_day, self.last_day)


def _days_in_order(name: str) -> models.CheckConstraint:
    return models.CheckConstraint(condition=Q(last_day__gte=F("first_day")), name=name)


class Declaration(ForPeriod):
    """A value that somebody answers for, with the document that proves it. Of a figure that is counted it is an
    override: it has its reason, and the difference is shown."""

    figure = models.CharField(_("số liệu"), max_length=100)
    state = models.CharField(_("trạng thái"), max_length=20, choices=told_by(DECLARABLE), default="number")
    value = models.CharField(_("giá trị"), max_length=300, blank=True)
    """As machines write it: a whole number, a percentage with a point, a day, a code, a document's number."""
    numerator = models.BigIntegerField(_("tử số"), null=True, blank=True)
    denominator = models.BigIntegerField(_("mẫu số"), null=True, blank=True)
    document = models.ForeignKey(
        Document, models.PROTECT, related_name="declarations", verbose_name=_("văn bản chứng minh")
    )
    reason = models.TextField(_("lý do"), blank=True)
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        ordering = ("figure", "agency", "first_day")
        constraints = (
            models.UniqueConstraint(
                fields=("figure", "agency", "first_day", "last_day"), name="declared_once"
            ),
            models.CheckConstraint(
                condition=Q(state__in=[state.value for state in DECLARABLE]),
                name="declaration_state_is_known",
            ),
            models.CheckConstraint(condition=filled("figure"), name="declaration_names_a_figure"),
            _days_in_order("declaration_days_in_order"),
            models.CheckConstraint(
                condition=Q(state="number") ^ Q(value=""), name="declaration_has_a_value_or_a_state"
            ),
            models.CheckConstraint(
                condition=Q(numerator=None, denominator=None) | Q(numerator__isnull=False, denominator__gt=0),
                name="declaration_has_both_sums_or_none",
            ),
        )
        verbose_name = _("số liệu khai báo")

    def __str__(self) -> str:
        return f"{self.figure} {self.period}"

    @property
    def journal_name(self) -> str:
        figure = books.figures.get(self.figure)
        return f"{figure.title if figure else self.figure}, {self.asked.label}"

    @property
    def in_short(self) -> str:
        return self.value or STATES[State(self.state)]

    def told(self, kind: Kind) -> Value | None:
        """The value as a figure of that kind has it."""
        if self.state != State.NUMBER:
            return None
        if kind is Kind.PERCENT and self.sums:
            return Fraction(*self.sums)
        return READ[kind](self.value)

    @property
    def sums(self) -> tuple[int, int] | None:
        if self.numerator is None or self.denominator is None:
            return None
        return self.numerator, self.denominator


class Attestation(ForPeriod):
    """A register holds all that there is to hold of a period: from now on its blank is a nought. Said for the agency
    with all below it."""

    register = models.CharField(_("sổ"), max_length=100)
    attested_at = models.DateTimeField(_("xác nhận lúc"))
    records = models.PositiveIntegerField(_("số bản ghi khi xác nhận"))
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        ordering = ("register", "agency", "first_day")
        constraints = (
            models.UniqueConstraint(
                fields=("register", "agency", "first_day", "last_day"), name="attested_once"
            ),
            models.CheckConstraint(condition=filled("register"), name="attestation_names_a_register"),
            _days_in_order("attestation_days_in_order"),
        )
        verbose_name = _("xác nhận sổ")

    def __str__(self) -> str:
        return f"{self.register} {self.period}"

    @property
    def journal_name(self) -> str:
        register = books.registers.get(self.register)
        return f"{register.title if register else self.register}, {self.asked.label}"


class KeptFigure(ForPeriod):
    """What a signed document said: the value, by which definition, from which records. Never changed; what is counted
    otherwise later shows as a restatement."""

    document = models.ForeignKey(Document, models.PROTECT, related_name="kept_figures")
    figure = models.CharField(_("số liệu"), max_length=100)
    definition = models.CharField(_("định nghĩa"), max_length=64)
    """The digest of the definition that counted it, as in definitions.lock."""
    as_of = models.DateField(_("tính đến ngày"))
    state = models.CharField(_("trạng thái"), max_length=20, choices=told_by(STATES))
    source = models.CharField(_("nguồn"), max_length=20, choices=told_by(SOURCES), blank=True)
    value = models.TextField(_("giá trị"), blank=True)
    numerator = models.BigIntegerField(_("tử số"), null=True)
    denominator = models.BigIntegerField(_("mẫu số"), null=True)
    records = models.JSONField(_("khóa bản ghi"), default=dict)
    """By the role of a sum the keys of its records: what was late then may be on time now, of the same whole."""
    kept_at = models.DateTimeField(_("lưu lúc"))

    in_words: ClassVar[dict[str, object]] = {}

    class Meta:
        ordering = ("document", "figure", "agency", "first_day")
        constraints = (
            models.UniqueConstraint(
                fields=("document", "figure", "agency", "first_day", "last_day"), name="kept_once"
            ),
            one_of("kept_figure", "state", State),
            _days_in_order("kept_figure_days_in_order"),
        )
        verbose_name = _("số liệu đã ký")

    def __str__(self) -> str:
        return f"{self.figure} {self.period}"
