"""What an official tells of legal documents that are drafted."""

from datetime import date
from typing import Any, cast

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from sogoc.areas.institutions.drafting.queries import STATES, LegalDraft, Wanted, current_step, steps_of
from sogoc.areas.institutions.drafting.queries.issuing import Issue
from sogoc.areas.institutions.drafting.register import (
    GIVEN_ANSWERS,
    KINDS,
    PURPOSES,
    Answer,
    DraftKind,
    Purpose,
)
from sogoc.components.form_fields import DayField, QuickSelect
from sogoc.desk.documents.forms import offer, words_of
from sogoc.desk.telling import FEW_LINES, ByDocumentForm, ReasonForm, TellingForm
from sogoc.foundations.agencies.units import units_below

MOST_MEMBERS = 500


def _choices(form: forms.Form, name: str, choices: list[tuple[str, str]]) -> None:
    cast(forms.ChoiceField, form.fields[name]).choices = choices


class DraftForm(ByDocumentForm):
    names = "about"
    label = _("Văn bản được sửa đổi, thay thế, bãi bỏ")
    about = _("Số, ký hiệu của văn bản ấy nếu đã vào sổ; để trống khi ban hành mới.")
    wanted = False
    title = forms.CharField(label=_("Tên văn bản"), max_length=500, widget=FEW_LINES)
    kind = forms.ChoiceField(label=_("Hình thức"), widget=QuickSelect, choices=lambda: words_of(KINDS))
    purpose = forms.ChoiceField(label=_("Để"), widget=QuickSelect, choices=lambda: words_of(PURPOSES))
    field_order: tuple[str, ...] = ("title", "kind", "purpose", "number", "year")

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        kind, purpose = DraftKind(told.pop("kind")), Purpose(told.pop("purpose"))
        return told | {"draft": LegalDraft(told.pop("title"), kind, purpose, told.pop("about"))}


class EnterForm(DraftForm):
    unit = forms.ChoiceField(label=_("Phòng, đơn vị chủ trì"), widget=QuickSelect)
    field_order = ("unit", *DraftForm.field_order)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.units = {str(one.pk): one for one in (*units_below(self.thing), self.thing)}
        _choices(self, "unit", [(key, one.name) for key, one in self.units.items()])

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"unit": self.units[told["unit"]]}


class CorrectForm(DraftForm):
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("title", "kind", "purpose", "version"):
            self.initial[name] = getattr(self.thing, name)
        if about := self.thing.about:
            self.initial["number"], self.initial["year"] = about.printed, about.issued_on.year


class ProposeForm(ByDocumentForm):
    label = _("Văn bản đề nghị")
    about = _("Số, ký hiệu của tờ trình, công văn đề nghị đã vào sổ; ngày đề nghị là ngày của văn bản ấy.")


class StartForm(ByDocumentForm):
    label = _("Văn bản giao soạn thảo")
    about = _("Số, ký hiệu của văn bản đã vào sổ, nếu có.")
    wanted = False
    on = DayField(label=_("Bắt đầu soạn thảo ngày"))
    due_on = DayField(
        label=_("Hạn ban hành"),
        required=False,
        help_text=_("Để trống thì tính theo số ngày của các bước."),
    )
    field_order = ("on", "due_on", "number", "year")

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"due_on": told["due_on"] or None}


class FinishForm(ByDocumentForm):
    """Of the step at which it stands; it says so, and the act is told which one was meant."""

    label = _("Văn bản của bước")
    about = _("Số, ký hiệu của văn bản đã vào sổ.")
    step = forms.CharField(widget=forms.HiddenInput, max_length=20)
    on = DayField(label=_("Xong ngày"))
    field_order = ("step", "on", "number", "year")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.thing.step:
            here = current_step(self.thing)
            self.initial["step"] = here.key
            self.fields["number"].required = here.wants_document
            self.fields["on"].label = gettext("Xong bước “{step}” ngày").format(step=here.name)


class BackForm(ReasonForm):
    to = forms.ChoiceField(label=_("Trả về bước"), widget=QuickSelect)
    on = DayField(label=_("Trả lại ngày"))
    field_order = ("to", "on", "reason")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        steps = steps_of(self.thing)
        earlier = [one for one in steps if one.done_on]
        _choices(self, "to", [(one.key, one.name) for one in reversed(earlier)])


class ExtendForm(ReasonForm):
    due_on = DayField(label=_("Hạn mới của bước"))
    whole = DayField(
        label=_("Hạn ban hành mới"),
        required=False,
        help_text=_("Chỉ khi được lùi cả hạn ban hành."),
    )
    field_order = ("due_on", "whole", "reason")

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"whole": told["whole"] or None}


