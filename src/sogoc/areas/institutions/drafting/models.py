"""II. Institutions: legal documents that a department drafts for its province, until they are issued."""

from datetime import date
from typing import Any

from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import F, Q
from django.db.models.lookups import LessThanOrEqual
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.spans import by_days
from sogoc.foundations.documents.choices import filled, one_of, told_by
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.kernel.vietnamese import fold

from .register import ANSWERS, CHANGES, KINDS, PURPOSES, Answer, ChangeKind, DraftKind, Purpose

MOST_MEMBERS = 500


def _named(words: Any) -> Any:
    """A document of the register that may not be there yet."""
    return models.ForeignKey(Document, models.PROTECT, null=True, related_name="+", verbose_name=words)


def _members(words: Any) -> Any:
    return models.PositiveSmallIntegerField(
        words, null=True, editable=False, validators=[MaxValueValidator(MOST_MEMBERS)]
    )


class LegalDocument(models.Model):
    """Proposed, drafted, appraised, submitted, issued; or dropped. `step`, `step_key`, `step_due_on` and `warn_on` are
    those of the step at which it stands."""

    repeats = frozenset({"folded", "step", "step_key", "step_due_on", "warn_on"})

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    unit = models.ForeignKey(
        Agency, models.PROTECT, related_name="+", verbose_name=_("phòng, đơn vị chủ trì")
    )
    title = models.CharField(_("tên văn bản"), max_length=500)
    kind = models.CharField(_("hình thức"), max_length=20, choices=told_by(KINDS))
    purpose = models.CharField(_("để"), max_length=20, choices=told_by(PURPOSES))
    about = _named(_("văn bản được sửa đổi, thay thế, bãi bỏ"))
    entered_on = models.DateField(_("ngày vào sổ"), editable=False)
    proposal = _named(_("văn bản đề nghị"))
    proposed_on = models.DateField(_("ngày đề nghị"), null=True, editable=False)
    basis = _named(_("văn bản giao soạn thảo"))
    began_on = models.DateField(_("ngày bắt đầu soạn thảo"), null=True, editable=False)
    first_due_on = models.DateField(_("hạn ban hành lúc đầu"), null=True, editable=False)
    due_on = models.DateField(_("hạn ban hành"), null=True, editable=False)
    step = models.CharField(_("bước hiện nay"), max_length=100, blank=True, editable=False)
    step_key = models.CharField(max_length=20, blank=True, editable=False)
    step_due_on = models.DateField(_("hạn của bước"), null=True, editable=False)
    warn_on = models.DateField(_("ngày nhắc"), null=True, editable=False)
    drafted_on = models.DateField(_("ngày soạn thảo xong"), null=True, editable=False)
    submission = _named(_("tờ trình"))
    submitted_on = models.DateField(_("ngày trình"), null=True, editable=False)
    voted_on = models.DateField(_("ngày lấy ý kiến thành viên"), null=True, editable=False)
    votes_for = _members(_("số thành viên tán thành"))
    votes_against = _members(_("số thành viên không tán thành"))
    votes_wanting = _members(_("số thành viên chưa có ý kiến"))
    issued = models.OneToOneField(
        Document, models.PROTECT, null=True, related_name="+", verbose_name=_("văn bản ban hành")
    )
    issued_on = models.DateField(_("ngày ban hành"), null=True, editable=False)
    effective_from = models.DateField(_("có hiệu lực từ ngày"), null=True, editable=False)
    expires_on = models.DateField(_("hết hiệu lực sau ngày"), null=True, editable=False)
    late_because = models.CharField(_("lý do chậm tiến độ"), max_length=500, blank=True)
    by_procedure = models.BooleanField(_("đúng quy trình, thủ tục"), null=True, editable=False)
    because = models.CharField(_("chỗ chưa đúng quy trình"), max_length=500, blank=True)
    dropped_on = models.DateField(_("ngày thôi soạn thảo"), null=True, editable=False)
    folded = models.TextField(editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)

    on_schedule = models.GeneratedField(
        expression=LessThanOrEqual(F("issued_on"), F("due_on")),
        output_field=models.BooleanField(null=True),
        db_persist=True,
        verbose_name=_("đúng tiến độ"),
    )

    class Meta:
        ordering = ("-entered_on", "-id")
        constraints = (
            one_of("legal_document", "kind", DraftKind),
            one_of("legal_document", "purpose", Purpose),
            models.CheckConstraint(condition=filled("title"), name="legal_document_has_a_title"),
            models.CheckConstraint(
                condition=Q(proposed_on=None, proposal=None)
                | Q(proposed_on__isnull=False, proposal__isnull=False),
                name="legal_document_proposed_by_a_document",
            ),
            models.CheckConstraint(
                condition=Q(began_on=None, due_on=None, first_due_on=None, issued_on=None, submitted_on=None)
                | Q(began_on__isnull=False, first_due_on__gte=F("began_on"), due_on__gte=F("first_due_on")),
                name="legal_document_begun_with_a_term",
            ),
            models.CheckConstraint(
                condition=Q(
                    issued=None, issued_on=None, effective_from=None, expires_on=None, by_procedure=None
                )
                | Q(issued__isnull=False, issued_on__gte=F("began_on"), effective_from__gte=F("issued_on"))
                & (Q(by_procedure=True, because="") | Q(by_procedure=False) & filled("because")),
                name="legal_document_issued_as_told",
            ),
            models.CheckConstraint(
                condition=Q(issued_on=None) | Q(dropped_on=None), name="legal_document_issued_or_dropped"
            ),
        )
        indexes = (
            *by_days(
                "legal_documents", "entered_on", "proposed_on", "began_on", "drafted_on", "submitted_on"
            ),
            *by_days("legal_documents", "due_on", "issued_on", "dropped_on"),
            models.Index(fields=("warn_on",), name="legal_documents_by_warning"),
        )
        verbose_name = _("văn bản quy phạm pháp luật tham mưu")

    def __str__(self) -> str:
        return self.title

    @property
    def held_at(self) -> str:
        return self.agency.path

    def ready(self) -> None:
        """Fits its columns, and is found by its words as they are now."""
        fit(self)
        numbers = [one.printed for one in (self.about, self.issued) if one]
        self.folded = fold(" ".join([self.title, *numbers]))

    def at(self, step: "DraftingStep | None") -> None:
        """Stands at that step, or at none."""
        self.step, self.step_key = (step.name, step.key) if step else ("", "")
        self.step_due_on, self.warn_on = (step.due_on, step.warn_on) if step else (None, None)


