"""What can be done to the papers of a dossier: taken, digitised, signed."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.dossiers.actions.digitise_component import digitise_component
from sogoc.areas.procedures.dossiers.actions.take_component import take_component
from sogoc.areas.procedures.dossiers.queries.components import component_of, components_of
from sogoc.areas.procedures.dossiers.register import PAPER_FORMS, HandedIn, PaperForm
from sogoc.components.form_fields import QuickSelect
from sogoc.desk.deeds import Deed
from sogoc.desk.documents.forms import words_of

from .deed import is_open
from .forms import DossierForm


class PaperTakenForm(DossierForm):
    name = forms.CharField(label=_("Tên giấy tờ"), max_length=500)
    form = forms.ChoiceField(label=_("Bản"), choices=lambda: words_of(PAPER_FORMS), widget=QuickSelect)
    number = forms.IntegerField(label=_("Số lượng"), min_value=1, max_value=99, initial=1)
    digitised = forms.BooleanField(label=_("Đã số hóa"), required=False)
    signed = forms.BooleanField(label=_("Bản số hóa đã ký số"), required=False)
    reused = forms.BooleanField(label=_("Lấy từ dữ liệu đã số hóa trước đó"), required=False)
    field_order = ("name", "form", "number", "digitised", "signed", "reused", "at")

    @property
    def told(self) -> dict[str, Any]:
        names = ("name", "number", "digitised", "signed", "reused")
        facts = {name: self.cleaned_data[name] for name in names}
        return {"paper": HandedIn(form=PaperForm(self.cleaned_data["form"]), **facts)}


class DigitiseForm(DossierForm):
    component = forms.ChoiceField(label=_("Thành phần"), widget=QuickSelect)
    signed = forms.BooleanField(label=_("Đã ký số bản số hóa"), required=False, initial=True)
    field_order = ("component", "signed", "at")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offered: Any = self.fields["component"]
        left = (one for one in components_of(self.dossier) if not one.signed_at)
        offered.choices = [(str(one.pk), one.name) for one in left]

    @property
    def told(self) -> dict[str, Any]:
        component = component_of(self.dossier, int(self.cleaned_data["component"]))
        return {"component": component, "signed": self.cleaned_data["signed"]}


def _digitised(dossier: Any, **facts: Any) -> Any:
    """The form names the paper; the dossier follows from it."""
    return digitise_component(**facts)


PAPERS = {
    "take-paper": Deed(
        "take_component",
        take_component,
        PaperTakenForm,
        _("Ghi thành phần hồ sơ"),
        _("Đã ghi thành phần hồ sơ."),
        is_open,
        _("Mỗi giấy tờ một lần, với bản đã nhận; đã số hóa và ký số hay chưa."),
        submit=_("Ghi thành phần"),
    ),
    "digitise": Deed(
        "digitise_component",
        _digitised,
        DigitiseForm,
        _("Số hóa thành phần"),
        _("Đã ghi số hóa thành phần."),
        lambda dossier: dossier.digitised is False,
        submit=_("Ghi đã số hóa"),
    ),
}
