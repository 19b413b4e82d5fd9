"""What an official tells of staff and of who leads."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.civil_service.appointments.register import (
    MOST_DONG,
    TALENT_MEASURES,
    WAYS,
    TalentMeasure,
    Way,
)
from sogoc.areas.civil_service.positions.queries import positions_open_to
from sogoc.areas.civil_service.staff.actions.give_leadership import Post
from sogoc.areas.civil_service.staff.queries import STATES, Wanted, Work, stay_on
from sogoc.areas.civil_service.staff.register import (
    KINDS,
    PAYERS,
    RANKS,
    WAYS_OUT,
    Leaving,
    Newcomer,
    PaidFrom,
    Rank,
    StaffKind,
)
from sogoc.components.form_fields import DayField, QuickSelect
from sogoc.desk.documents.forms import offer, words_of
from sogoc.desk.telling import FEW_LINES, ByDocumentForm, TellingForm
from sogoc.desk.units import OfAUnitForm
from sogoc.kernel.numbers import Dong

OF_WORK = ("unit", "kind", "paid_from", "position")


class NewcomerForm(TellingForm):
    code = forms.CharField(label=_("Mã số"), max_length=20, help_text=_("Mã trong danh sách của cơ quan."))
    called = forms.CharField(
        label=_("Cách gọi"),
        max_length=100,
        help_text=_("Chức danh hoặc tên gọi ở cơ quan; không cần thông tin nào khác."),
    )

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"newcomer": Newcomer(told.pop("code"), told.pop("called"))}


class WorkForm(OfAUnitForm, ByDocumentForm):
    """As what somebody is there, and from when."""

    label = _("Quyết định, hợp đồng")
    kind = forms.ChoiceField(label=_("Loại"), widget=QuickSelect, choices=lambda: words_of(KINDS))
    paid_from = forms.ChoiceField(
        label=_("Hưởng lương từ"), widget=QuickSelect, choices=lambda: words_of(PAYERS)
    )
    position = forms.ChoiceField(label=_("Vị trí việc làm"), widget=QuickSelect, required=False)
    on = DayField(label=_("Từ ngày"))
    because = forms.CharField(
        label=_("Lý do nhận vượt biên chế"),
        max_length=500,
        required=False,
        widget=FEW_LINES,
        help_text=_("Chỉ ghi khi số người vượt số được giao."),
    )
    field_order: tuple[str, ...] = (*OF_WORK, "on", "number", "year", "because")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        agency = getattr(self.thing, "agency", self.thing)
        self.positions = {str(one.pk): one for one in positions_open_to(agency)}
        offer(self, "position", _("Chưa gắn vị trí"), {key: one.name for key, one in self.positions.items()})

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        kind, paid_from = StaffKind(told.pop("kind")), PaidFrom(told.pop("paid_from"))
        position = self.positions.get(told.pop("position"))
        return told | {"work": Work(told.pop("unit"), kind, paid_from, position)}


class EnterForm(NewcomerForm, WorkForm):
    field_order = ("code", "called", *WorkForm.field_order)


class RecruitForm(EnterForm):
    label = _("Quyết định tuyển dụng")
    way = forms.ChoiceField(
        label=_("Hình thức tuyển dụng"), widget=QuickSelect, choices=lambda: words_of(WAYS)
    )
    field_order = ("code", "called", "way", *WorkForm.field_order)

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"way": Way(told["way"])}


class MoveForm(WorkForm):
    label = _("Quyết định điều động")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if stay := stay_on(self.thing, self.today):
            told = {"unit": str(stay.unit_id), "kind": stay.kind, "paid_from": stay.paid_from}
            self.initial.update(told, position=str(stay.position_id or ""))


class ReleaseForm(ByDocumentForm):
    label = _("Quyết định")
    about = _("Số, ký hiệu của quyết định đã vào sổ; hết hạn hợp đồng thì không cần.")
    wanted = False
    leaving = forms.ChoiceField(label=_("Lý do"), widget=QuickSelect, choices=lambda: words_of(WAYS_OUT))
    on = DayField(label=_("Thôi từ ngày"), help_text=_("Ngày đầu tiên không còn làm việc."))
    field_order = ("leaving", "on", "number", "year")

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"leaving": Leaving(told["leaving"])}


class CorrectForm(NewcomerForm):
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("code", "called", "version"):
            self.initial[name] = getattr(self.thing, name)


# ── who leads ──────────────────────────────────────────────────────────────
class LeadForm(OfAUnitForm, ByDocumentForm):
    label = _("Quyết định bổ nhiệm")
    title = forms.CharField(label=_("Chức vụ"), max_length=100, help_text=_("Trưởng phòng, Phó Giám đốc."))
    rank = forms.ChoiceField(label=_("Là"), widget=QuickSelect, choices=lambda: words_of(RANKS))
    on = DayField(label=_("Giữ chức vụ từ ngày"))
    term_until = DayField(label=_("Thời hạn đến hết ngày"), required=False)
    field_order: tuple[str, ...] = ("unit", "title", "rank", "on", "term_until", "number", "year")

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        rank, until = Rank(told.pop("rank")), told.pop("term_until") or None
        return told | {"post": Post(told.pop("unit"), rank, told.pop("title"), until)}


class AppointForm(LeadForm):
    by_competition = forms.BooleanField(label=_("Qua thi tuyển"), required=False)
    renewed = forms.BooleanField(label=_("Bổ nhiệm lại"), required=False)
    field_order = ("unit", "title", "rank", "by_competition", "renewed", *LeadForm.field_order[3:])


class EndLeadershipForm(ByDocumentForm):
    label = _("Quyết định thôi giữ chức vụ")
    reason = forms.CharField(label=_("Lý do"), max_length=500, widget=FEW_LINES)
    on = DayField(label=_("Thôi giữ từ ngày"))
    field_order = ("reason", "on", "number", "year")


class CorrectAppointmentForm(TellingForm):
    by_competition = forms.BooleanField(label=_("Qua thi tuyển"), required=False)
    renewed = forms.BooleanField(label=_("Bổ nhiệm lại"), required=False)
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("by_competition", "renewed", "version"):
            self.initial[name] = getattr(self.thing, name)


class CorrectRecruitmentForm(TellingForm):
    way = forms.ChoiceField(
        label=_("Hình thức tuyển dụng"), widget=QuickSelect, choices=lambda: words_of(WAYS)
    )
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.update(way=self.thing.way, version=self.thing.version)

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"way": Way(told["way"])}


class SupportForm(ByDocumentForm):
    label = _("Quyết định")
    measure = forms.ChoiceField(
        label=_("Chính sách"), widget=QuickSelect, choices=lambda: words_of(TALENT_MEASURES)
    )
    amount = forms.IntegerField(label=_("Số tiền (đồng)"), required=False, min_value=1, max_value=MOST_DONG)
    content = forms.CharField(label=_("Nội dung"), max_length=500, required=False, widget=FEW_LINES)
    field_order = ("measure", "amount", "content", "number", "year")

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        amount = Dong(told["amount"]) if told["amount"] else None
        return told | {"measure": TalentMeasure(told["measure"]), "amount": amount}


# ── lists ──────────────────────────────────────────────────────────────────
class FilterForm(forms.Form):
    """What the list of staff is narrowed to; a wrong choice narrows nothing."""

    words = forms.CharField(label=_("Mã số, cách gọi"), required=False, max_length=200)
    kind = forms.ChoiceField(label=_("Loại"), widget=QuickSelect, required=False)
    state = forms.ChoiceField(label=_("Tình trạng"), widget=QuickSelect, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "kind", _("Mọi loại"), KINDS)
        offer(self, "state", _("Mọi tình trạng"), STATES)

    def wanted(self, **standpoint: Any) -> Wanted:
        self.is_valid()
        told = {key: value for key, value in self.cleaned_data.items() if value}
        if kind := told.get("kind"):
            told["kind"] = StaffKind(kind)
        return Wanted(**told, **standpoint)

    @property
    def narrows(self) -> bool:
        return any(self.cleaned_data.values())