class DraftingStep(models.Model):
    """One step of one legal document, as it was laid out when drafting began. `days` are days of work."""

    legal_document = models.ForeignKey(LegalDocument, models.PROTECT, related_name="steps")
    position = models.PositiveSmallIntegerField(_("thứ tự"))
    key = models.CharField(max_length=20)
    name = models.CharField(_("tên bước"), max_length=100)
    days = models.PositiveSmallIntegerField(_("số ngày làm việc"))
    warned = models.PositiveSmallIntegerField(_("nhắc trước"))
    wants_document = models.BooleanField(_("phải có văn bản"), default=False)
    began_on = models.DateField(_("bắt đầu"), null=True)
    due_on = models.DateField(_("hạn"), null=True)
    warn_on = models.DateField(_("ngày nhắc"), null=True)
    done_on = models.DateField(_("xong"), null=True)
    document = _named(_("văn bản của bước"))
    returns = models.PositiveSmallIntegerField(_("số lần trả lại"), default=0)

    class Meta:
        ordering = ("legal_document", "position")
        constraints = (
            models.UniqueConstraint(fields=("legal_document", "position"), name="drafting_step_in_its_place"),
            models.CheckConstraint(
                condition=Q(began_on=None, due_on=None, warn_on=None, done_on=None)
                | Q(due_on__gte=F("began_on"), warn_on__isnull=False)
                & (Q(done_on=None) | Q(done_on__gte=F("began_on"))),
                name="drafting_step_done_after_it_began",
            ),
        )
        verbose_name = _("bước soạn thảo")

    def __str__(self) -> str:
        return self.name

    def late_on(self, day: date) -> bool:
        return self.due_on is not None and self.due_on < (self.done_on or day)


class StepChange(models.Model):
    """A step that sent the draft back, or that was given more time, and why."""

    step = models.ForeignKey(DraftingStep, models.PROTECT, related_name="changes")
    kind = models.CharField(_("việc"), max_length=20, choices=told_by(CHANGES))
    on = models.DateField(_("ngày"))
    reason = models.CharField(_("lý do"), max_length=500)
    due_was = models.DateField(_("hạn cũ"))
    due_on = models.DateField(_("hạn mới"), null=True, editable=False)
    back_to = models.CharField(_("trả về bước"), max_length=100, blank=True)

    class Meta:
        ordering = ("on", "id")
        constraints = (
            one_of("step_change", "kind", ChangeKind),
            models.CheckConstraint(condition=filled("reason"), name="step_change_for_a_reason"),
        )

    def __str__(self) -> str:
        return f"{self.step}: {self.get_kind_display()}"


class Opinion(models.Model):
    """Who was asked about a draft, until when, and what came back."""

    legal_document = models.ForeignKey(LegalDocument, models.PROTECT, related_name="opinions")
    whom = models.CharField(_("cơ quan, tổ chức được hỏi"), max_length=200)
    asked_on = models.DateField(_("ngày hỏi"))
    due_on = models.DateField(_("đề nghị trả lời trước ngày"))
    letter = _named(_("công văn lấy ý kiến"))
    answered_on = models.DateField(_("ngày trả lời"), null=True, editable=False)
    answer = models.CharField(_("ý kiến"), max_length=20, blank=True, choices=told_by(ANSWERS))
    remarks = models.TextField(_("nội dung góp ý"), max_length=3000, blank=True)
    heeded = models.TextField(_("tiếp thu, giải trình"), max_length=3000, blank=True)

    class Meta:
        ordering = ("legal_document", "id")
        constraints = (
            one_of("opinion", "answer", Answer),
            models.UniqueConstraint(fields=("legal_document", "whom"), name="opinion_asked_once"),
            models.CheckConstraint(condition=filled("whom"), name="opinion_of_somebody"),
            models.CheckConstraint(
                condition=Q(answered_on=None, answer="") | Q(answered_on__gte=F("asked_on")) & ~Q(answer=""),
                name="opinion_answered_somehow",
            ),
        )
        verbose_name = _("ý kiến góp ý")

    def __str__(self) -> str:
        return self.whom

    @property
    def held_at(self) -> str:
        return self.legal_document.held_at
