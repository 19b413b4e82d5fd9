"""What an official tells of feedback and of questions."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.feedback.queries import (
    QUESTION_STATES,
    STATES,
    Wanted,
    may_be_asked,
    may_be_forwarded_to,
)
from sogoc.areas.procedures.feedback.register import (
    ABOUT,
    CHANNELS,
    RESULTS,
    About,
    Channel,
    Message,
    Person,
    ResultKind,
)
from sogoc.components.form_fields import DayField, QuickSelect
from sogoc.desk.documents.forms import offer, words_of
from sogoc.desk.dossiers.forms import HappenedForm
from sogoc.desk.telling import LastDayForm, TellingForm
from sogoc.desk.telling import ReasonForm as TellingReasonForm

MANY_LINES = forms.Textarea(attrs={"rows": 6})


class SayingForm(HappenedForm):
    """What somebody said and, kept apart, who they are."""

    text = forms.CharField(label=_("Nội dung"), max_length=10_000, widget=MANY_LINES)
    channel = forms.ChoiceField(label=_("Cách gửi"), widget=QuickSelect)
    code = forms.CharField(
        label=_("Mã số"),
        max_length=90,
        required=False,
        help_text=_("Của hệ thống đã nhận, nếu có; để trống thì được cấp."),
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )
    procedure_code = forms.CharField(label=_("Mã thủ tục"), max_length=30, required=False)
    dossier_code = forms.CharField(label=_("Mã hồ sơ"), max_length=60, required=False)
    name = forms.CharField(
        label=_("Họ tên người gửi"),
        max_length=120,
        required=False,
        help_text=_("Giữ riêng; chỉ người cần liên hệ mới mở xem, mỗi lần xem ghi vào nhật ký."),
    )
    phone = forms.CharField(label=_("Điện thoại"), max_length=30, required=False)
    email = forms.EmailField(label=_("Thư điện tử"), required=False)
    address = forms.CharField(label=_("Địa chỉ"), max_length=300, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "channel", _("Chọn cách gửi"), CHANNELS)

    @property
    def message(self) -> Message:
        told = {name: self.cleaned_data[name] for name in ("text", "code", "procedure_code", "dossier_code")}
        return Message(**told, channel=Channel(self.cleaned_data["channel"]))

    @property
    def sender(self) -> Person:
        return Person(**{name: self.cleaned_data[name] for name in ("name", "phone", "email", "address")})


class DeedForm(HappenedForm):
    """What was done to feedback."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.ready()

    def ready(self) -> None:
        """Where choices depend on what it is about."""

    @property
    def told(self) -> dict[str, Any]:
        return {}


class ClassifyForm(DeedForm):
    about = forms.ChoiceField(
        label=_("Nội dung về"),
        choices=lambda: words_of({key: name for key, name in ABOUT.items() if key}),
        widget=forms.RadioSelect,
    )
    answerer = forms.ChoiceField(
        label=_("Giao cho"),
        required=False,
        widget=QuickSelect,
        help_text=_("Người được giao nhận thông báo ngay, và khi sắp đến hạn."),
    )
    procedure_code = forms.CharField(label=_("Mã thủ tục"), max_length=30, required=False)
    dossier_code = forms.CharField(label=_("Mã hồ sơ"), max_length=60, required=False)
    field_order = ("about", "answerer", "procedure_code", "dossier_code", "at")

    def ready(self) -> None:
        self.answerers = may_be_asked(self.thing.agency, self.today)
        named = [(str(one.pk), one.name) for one in self.answerers]
        self.fields["answerer"].choices = [("", _("Chưa giao")), *named]  # type: ignore[attr-defined]
        for name in ("about", "procedure_code", "dossier_code"):
            self.initial.setdefault(name, getattr(self.thing, name))
        self.initial.setdefault("answerer", str(self.thing.answerer_id or ""))

    @property
    def told(self) -> dict[str, Any]:
        chosen = {str(one.pk): one for one in self.answerers}.get(self.cleaned_data["answerer"])
        codes = {name: self.cleaned_data[name] for name in ("procedure_code", "dossier_code")}
        return {"about": About(self.cleaned_data["about"]), "answerer": chosen, **codes}


class CorrectForm(DeedForm):
    """As it should have been written down."""

    text = forms.CharField(label=_("Nội dung"), max_length=10_000, widget=MANY_LINES)
    channel = forms.ChoiceField(label=_("Cách gửi"), widget=QuickSelect, choices=lambda: words_of(CHANNELS))
    procedure_code = forms.CharField(label=_("Mã thủ tục"), max_length=30, required=False)
    dossier_code = forms.CharField(label=_("Mã hồ sơ"), max_length=60, required=False)
    reason = forms.CharField(label=_("Lý do sửa"), max_length=500, widget=forms.Textarea(attrs={"rows": 2}))
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)
    field_order = ("text", "channel", "procedure_code", "dossier_code", "reason", "at")

    def ready(self) -> None:
        for name in ("text", "channel", "procedure_code", "dossier_code", "version"):
            self.initial.setdefault(name, getattr(self.thing, name))

    @property
    def told(self) -> dict[str, Any]:
        told = {name: self.cleaned_data[name] for name in ("text", "procedure_code", "dossier_code")}
        message = Message(**told, channel=Channel(self.cleaned_data["channel"]))
        return {name: self.cleaned_data[name] for name in ("version", "reason")} | {"message": message}


