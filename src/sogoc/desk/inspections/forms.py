"""What an official tells of an inspection, of its visits, and of its plan."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.inspections.queries import items_of, plans_of, team_of, units_of
from sogoc.areas.direction.inspections.register import (
    MARKS,
    MOST_UNITS,
    QUARTERS,
    SIDES,
    UNIT_KINDS,
    Mark,
    Seat,
    Side,
    UnitKind,
)
from sogoc.components.form_fields import DayField, QuickSelect
from sogoc.desk.documents.forms import words_of
from sogoc.desk.telling import FEW_LINES, ByDocumentForm, TellingForm

MANY_LINES = forms.Textarea(attrs={"rows": 6})
MOST_TEAM = 30


def year_field() -> forms.IntegerField:
    return forms.IntegerField(label=_("Năm"), min_value=2000, max_value=2100)


def quarters() -> list[tuple[str, str]]:
    return [(str(one), gettext("Quý {quarter}").format(quarter=one)) for one in QUARTERS]


def lines_of(text: str) -> list[str]:
    return [line for one in text.splitlines() if (line := " ".join(one.split()))]


class PlanForm(ByDocumentForm):
    label = _("Số, ký hiệu của kế hoạch")
    year = year_field()
    units = forms.IntegerField(label=_("Số phòng, đơn vị sẽ kiểm tra"), min_value=1, max_value=MOST_UNITS)
    first_quarter = forms.TypedChoiceField(
        label=_("Từ quý"), widget=QuickSelect, coerce=int, choices=quarters
    )
    last_quarter = forms.TypedChoiceField(
        label=_("Đến quý"), widget=QuickSelect, coerce=int, choices=quarters
    )
    field_order = ("number", "year", "units", "first_quarter", "last_quarter")

    @property
    def told(self) -> dict[str, Any]:
        names = ("year", "units", "first_quarter", "last_quarter")
        return {name: self.cleaned_data[name] for name in names} | {"document": self.other}


class OpenForm(TellingForm):
    side = forms.ChoiceField(label=_("Ai kiểm tra"), widget=QuickSelect, choices=lambda: words_of(SIDES))
    title = forms.CharField(label=_("Tên cuộc kiểm tra"), max_length=300)
    inspector = forms.CharField(
        label=_("Đoàn kiểm tra"),
        max_length=200,
        help_text=_("Đoàn của cơ quan, hoặc của cơ quan đến kiểm tra."),
    )
    year = year_field()
    quarter = forms.ChoiceField(label=_("Dự kiến quý"), widget=QuickSelect, required=False)
    plan = forms.ChoiceField(
        label=_("Theo kế hoạch"),
        widget=QuickSelect,
        required=False,
        help_text=_("Để trống nếu kiểm tra đột xuất, hoặc của cơ quan khác."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("year", self.today.year)
        self.plans = {str(one.pk): one for one in plans_of(self.thing, self.by)}
        fields: Any = self.fields
        fields["quarter"].choices = [("", gettext("chưa rõ")), *quarters()]
        plans = [(key, f"{one} ({one.year})") for key, one in self.plans.items()]
        fields["plan"].choices = [("", gettext("không theo kế hoạch")), *plans]

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        when = {"quarter": int(told["quarter"]) if told["quarter"] else None}
        return told | when | {"side": Side(told["side"]), "plan": self.plans.get(told["plan"])}


class TeamForm(ByDocumentForm):
    names = "decision"
    label = _("Số, ký hiệu của quyết định lập đoàn")
    head = forms.CharField(
        label=_("Trưởng đoàn"), max_length=200, help_text=_("Ghi chức vụ, đơn vị; không ghi họ tên.")
    )
    deputy = forms.CharField(label=_("Phó trưởng đoàn"), max_length=200, required=False)
    secretary = forms.CharField(label=_("Thư ký"), max_length=200, required=False)
    members = forms.CharField(
        label=_("Thành viên"),
        max_length=5000,
        required=False,
        widget=FEW_LINES,
        help_text=_("Mỗi người một dòng."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        found = team_of(self.thing)
        for seat in (Seat.HEAD, Seat.DEPUTY, Seat.SECRETARY):
            self.initial[seat.value] = next((one.position for one in found if one.seat == seat), "")
        others = [one.position for one in found if one.seat == Seat.MEMBER]
        self.initial["members"] = "\n".join(others)

    def clean_members(self) -> list[str]:
        found = lines_of(self.cleaned_data["members"])
        if len(found) > MOST_TEAM or any(len(one) > 200 for one in found):
            raise ValidationError(_("Nhiều nhất 30 người, mỗi dòng không quá 200 chữ."))
        return found

    @property
    def told(self) -> dict[str, Any]:
        told = self.cleaned_data
        seats = [(seat, told[seat.value]) for seat in (Seat.HEAD, Seat.DEPUTY, Seat.SECRETARY)]
        members = [(Seat.MEMBER, one) for one in told["members"]]
        return {"decision": self.other, "team": [one for one in (*seats, *members) if one[1]]}


class ChecklistForm(TellingForm):
    items = forms.CharField(
        label=_("Nội dung kiểm tra"),
        max_length=40_000,
        widget=MANY_LINES,
        help_text=_("Mỗi nội dung một dòng; mọi buổi kiểm tra ghi kết quả từng nội dung."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["items"] = "\n".join(one.text for one in items_of(self.thing))

    @property
    def told(self) -> dict[str, Any]:
        return {"items": lines_of(self.cleaned_data["items"])}


class VisitForm(TellingForm):
    unit = forms.ChoiceField(label=_("Phòng, đơn vị"), widget=QuickSelect, required=False)
    kind = forms.ChoiceField(
        label=_("Loại đơn vị"),
        widget=QuickSelect,
        choices=lambda: words_of(UNIT_KINDS),
        help_text=_("Chỉ dùng khi không chọn tên đơn vị."),
    )
    units = forms.IntegerField(
        label=_("Số phòng, đơn vị"),
        min_value=1,
        max_value=MOST_UNITS,
        initial=1,
        help_text=_("Lớn hơn 1 khi văn bản chỉ nói số lượng."),
    )
    on = DayField(label=_("Lịch kiểm tra ngày"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.found = {one.key: one for one in units_of(self.thing.agency, self.today)}
        fields: Any = self.fields
        named = [(key, one.name) for key, one in self.found.items()]
        fields["unit"].choices = [("", gettext("không nêu tên")), *named]

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        unit, kind = self.found.get(told["unit"]), UnitKind(told["kind"])
        if unit:
            kind = UnitKind.DIVISION if unit.kind == "division" else UnitKind.SUBORDINATE
        return told | {"unit": unit, "kind": kind}


class HoldForm(TellingForm):
    """With a choice for each line of the checklist."""

    on = DayField(label=_("Ngày kiểm tra"))
    minutes = forms.CharField(label=_("Nội dung biên bản"), max_length=20_000, widget=MANY_LINES)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.lines = {f"mark_{one.number}": one.number for one in items_of(self.thing.inspection)}
        for one in items_of(self.thing.inspection):
            self.fields[f"mark_{one.number}"] = forms.ChoiceField(
                label=f"{one.number}. {one.text}", widget=QuickSelect, choices=words_of(MARKS)
            )

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        marks = {number: Mark(told[name]) for name, number in self.lines.items()}
        return {"on": told["on"], "minutes": told["minutes"], "marks": marks}


class ConcludeForm(ByDocumentForm):
    names = "notice"
    label = _("Số, ký hiệu của thông báo kết luận")
    about = _("Ngày kết luận là ngày của thông báo.")


class BringForm(ByDocumentForm):
    names = "order"
    label = _("Số, ký hiệu của văn bản chỉ đạo khắc phục")
    about = _("Văn bản đưa kết luận đến các phòng, đơn vị.")
