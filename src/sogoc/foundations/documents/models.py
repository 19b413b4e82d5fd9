"""The books of an agency: what came in, what went out, under which numbers."""

from datetime import date
from typing import ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.agencies.models import Agency, AgencyName
from sogoc.kernel.document_numbers import DocumentNumber

from .choices import filled, one_of, told_by
from .kinds import kind_name, kind_names
from .traits import (
    FLOW_NAMES,
    RELATION_NAMES,
    SECRECY_NAMES,
    SENDING_NAMES,
    SIGNING_NAMES,
    URGENCY_NAMES,
    Flow,
    RelationKind,
    Secrecy,
    Sending,
    Signing,
    Urgency,
)


class Book(models.Model):
    """The numbers that an agency gives to one kind of document in one year, without gaps (decree 30/2020, article 15).

    Letters have one book whatever unit drafts them; legal documents, which carry their year, have their own."""

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="books", verbose_name=_("cơ quan"))
    year = models.PositiveSmallIntegerField(_("năm"))
    kind = models.CharField(_("loại văn bản"), max_length=30)
    legal = models.BooleanField(_("văn bản quy phạm pháp luật"), default=False)
    first = models.PositiveIntegerField(_("số đầu tiên"))
    last = models.PositiveIntegerField(_("số đã cấp sau cùng"))

    class Meta:
        ordering = ("-year", "kind", "legal")
        constraints = (
            models.UniqueConstraint(fields=("agency", "year", "kind", "legal"), name="book_opened_once"),
            models.CheckConstraint(
                condition=Q(first__gte=1) & Q(last__gte=F("first") - 1), name="book_counts_from_its_first"
            ),
        )

    def __str__(self) -> str:
        return f"{self.kind_name} {self.year}"

    @property
    def kind_name(self) -> str:
        return kind_name(self.kind, date(self.year, 12, 31))

    @property
    def held_at(self) -> str:
        return self.agency.path