class AskForm(ByDocumentForm):
    label = _("Công văn lấy ý kiến")
    about = _("Số, ký hiệu của công văn đã vào sổ, nếu có.")
    wanted = False
    whom = forms.CharField(
        label=_("Hỏi ai"),
        max_length=10_000,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=_("Mỗi cơ quan, tổ chức một dòng."),
    )
    on = DayField(label=_("Hỏi ngày"))
    due_on = DayField(label=_("Đề nghị trả lời trước ngày"))
    field_order = ("whom", "on", "due_on", "number", "year")

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"whom": told["whom"].splitlines()}


class OpinionForm(TellingForm):
    answer = forms.ChoiceField(
        label=_("Ý kiến"), widget=forms.RadioSelect, choices=lambda: words_of(GIVEN_ANSWERS)
    )
    remarks = forms.CharField(
        label=_("Nội dung góp ý"),
        max_length=3000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    heeded = forms.CharField(
        label=_("Tiếp thu, giải trình"),
        max_length=3000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    on = DayField(label=_("Trả lời ngày"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("answer", "remarks", "heeded"):
            self.initial[name] = getattr(self.thing, name)
        if self.thing.answered_on:
            self.initial["on"] = self.thing.answered_on

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"answer": Answer(told["answer"])}


class VotesForm(TellingForm):
    agreed = forms.IntegerField(label=_("Tán thành"), min_value=0, max_value=MOST_MEMBERS)
    against = forms.IntegerField(label=_("Không tán thành"), min_value=0, max_value=MOST_MEMBERS, initial=0)
    wanting = forms.IntegerField(label=_("Chưa có ý kiến"), min_value=0, max_value=MOST_MEMBERS, initial=0)
    on = DayField(label=_("Đến ngày"))


class IssueForm(ByDocumentForm):
    label = _("Văn bản ban hành")
    about = _("Số, ký hiệu của văn bản đã vào sổ, có cả năm, như 26/2021/QĐ-UBND.")
    effective_from = DayField(label=_("Có hiệu lực từ ngày"))
    expires_on = DayField(
        label=_("Hết hiệu lực sau ngày"),
        required=False,
        help_text=_("Chỉ khi văn bản tự quy định ngày hết hiệu lực."),
    )
    by_procedure = forms.ChoiceField(
        label=_("Quy trình, thủ tục"),
        widget=forms.RadioSelect,
        choices=(("yes", _("đúng")), ("no", _("chưa đúng"))),
        initial="yes",
    )
    because = forms.CharField(
        label=_("Chưa đúng ở chỗ nào"), max_length=500, required=False, widget=FEW_LINES
    )
    late_because = forms.CharField(
        label=_("Lý do chậm tiến độ"), max_length=500, required=False, widget=FEW_LINES
    )
    field_order = (
        "number",
        "year",
        "effective_from",
        "expires_on",
        "by_procedure",
        "because",
        "late_because",
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if due_on := self.thing.due_on:
            self.fields["late_because"].help_text = gettext("Hạn ban hành: {day}.").format(
                day=f"{due_on:%d/%m/%Y}"
            )

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return {
            "issue": Issue(
                **told
                | {"by_procedure": told["by_procedure"] == "yes", "expires_on": told["expires_on"] or None}
            )
        }


class FilterForm(forms.Form):
    """What a list of legal documents is narrowed to; a wrong choice narrows nothing."""

    words = forms.CharField(label=_("Tên, số ký hiệu"), required=False, max_length=200)
    state = forms.ChoiceField(label=_("Tình trạng"), widget=QuickSelect, required=False)
    kind = forms.ChoiceField(label=_("Hình thức"), widget=QuickSelect, required=False)
    purpose = forms.ChoiceField(label=_("Để"), widget=QuickSelect, required=False)
    year = forms.IntegerField(label=_("Năm bắt đầu"), required=False, min_value=2000, max_value=2100)
    on = DayField(label=_("Tình trạng vào ngày"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "state", _("Mọi tình trạng"), STATES)
        offer(self, "kind", _("Mọi hình thức"), KINDS)
        offer(self, "purpose", _("Mọi mục đích"), PURPOSES)

    def wanted(self, today: date, **standpoint: Any) -> Wanted:
        """As on the day that is asked for, or today."""
        self.is_valid()
        told = {key: value for key, value in self.cleaned_data.items() if value}
        return Wanted(told.pop("on", today), **told, **standpoint)

    @property
    def narrows(self) -> bool:
        return any(self.cleaned_data.values())
