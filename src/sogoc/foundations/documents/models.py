"""The book of documents: what came in, what went out."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.agencies.models import Agency, AgencyName
from sogoc.kernel.document_numbers import DocumentNumber

from .kinds import FLOW_NAMES, every_kind, kind_names


class Flow(models.TextChoices):
    OUTGOING = "out", _(FLOW_NAMES["out"])
    INCOMING = "in", _(FLOW_NAMES["in"])


class Document(models.Model):
    """One document in one agency's book. The same decision is incoming in one book and outgoing in another."""

    # Number, symbol and the year they carry are read as one, `printed`; the year of the book is that of `issued_on`.
    repeats = frozenset({"number", "suffix", "year", "carries_year", "symbol", "series", "folded"})
    in_words: ClassVar = {"kind": kind_names}

    agency = models.ForeignKey(
        Agency, models.PROTECT, related_name="documents", verbose_name=_("sổ của cơ quan")
    )
    flow = models.CharField(_("đi hay đến"), max_length=3, choices=Flow)
    number = models.PositiveIntegerField(_("số"))
    suffix = models.CharField(max_length=1, blank=True)
    year = models.PositiveSmallIntegerField(_("năm của sổ"))
    carries_year = models.BooleanField(_("số có ghi năm"), default=False)
    symbol = models.CharField(_("ký hiệu"), max_length=60)
    series = models.CharField(max_length=70, editable=False)
    printed = models.CharField(_("số, ký hiệu"), max_length=80)
    kind = models.CharField(_("loại văn bản"), max_length=30)
    issuer = models.CharField(_("cơ quan ban hành"), max_length=200)
    issued_on = models.DateField(_("ngày ban hành"))
    summary = models.CharField(_("trích yếu"), max_length=500)
    version = models.PositiveIntegerField(default=1, editable=False)
    folded = models.TextField(editable=False)

    class Meta:
        ordering = ("-issued_on", "-id")
        constraints = (
            # A series restarts on 1 January, so a number names one document of its series, issuer and year.
            models.UniqueConstraint(
                fields=("agency", "flow", "issuer", "year", "series", "number", "suffix"),
                name="document_entered_once",
            ),
        )
        indexes = (
            models.Index(fields=("-issued_on", "-id"), name="documents_by_day"),
            # Figures of a few agencies in a period: SQLite, without statistics, begins with the agencies.
            models.Index(fields=("agency", "issued_on"), name="documents_of_agency_by_day"),
        )

    def __str__(self) -> str:
        return self.printed

    @property
    def number_and_symbol(self) -> DocumentNumber:
        return DocumentNumber(self.number, self.symbol, self.year if self.carries_year else None, self.suffix)

    @property
    def book_of(self) -> "Agency | AgencyName":
        """The agency whose book it is, as it was called on the document's day."""
        return self.agency.called_on(self.issued_on)

    @property
    def kind_name(self) -> str:
        return every_kind()[self.kind].name

    @property
    def held_at(self) -> str:
        return self.agency.path
