"""What citizens write to sign in."""

from typing import Any

from django import forms
from django.contrib.auth.password_validation import password_validators_help_texts
from django.utils.functional import lazy
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.people.performing import ActForm


def _rules() -> str:
    return " ".join(password_validators_help_texts())


def _password(kind: str, **options: Any) -> forms.CharField:
    widget = forms.PasswordInput(attrs={"autocomplete": kind})
    return forms.CharField(label=_("Mật khẩu"), strip=False, max_length=200, widget=widget, **options)


def _login() -> forms.CharField:
    widget = forms.TextInput(attrs={"autocomplete": "username", "autocapitalize": "none"})
    return forms.CharField(label=_("Thư điện tử hoặc số điện thoại"), max_length=120, widget=widget)


class SignInForm(ActForm):
    login = _login()
    password = _password("current-password")


class JoinForm(ActForm):
    name = forms.CharField(
        label=_("Họ và tên"),
        max_length=120,
        strip=False,
        help_text=_("Như trên giấy tờ của bạn."),
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    login = _login()
    password = _password("new-password", help_text=lazy(_rules, str)())


class PasskeyForm(ActForm):
    """`answer` is what the browser's key said; a script fills it in."""

    answer = forms.CharField(max_length=20_000, widget=forms.HiddenInput, required=False)


class AddPasskeyForm(PasskeyForm):
    name = forms.CharField(label=_("Tên khóa"), max_length=60, help_text=_("Ví dụ: điện thoại của tôi."))
