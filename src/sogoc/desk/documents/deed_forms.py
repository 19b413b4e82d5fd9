"""What an official tells of an act on a document: which other one, which place in a law, why."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from sogoc.components.form_fields import DayField, DocumentNumberField
from sogoc.components.refusals import in_words
from sogoc.desk.performing import ActForm
from sogoc.foundations.documents.file_types import types_on
from sogoc.foundations.documents.naming import NoSuchDocument, SeveralYears, document_named
from sogoc.foundations.documents.queries import document_numbered
from sogoc.foundations.documents.traits import RELATION_NAMES, SENDING_NAMES, RelationKind, Sending
from sogoc.kernel.acts import Actor
from sogoc.kernel.articles import ArticleOfLaw, UnreadableArticle

from .forms import words_of


class DeedForm(ActForm):
    """Knows whose hand it is in, and the day: other documents are looked for within their sight."""

    def __init__(self, *args: Any, by: Actor, document: Any, today: date, **kwargs: Any) -> None:
        self.by, self.document, self.today = by, document, today
        super().__init__(*args, **kwargs)


class ReasonForm(DeedForm):
    reason = forms.CharField(label=_("Lý do"), max_length=300, widget=forms.Textarea(attrs={"rows": 2}))


class SealForm(DeedForm):
    """Nothing to tell."""


class SendForm(DeedForm):
    sent = forms.ChoiceField(
        label=_("Cách gửi"),
        widget=forms.RadioSelect,
        choices=lambda: words_of({key: name for key, name in SENDING_NAMES.items() if key}),
    )

    @property
    def told(self) -> Sending:
        return Sending(self.cleaned_data["sent"])


class NamingForm(ActForm):
    """Names another document as papers do: by its number, and by its year where several bear it."""

    number = DocumentNumberField(label=_("Số, ký hiệu của văn bản kia"))
    year = forms.IntegerField(
        label=_("Năm ban hành"),
        required=False,
        min_value=1945,
        max_value=9999,
        help_text=_("Chỉ cần khi nhiều năm có cùng số ký hiệu."),
    )
    by: Actor
    near: int
    but: int | None = None
    other: Any = None

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        number = told.get("number")
        if not number or self.errors:
            return told
        try:
            self.other = document_named(
                number, by=self.by, year=told.get("year"), near=self.near, but=self.but
            )
        except NoSuchDocument as refusal:
            self.add_error("number", in_words(refusal))
        except SeveralYears as refusal:
            self.add_error("year", in_words(refusal))
        return told


class ProofForm(NamingForm):
    """By which document, or page of it, something can be checked."""

    page = forms.IntegerField(
        label=_("Trang"),
        required=False,
        min_value=1,
        max_value=99_999,
        help_text=_("Để trống nếu cả văn bản."),
    )
    says = forms.CharField(label=_("Chứng minh điều gì"), max_length=300, required=False)

    @property
    def told(self) -> dict[str, Any]:
        return {
            "document": self.other,
            "page": self.cleaned_data["page"] or 0,
            "says": self.cleaned_data["says"],
        }


class OtherForm(DeedForm, NamingForm):
    """Another one than the document in hand, of its own book first."""

    def __init__(self, *args: Any, document: Any, **kwargs: Any) -> None:
        self.near, self.but = document.agency_id, document.pk
        super().__init__(*args, document=document, **kwargs)


class RelateForm(OtherForm):
    kind = forms.ChoiceField(
        label=_("Văn bản này"), widget=forms.RadioSelect, choices=lambda: words_of(RELATION_NAMES)
    )
    since = DayField(label=_("Từ ngày"), help_text=_("Ngày quan hệ có hiệu lực."))
    field_order = ("kind", "number", "year", "since")

    @property
    def told(self) -> dict[str, Any]:
        kind = RelationKind(self.cleaned_data["kind"])
        return {"kind": kind, "other": self.other, "since": self.cleaned_data["since"]}


class EvidenceForm(OtherForm, ProofForm):
    """Proves what another document says."""


class CiteForm(DeedForm):
    text = forms.CharField(
        label=_("Văn bản, điều khoản được viện dẫn"),
        max_length=200,
        help_text=_("Ví dụ: điểm a khoản 2 Điều 15 Nghị định 30/2020/NĐ-CP, hoặc 64/KH-SKHCN."),
    )
    cited: Any = None

    def clean_text(self) -> ArticleOfLaw:
        try:
            law = ArticleOfLaw.parse(self.cleaned_data["text"])
        except UnreadableArticle as error:
            raise ValidationError(
                _(
                    "Không đọc được. Hãy viết một văn bản với số ký hiệu, và nếu cần: điểm, khoản, Điều, Phụ lục."
                )
            ) from error
        earlier = document_numbered(law.number, self.by).filter(issued_on__lte=self.document.issued_on)
        self.cited = earlier.exclude(pk=self.document.pk).order_by("-issued_on").first()
        return law


class AttachForm(DeedForm):
    file = forms.FileField(
        label=_("Tệp"),
        max_length=200,
        widget=forms.ClearableFileInput(attrs={"accept": ".pdf,.docx,.xlsx,.png,.jpg,.jpeg"}),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        types = ", ".join(f"{gettext(one.name)} {one.megabytes} MB" for one in types_on(self.today).values())
        told = gettext("Nặng nhất: %(types)s. Loại tệp được xét theo nội dung.")
        self.fields["file"].help_text = told % {"types": types}
