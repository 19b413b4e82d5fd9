"""What whoever applied tells of their dossier."""

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.dossiers.register import SATISFACTIONS
from sogoc.foundations.people.performing import ActForm
from sogoc.kernel.vietnamese import heading


class RatingForm(ActForm):
    satisfaction = forms.ChoiceField(
        label=_("Bạn hài lòng thế nào với việc giải quyết hồ sơ này?"),
        choices=lambda: [(str(key), heading(gettext(name))) for key, name in SATISFACTIONS.items()],
        widget=forms.RadioSelect,
    )
    comment = forms.CharField(
        label=_("Bạn muốn nói thêm"),
        max_length=1000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Không cần ghi họ tên, số điện thoại."),
    )
