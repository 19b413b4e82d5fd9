"""What an official tells of job positions."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from sogoc.areas.civil_service.positions.actions.approve_positions import Named
from sogoc.areas.civil_service.positions.register import GROUPS, MOST_HOLDERS, PositionGroup
from sogoc.components.form_fields import DayField, QuickSelect, WordsField
from sogoc.desk.documents.forms import words_of
from sogoc.desk.telling import ByDocumentForm, TellingForm
from sogoc.desk.units import OfAUnitForm

MANY_LINES = forms.Textarea(attrs={"rows": 10})
SOME_LINES = forms.Textarea(attrs={"rows": 5})


def named_in(line: str, at: int) -> Named:
    """One line, as it is typed or as it comes from a spreadsheet: name, group, how many hold it."""
    name, group, many, *_rest = [cell.strip() for cell in [*line.replace("\t", ";").split(";"), "", ""]]
    try:
        told = WordsField(choices=GROUPS.items).clean(group)
    except ValidationError as error:
        raise ValidationError(
            [_("Dòng %(at)s: %(why)s") % {"at": at, "why": why} for why in error.messages]
        ) from error
    if not (many or "1").isdecimal() or not 1 <= int(many or 1) <= MOST_HOLDERS:
        raise ValidationError(_("Dòng %(at)s: số người phải là một số từ 1 đến 999."), params={"at": at})
    return Named(name, PositionGroup(told), int(many or 1))


class ApproveForm(OfAUnitForm, ByDocumentForm):
    label = _("Quyết định phê duyệt")
    rows = forms.CharField(
        label=_("Các vị trí việc làm"),
        max_length=50_000,
        widget=MANY_LINES,
        help_text=_(
            "Mỗi dòng một vị trí: tên; nhóm; số người. Có thể dán ba cột từ Excel. "
            "Nhóm: lãnh đạo, quản lý; nghiệp vụ chuyên ngành; nghiệp vụ chuyên môn dùng chung; hỗ trợ, phục vụ."
        ),
    )
    on = DayField(label=_("Có hiệu lực từ ngày"))
    field_order = ("unit", "number", "year", "on", "rows")

    def clean_rows(self) -> list[Named]:
        lines = enumerate(self.cleaned_data["rows"].splitlines(), start=1)
        return [named_in(line, at) for at, line in lines if line.strip()]

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"positions": told.pop("rows")}


class AddForm(TellingForm):
    name = forms.CharField(label=_("Tên vị trí việc làm"), max_length=200)
    group = forms.ChoiceField(label=_("Nhóm"), widget=QuickSelect, choices=lambda: words_of(GROUPS))
    holders = forms.IntegerField(label=_("Số người"), min_value=1, max_value=MOST_HOLDERS, initial=1)

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        named = Named(told.pop("name"), PositionGroup(told.pop("group")), told.pop("holders"))
        return told | {"named": named}


class DescribeForm(TellingForm):
    description = forms.CharField(label=_("Bản mô tả công việc"), max_length=5000, widget=SOME_LINES)
    frame = forms.CharField(label=_("Khung năng lực"), max_length=5000, widget=SOME_LINES)
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("description", "frame", "version"):
            self.initial[name] = getattr(self.thing, name)


class SendForm(ByDocumentForm):
    label = _("Văn bản gửi Sở Nội vụ")
