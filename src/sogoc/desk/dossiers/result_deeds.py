"""The signed file that is the result of a dossier."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.dossiers.actions.attach_result import attach_result
from sogoc.areas.procedures.dossiers.queries.results import signed_files_for
from sogoc.components.form_fields import QuickSelect
from sogoc.desk.deeds import Deed

from .forms import DossierForm


class ResultForm(DossierForm):
    attachment = forms.ChoiceField(
        label=_("Tệp kết quả"),
        widget=QuickSelect,
        help_text=_("Tệp PDF đã ký số của các văn bản trong sổ, từ ngày tiếp nhận hồ sơ."),
    )
    field_order = ("attachment", "at")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.signed = {str(one.pk): one for one in signed_files_for(self.dossier)}
        named = [(key, f"{one.document}: {one.name}") for key, one in self.signed.items()]
        self.fields["attachment"].choices = [("", _("Chọn tệp")), *named]  # type: ignore[attr-defined]

    @property
    def told(self) -> dict[str, Any]:
        return {"attachment": self.signed[self.cleaned_data["attachment"]]}


RESULTS = {
    "result": Deed(
        "attach_result",
        attach_result,
        ResultForm,
        _("Gắn kết quả điện tử"),
        _("Đã gắn tệp kết quả."),
        lambda dossier: dossier.outcome == "settled",
        _("Người nộp tải được tệp này khi trả kết quả, và dùng lại được cho hồ sơ sau bằng mã hồ sơ."),
        submit=_("Gắn kết quả"),
    ),
}