class ReasonForm(DeedForm):
    reason = forms.CharField(label=_("Lý do"), max_length=500, widget=forms.Textarea(attrs={"rows": 2}))
    field_order = ("reason", "at")

    @property
    def told(self) -> dict[str, Any]:
        return {"reason": self.cleaned_data["reason"]}


class ForwardForm(ReasonForm):
    to = forms.ChoiceField(label=_("Chuyển đến"), widget=QuickSelect)
    field_order = ("to", "reason", "at")  # type: ignore[assignment]  # longer than above

    def ready(self) -> None:
        self.agencies = may_be_forwarded_to()
        named = [(one.key, one.name) for one in self.agencies if one.pk != self.thing.agency_id]
        self.fields["to"].choices = [("", _("Chọn cơ quan")), *named]  # type: ignore[attr-defined]

    @property
    def told(self) -> dict[str, Any]:
        chosen = {one.key: one for one in self.agencies}[self.cleaned_data["to"]]
        return super().told | {"to": chosen}


class AskForm(DeedForm):
    question = forms.CharField(
        label=_("Cần bổ sung"), max_length=1000, widget=forms.Textarea(attrs={"rows": 3})
    )
    field_order = ("question", "at")

    @property
    def told(self) -> dict[str, Any]:
        return {"question": self.cleaned_data["question"]}


class MoreForm(DeedForm):
    text = forms.CharField(label=_("Nội dung bổ sung"), max_length=10_000, widget=MANY_LINES)
    field_order = ("text", "at")

    @property
    def told(self) -> dict[str, Any]:
        return {"text": self.cleaned_data["text"]}


class AnswerForm(DeedForm):
    result_kind = forms.ChoiceField(
        label=_("Hình thức xử lý"),
        choices=lambda: words_of({key: name for key, name in RESULTS.items() if key}),
        widget=forms.RadioSelect,
    )
    answer = forms.CharField(
        label=_("Câu trả lời"),
        max_length=20_000,
        widget=forms.Textarea(attrs={"rows": 10}),
        help_text=_("Sẽ được công khai; không nhắc họ tên, liên hệ của người gửi."),
    )
    field_order = ("result_kind", "answer", "at")

    @property
    def told(self) -> dict[str, Any]:
        return {
            "result_kind": ResultKind(self.cleaned_data["result_kind"]),
            "answer": self.cleaned_data["answer"],
        }


class RateForm(DeedForm):
    satisfied = forms.ChoiceField(
        label=_("Người gửi"),
        choices=(("yes", _("hài lòng")), ("no", _("không hài lòng"))),
        widget=forms.RadioSelect,
    )
    field_order = ("satisfied", "at")

    @property
    def told(self) -> dict[str, Any]:
        return {"satisfied": self.cleaned_data["satisfied"] == "yes"}


class AnswerQuestionForm(HappenedForm):
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)
    answer = forms.CharField(
        label=_("Câu trả lời"), max_length=20_000, widget=forms.Textarea(attrs={"rows": 10})
    )
    field_order = ("answer", "at")


class PostForm(TellingForm):
    place = forms.CharField(
        label=_("Nơi niêm yết"),
        max_length=200,
        help_text=_("Ví dụ: bảng niêm yết tại trụ sở, trang thông tin điện tử."),
    )
    address = forms.CharField(
        label=_("Địa chỉ được niêm yết"),
        max_length=300,
        help_text=_("Nơi nhận phản ánh, điện thoại, thư điện tử, trang tiếp nhận."),
    )
    on = DayField(label=_("Niêm yết từ ngày"))


class TakeDownForm(LastDayForm, TellingReasonForm):
    field_order = ("last_day", "reason")


class FilterForm(forms.Form):
    """What a list of feedback is narrowed to; a wrong choice narrows nothing."""

    words = forms.CharField(label=_("Mã số, nội dung"), required=False, max_length=200)
    state = forms.ChoiceField(label=_("Tình trạng"), widget=QuickSelect, required=False)
    about = forms.ChoiceField(label=_("Nội dung về"), widget=QuickSelect, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "state", _("Mọi ý kiến"), STATES)
        offer(self, "about", _("Mọi nội dung"), {key: name for key, name in ABOUT.items() if key})

    def wanted(self, **standpoint: Any) -> Wanted:
        self.is_valid()
        return Wanted(**{key: value for key, value in self.cleaned_data.items() if value}, **standpoint)

    @property
    def narrows(self) -> bool:
        return any(self.cleaned_data.values())


class QuestionFilterForm(forms.Form):
    words = forms.CharField(label=_("Câu hỏi, câu trả lời"), required=False, max_length=200)
    state = forms.ChoiceField(label=_("Tình trạng"), widget=QuickSelect, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "state", _("Mọi câu hỏi"), QUESTION_STATES)
        self.is_valid()

    @property
    def asked(self) -> dict[str, str]:
        return {name: self.cleaned_data.get(name, "") for name in ("words", "state")}
