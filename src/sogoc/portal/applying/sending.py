"""What is said with a signature."""

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.people.performing import ActForm


class SendForm(ActForm):
    version = forms.IntegerField(widget=forms.HiddenInput)
    true = forms.BooleanField(
        label=_("Tôi cam đoan những điều khai trên là đúng"),
        error_messages={"required": _("Hãy xác nhận lời cam đoan trước khi gửi.")},
    )
