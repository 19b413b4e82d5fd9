"""What citizens say and ask, and what they answer to what they were asked."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.feedback.register import Channel, Message, Person
from sogoc.components.form_fields import QuickSelect
from sogoc.foundations.people.performing import ActForm

PERSON = ("name", "phone", "email")
CODES = ("procedure_code", "dossier_code")


class WordsForm(forms.Form):
    words = forms.CharField(label=_("Điều bạn muốn biết"), required=False, max_length=200)


class SayForm(ActForm):
    """Who they are is theirs to tell; without it the answer is found by the code and the secret alone."""

    agency = forms.ChoiceField(label=_("Gửi đến"), widget=QuickSelect)
    text = forms.CharField(
        label=_("Nội dung"),
        max_length=10_000,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=_(
            "Việc gì, ở đâu, khi nào. Nội dung có thể được công khai; không ghi thông tin riêng của ai ở đây."
        ),
    )
    procedure_code = forms.CharField(label=_("Mã thủ tục, nếu biết"), max_length=30, required=False)
    dossier_code = forms.CharField(label=_("Mã hồ sơ, nếu có"), max_length=60, required=False)
    name = forms.CharField(
        label=_("Họ tên"),
        max_length=120,
        required=False,
        help_text=_("Không bắt buộc. Giữ riêng, không công khai; mỗi lần cán bộ mở xem đều ghi vào nhật ký."),
    )
    phone = forms.CharField(label=_("Điện thoại"), max_length=30, required=False)
    email = forms.EmailField(label=_("Thư điện tử"), required=False)

    def __init__(self, *args: Any, agencies: list[Any], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.agencies = {one.key: one for one in agencies}
        named = [(key, one.name) for key, one in self.agencies.items()]
        self.fields["agency"].choices = [("", _("Chọn cơ quan")), *named]  # type: ignore[attr-defined]
        self.fields["name"].widget.attrs["autocomplete"] = "name"
        self.fields["phone"].widget.attrs |= {"autocomplete": "tel", "inputmode": "tel"}
        self.fields["email"].widget.attrs["autocomplete"] = "email"

    @property
    def addressed_to(self) -> Any:
        return self.agencies[self.cleaned_data["agency"]]

    @property
    def message(self) -> Message:
        told = {name: self.cleaned_data[name] for name in CODES}
        return Message(self.cleaned_data["text"], Channel.PROVINCE_PORTAL, **told)

    def person(self, key: str) -> Person:
        return Person(**{name: self.cleaned_data[name] for name in PERSON}, key=key)


class MoreForm(ActForm):
    text = forms.CharField(
        label=_("Nội dung bổ sung"), max_length=10_000, widget=forms.Textarea(attrs={"rows": 5})
    )


class RateForm(ActForm):
    satisfied = forms.ChoiceField(
        label=_("Bạn có hài lòng với câu trả lời không?"),
        choices=(("yes", _("Hài lòng")), ("no", _("Không hài lòng"))),
        widget=forms.RadioSelect,
    )
