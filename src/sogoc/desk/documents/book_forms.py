"""What an official tells when a number is wanted, or a book is opened."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.components.form_fields import QuickSelect
from sogoc.desk.performing import ActForm
from sogoc.foundations.documents.kinds import kind_names, kinds_on
from sogoc.foundations.documents.paper import Draft
from sogoc.kernel.vietnamese import local_day

from .forms import TraitsForm, words_of


def kinds_now(request_day: Any) -> list[tuple[str, str]]:
    names = kind_names()
    return words_of({key: names[key] for key in kinds_on(request_day)})


class OfAKind(ActForm):
    """The kinds of today: tomorrow's law may know others."""

    kind = forms.ChoiceField(label=_("Loại văn bản"), widget=QuickSelect)
    legal = forms.BooleanField(
        label=_("Văn bản quy phạm pháp luật"),
        required=False,
        help_text=_("Số có ghi năm, ví dụ 26/2021/QĐ-UBND; sổ riêng."),
    )

    def __init__(self, *args: Any, at: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # Nothing is chosen beforehand: a number of the wrong book can only be cancelled.
        self.fields["kind"].choices = [("", _("Chọn loại văn bản")), *kinds_now(local_day(at))]  # type: ignore[attr-defined]


class IssueForm(OfAKind, TraitsForm):
    unit = forms.CharField(
        label=_("Ký hiệu đơn vị soạn thảo"),
        max_length=20,
        required=False,
        help_text=_("Chỉ với công văn, ví dụ VP trong 163/SKHCN-VP."),
    )
    summary = forms.CharField(
        label=_("Trích yếu"),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Nội dung chính, một câu."),
    )
    field_order = ("kind", "unit", "summary", "signed", "sent", "secrecy", "urgency", "legal")

    @property
    def told(self) -> dict[str, Any]:
        said = self.cleaned_data
        draft = Draft(summary=said["summary"], kind=said["kind"], **self.traits)
        return {"draft": draft, "unit": said["unit"], "legal": said["legal"]}


class OpenBookForm(OfAKind):
    first = forms.IntegerField(
        label=_("Số đầu tiên"),
        min_value=1,
        max_value=99_999,
        help_text=_("Số sẽ cấp cho văn bản tiếp theo của loại này."),
    )
    field_order = ("kind", "first", "legal")

    @property
    def told(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in ("kind", "first", "legal")}