class Document(models.Model):
    """One document in one agency's book. The same decision is incoming in one book and outgoing in another."""

    # Number, symbol and the year they carry are read as one, `printed`; the year of the book is that of `issued_on`.
    repeats = frozenset({"number", "suffix", "year", "carries_year", "symbol", "series", "folded"})
    in_words: ClassVar = {"kind": kind_names}

    agency = models.ForeignKey(
        Agency, models.PROTECT, related_name="documents", verbose_name=_("sổ của cơ quan")
    )
    flow = models.CharField(_("đi hay đến"), max_length=3, choices=told_by(FLOW_NAMES))
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
    signed = models.CharField(_("cách ký"), max_length=20, blank=True, choices=told_by(SIGNING_NAMES))
    sent = models.CharField(_("cách gửi"), max_length=20, blank=True, choices=told_by(SENDING_NAMES))
    secrecy = models.CharField(
        _("độ mật"), max_length=20, default=Secrecy.NORMAL.value, choices=told_by(SECRECY_NAMES)
    )
    urgency = models.CharField(
        _("độ khẩn"), max_length=20, default=Urgency.NORMAL.value, choices=told_by(URGENCY_NAMES)
    )
    sent_on = models.DateField(_("ngày phát hành"), null=True, editable=False)
    book = models.ForeignKey(Book, models.PROTECT, null=True, related_name="documents", editable=False)
    cancelled_on = models.DateField(_("ngày hủy số"), null=True, editable=False)
    cancelled_because = models.CharField(_("lý do hủy số"), max_length=300, blank=True)
    version = models.PositiveIntegerField(default=1, editable=False)
    folded = models.TextField(editable=False)

    class Meta:
        ordering = ("-issued_on", "-id")
        constraints = (
            # A series restarts on 1 January: a number names one document of its series and year, and of what comes in
            # one of its issuer. An agency's own papers are issued by nobody else.
            models.UniqueConstraint(
                fields=("agency", "year", "series", "number", "suffix"),
                condition=Q(flow=Flow.OUTGOING.value),
                name="document_issued_once",
            ),
            models.UniqueConstraint(
                fields=("agency", "issuer", "year", "series", "number", "suffix"),
                condition=Q(flow=Flow.INCOMING.value),
                name="document_received_once",
            ),
            models.UniqueConstraint(
                fields=("book", "number"), condition=Q(book__isnull=False), name="number_given_once"
            ),
            one_of("document", "flow", Flow),
            one_of("document", "signed", Signing),
            one_of("document", "sent", Sending),
            one_of("document", "secrecy", Secrecy),
            one_of("document", "urgency", Urgency),
            models.CheckConstraint(condition=Q(number__gte=1), name="document_number_counts"),
            models.CheckConstraint(condition=filled("issuer"), name="document_has_an_issuer"),
            models.CheckConstraint(condition=filled("summary"), name="document_has_a_summary"),
            models.CheckConstraint(
                condition=Q(cancelled_on=None, cancelled_because="")
                | (Q(cancelled_on__isnull=False) & filled("cancelled_because")),
                name="document_cancelled_for_a_reason",
            ),
        )
        indexes = (
            models.Index(fields=("-issued_on", "-id"), name="documents_by_day"),
            # Figures of a few agencies in a period: SQLite, without statistics, begins with the agencies.
            models.Index(fields=("agency", "issued_on"), name="documents_of_agency_by_day"),
            models.Index(fields=("series", "number"), name="documents_by_number"),
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
        return kind_name(self.kind, self.issued_on)

    @property
    def secret(self) -> bool:
        return self.secrecy != Secrecy.NORMAL

    @property
    def journal_name(self) -> str:
        """The journal is read by auditors, who may not see secret documents: its entries lead to the row by its key."""
        return "(văn bản mật)" if self.secret else self.printed

    @property
    def held_at(self) -> str:
        return self.agency.path


class Link(models.Model):
    """What ties a document to something. It is never erased: it is withdrawn, on a day and for a reason."""

    withdrawn_on = models.DateField(_("ngày gỡ"), null=True, editable=False)
    withdrawn_because = models.CharField(_("lý do gỡ"), max_length=300, blank=True)

    class Meta:
        abstract = True


class Relation(Link):
    """What a document does to an earlier one, from a day."""

    document = models.ForeignKey(Document, models.PROTECT, related_name="relations")
    kind = models.CharField(_("quan hệ"), max_length=20, choices=told_by(RELATION_NAMES))
    other = models.ForeignKey(Document, models.PROTECT, related_name="relations_returned")
    since = models.DateField(_("từ ngày"))

    class Meta:
        ordering = ("since", "id")
        constraints = (
            models.UniqueConstraint(
                fields=("document", "kind", "other"),
                condition=Q(withdrawn_on=None),
                name="documents_related_once",
            ),
            models.CheckConstraint(condition=~Q(document=F("other")), name="document_related_to_another"),
            one_of("relation", "kind", RelationKind),
        )

    def __str__(self) -> str:
        return f"{self.document} → {self.other}"

    @property
    def held_at(self) -> str:
        return self.document.held_at


class StoredFile(models.Model):
    """Content, kept once however often it is attached; its place is made of its SHA-256."""

    sha256 = models.CharField(max_length=64, unique=True, editable=False)
    type = models.CharField(_("loại tệp"), max_length=10)
    size = models.PositiveBigIntegerField(_("dung lượng"))

    def __str__(self) -> str:
        return self.sha256


class Attachment(Link):
    """A file of a document, under the name that it came with."""

    document = models.ForeignKey(Document, models.PROTECT, related_name="attachments")
    file = models.ForeignKey(StoredFile, models.PROTECT, related_name="attachments")
    name = models.CharField(_("tên tệp"), max_length=200)
    added_on = models.DateField(_("ngày đính kèm"))

    class Meta:
        ordering = ("added_on", "id")
        constraints = (
            models.UniqueConstraint(
                fields=("document", "file"), condition=Q(withdrawn_on=None), name="file_attached_once"
            ),
            models.CheckConstraint(condition=filled("name"), name="attachment_has_a_name"),
        )

    def __str__(self) -> str:
        return self.name

    @property
    def held_at(self) -> str:
        return self.document.held_at


class LinkOfRecord(Link):
    """A link to any record of the house. Records of areas are told by kind and key: no relation crosses a border."""

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+")
    kind = models.CharField(max_length=60, editable=False)
    key = models.CharField(max_length=120, editable=False)
    record = models.CharField(_("bản ghi"), max_length=300)

    class Meta:
        abstract = True

    @property
    def held_at(self) -> str:
        return self.agency.path


class Citation(LinkOfRecord):
    """A record rests on a document, or on a place in a text of law: "điểm a khoản 2 Điều 15 30/2020/NĐ-CP"."""

    document = models.ForeignKey(Document, models.PROTECT, null=True, related_name="citations")
    place = models.CharField(_("điều, khoản, điểm"), max_length=80, blank=True)
    law = models.CharField(_("văn bản được viện dẫn"), max_length=80)

    class Meta:
        ordering = ("law", "place", "id")
        constraints = (
            models.UniqueConstraint(
                fields=("kind", "key", "law", "place"), condition=Q(withdrawn_on=None), name="cited_once"
            ),
        )

    def __str__(self) -> str:
        return f"{self.place} {self.law}".strip()


class Evidence(LinkOfRecord):
    """A document, or a page of it, by which a record can be checked."""

    document = models.ForeignKey(Document, models.PROTECT, related_name="proves")
    page = models.PositiveIntegerField(_("trang"), default=0)  # 0: the whole document
    says = models.CharField(_("chứng minh điều gì"), max_length=300, blank=True)

    class Meta:
        ordering = ("id",)
        constraints = (
            models.UniqueConstraint(
                fields=("kind", "key", "document", "page"),
                condition=Q(withdrawn_on=None),
                name="evidence_linked_once",
            ),
        )

    def __str__(self) -> str:
        return str(self.document)
