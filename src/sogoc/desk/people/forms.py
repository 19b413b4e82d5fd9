"""What people write when they sign in, and what administrators write about accounts."""

from collections.abc import Iterable
from typing import Any, cast

from django import forms
from django.contrib.auth.password_validation import password_validators_help_texts
from django.utils.functional import lazy
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from sogoc.components.form_fields import DayField, QuickSelect
from sogoc.desk.performing import ActForm
from sogoc.foundations.people.queries import WantedAccounts
from sogoc.foundations.people.usernames import USERNAME
from sogoc.kernel.roles import ROLE_NAMES


def role_choices(empty: Any = None) -> list[tuple[str, Any]]:
    named = [(role.value, gettext(name)) for role, name in ROLE_NAMES.items()]
    return named if empty is None else [("", empty), *named]


def _rules() -> str:
    return " ".join(password_validators_help_texts())


def _password(label: Any, kind: str, **options: Any) -> forms.CharField:
    """Kept as it was typed, blanks too; `kind` tells a keeper of passwords what it is."""
    widget = forms.PasswordInput(attrs={"autocomplete": kind})
    return forms.CharField(label=label, strip=False, max_length=200, widget=widget, **options)


def _code(label: Any, help_text: Any) -> forms.CharField:
    widget = forms.TextInput(attrs={"autocomplete": "one-time-code", "spellcheck": "false"})
    return forms.CharField(label=label, max_length=40, widget=widget, help_text=help_text)


class SignInForm(ActForm):
    username = forms.CharField(
        label=_("Tên đăng nhập"),
        max_length=60,
        widget=forms.TextInput(
            attrs={"autocomplete": "username", "autocapitalize": "none", "autofocus": True}
        ),
    )
    password = _password(_("Mật khẩu"), "current-password")


class CodeForm(ActForm):
    code = _code(_("Mã xác nhận"), _("Sáu số trên điện thoại, hoặc một mã dự phòng chưa dùng."))


class ConfirmForm(ActForm):
    current = _password(_("Mật khẩu đang dùng"), "current-password")


class PasswordForm(ConfirmForm):
    password = _password(_("Mật khẩu mới"), "new-password", help_text=lazy(_rules, str)())
    again = _password(_("Mật khẩu mới, lần nữa"), "new-password")

    def clean(self) -> dict[str, Any]:
        told: dict[str, Any] = super().clean() or self.cleaned_data
        if told.get("password") and told.get("again") and told["password"] != told["again"]:
            self.add_error("again", _("Hai lần nhập mật khẩu mới không giống nhau. Hãy nhập lại."))
        return told


class EnrolForm(ConfirmForm):
    code = _code(_("Mã trên điện thoại"), _("Sáu số mà ứng dụng đang hiện."))


class PhoneCodeForm(ActForm):
    code = _code(_("Mã trên điện thoại"), _("Sáu số mà ứng dụng đang hiện."))


class ContactForm(ActForm):
    email = forms.EmailField(
        label=_("Thư điện tử"),
        required=False,
        max_length=254,
        help_text=_("Để nhận thông báo. Để trống thì chỉ xem thông báo trên trang."),
    )
    language = forms.ChoiceField(
        label=_("Ngôn ngữ"),
        required=False,
        choices=[("", _("Như đang chọn")), ("vi", "Tiếng Việt"), ("en", "English")],
    )

    @property
    def facts(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in ("email", "language")}


class OpenForm(ActForm):
    username = forms.RegexField(
        USERNAME,
        label=_("Tên đăng nhập"),
        max_length=60,
        help_text=_("Chữ thường không dấu, số và dấu chấm, ví dụ van.phong."),
        error_messages={
            "invalid": _("Tên đăng nhập gồm chữ thường không dấu, số, dấu chấm hoặc gạch ở giữa.")
        },
        widget=forms.TextInput(
            attrs={"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}
        ),
    )
    name = forms.CharField(label=_("Họ tên hoặc chức danh"), max_length=120)
    email = forms.EmailField(label=_("Thư điện tử"), required=False, max_length=254)
    role = forms.ChoiceField(label=_("Vai trò"), required=False, help_text=_("Có thể giao sau."))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        cast(forms.ChoiceField, self.fields["role"]).choices = role_choices(gettext("Chưa giao vai trò"))


class GiveForm(ActForm):
    role = forms.ChoiceField(label=_("Vai trò"), choices=role_choices)
    held_from = DayField(label=_("Từ ngày"))
    held_until = DayField(
        label=_("Đến ngày"),
        required=False,
        help_text=_("Ngày cuối cùng còn giữ. Để trống nếu không thời hạn."),
    )

    @property
    def facts(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in ("role", "held_from", "held_until")}


class EndForm(ActForm):
    held_until = DayField(
        label=_("Ngày giữ cuối cùng"), help_text=_("Muốn thôi ngay bây giờ, hãy ghi ngày hôm qua.")
    )


class DeputyForm(ActForm):
    """Who acts for the holder of an office; the holder chooses which when there are several."""

    office = forms.ChoiceField(label=_("Vai trò"))
    deputy = forms.CharField(
        label=_("Người làm thay"),
        max_length=60,
        help_text=_("Tên đăng nhập của người đó."),
        widget=forms.TextInput(
            attrs={"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}
        ),
    )
    held_from = DayField(label=_("Từ ngày"))
    held_until = DayField(label=_("Đến ngày"), help_text=_("Ngày cuối cùng còn làm thay."))

    def __init__(self, *args: Any, offices: Iterable[Any], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        cast(forms.ChoiceField, self.fields["office"]).choices = [
            (str(one.pk), f"{gettext(one.get_role_display())}, {one.agency.name}") for one in offices
        ]


STATES = (
    ("", _("Mọi tình trạng")),
    ("open", _("Đang dùng")),
    ("waiting", _("Chưa có vai trò")),
    ("closed", _("Đã đóng")),
)


class FilterForm(forms.Form):
    """What a list of people is narrowed to; a wrong choice narrows nothing."""

    words = forms.CharField(label=_("Tìm người"), required=False, max_length=200)
    role = forms.ChoiceField(label=_("Vai trò"), widget=QuickSelect, required=False)
    state = forms.ChoiceField(label=_("Tình trạng"), required=False, choices=STATES)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        cast(forms.ChoiceField, self.fields["role"]).choices = role_choices(gettext("Mọi vai trò"))

    def wanted(self, **standpoint: Any) -> WantedAccounts:
        self.is_valid()
        return WantedAccounts(
            **{key: value for key, value in self.cleaned_data.items() if value}, **standpoint
        )

    @property
    def narrows(self) -> bool:
        return any(self.cleaned_data.values())
