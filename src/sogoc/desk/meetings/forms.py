"""What an official tells of meetings and conclusions."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.meetings.register import BOUNDS, MEETING_KINDS, Bound, MeetingKind, Target
from sogoc.components.form_fields import DayField, QuickSelect
from sogoc.desk.documents.forms import offer, words_of
from sogoc.desk.tasks.forms import TaskForm
from sogoc.desk.telling import FEW_LINES, ByDocumentForm, TellingForm
from sogoc.foundations.ledger.books import books


class MeetingForm(ByDocumentForm):
    names, wanted = "notice", False
    label = _("Thông báo kết luận")
    about = _("Số, ký hiệu của văn bản đã vào sổ; để trống nếu không có thông báo.")
    subject = forms.CharField(label=_("Nội dung"), max_length=500, widget=FEW_LINES)
    kind = forms.ChoiceField(
        label=_("Hình thức"), widget=QuickSelect, choices=lambda: words_of(MEETING_KINDS)
    )
    held_on = DayField(label=_("Ngày họp"))
    field_order = ("subject", "kind", "held_on", "number", "year")
    of_today = ("held_on",)

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"kind": MeetingKind(told["kind"])}


class CorrectMeetingForm(MeetingForm):
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("subject", "kind", "held_on", "version"):
            self.initial[name] = getattr(self.thing, name)
        if self.thing.notice:
            self.initial["number"], self.initial["year"] = self.thing.notice.printed, self.thing.notice.year


class ConcludeForm(TellingForm):
    content = forms.CharField(
        label=_("Nội dung kết luận"), max_length=5000, widget=forms.Textarea(attrs={"rows": 4})
    )
    figure = forms.ChoiceField(
        label=_("Đặt chỉ tiêu cho số liệu"),
        required=False,
        widget=QuickSelect,
        help_text=_("Để trống nếu kết luận không đặt chỉ tiêu bằng số."),
    )
    bound = forms.ChoiceField(label=_("Mức là"), required=False, widget=QuickSelect)
    target = forms.IntegerField(label=_("Mức chỉ tiêu"), required=False, min_value=0, max_value=2**31 - 1)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        titles = {name: figure.title for name, figure in books.figures.items()}
        offer(self, "figure", _("Không đặt chỉ tiêu"), titles)
        offer(self, "bound", _("Chọn"), BOUNDS)

    def clean(self) -> dict[str, Any]:
        told = super().clean()
        if told.get("figure") and not (told.get("bound") and told.get("target") is not None):
            self.add_error(
                "target", _("Đã chọn số liệu thì phải ghi ít nhất hay nhiều nhất, và mức bao nhiêu.")
            )
        return told

    @property
    def told(self) -> dict[str, Any]:
        told, target = super().told, None
        if told["figure"]:
            target = Target(told["figure"], Bound(told["bound"]), told["target"])
        return {"content": told["content"], "target": target}


class CorrectConclusionForm(ConcludeForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("content", "figure", "bound", "target"):
            self.initial[name] = getattr(self.thing, name)


class AssignForm(TaskForm):
    """A task that a conclusion asks for."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("title", self.thing.content[:500])

    @property
    def told(self) -> dict[str, Any]:
        return {"told": self.asked}
