"""Rows of sheets as staff, as recruitments, as leaders, as appointments and as approved positions."""

from datetime import datetime
from itertools import groupby
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.civil_service.appointments.actions.appoint_leader import appoint_leader
from sogoc.areas.civil_service.appointments.actions.recruit import recruit
from sogoc.areas.civil_service.appointments.register import WAYS, Way
from sogoc.areas.civil_service.positions.actions.approve_positions import Named, approve_positions
from sogoc.areas.civil_service.positions.register import GROUPS, MOST_HOLDERS, PositionGroup
from sogoc.areas.civil_service.staff.actions.enter_staff import enter_staff
from sogoc.areas.civil_service.staff.actions.give_leadership import Post, give_leadership
from sogoc.areas.civil_service.staff.queries import Work, staff_seen_by
from sogoc.areas.civil_service.staff.register import (
    KINDS,
    PAYERS,
    RANKS,
    Newcomer,
    PaidFrom,
    Rank,
    StaffKind,
)
from sogoc.components.form_fields import DayField, DocumentNumberField, WordsField
from sogoc.foundations.documents.naming import document_named
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.gateway.sheets.units import unit_named
from sogoc.kernel.acts import Actor, Refusal

YES_NO = {"yes": "có", "no": "không"}


class NobodyWithThatCode(Refusal):
    "Trong danh sách của {agency} không có ai mang mã số {code}. Hãy ghi người đó vào danh sách trước."


class StaffRow(forms.Form):
    code = forms.CharField(label=_("Mã số"), max_length=20)
    called = forms.CharField(label=_("Cách gọi"), max_length=100)
    unit = forms.CharField(label=_("Phòng, đơn vị"), max_length=200, required=False)
    kind = WordsField(label=_("Loại"), choices=KINDS.items)
    paid_from = WordsField(label=_("Hưởng lương từ"), choices=PAYERS.items, required=False)
    on = DayField(label=_("Từ ngày"))
    document = DocumentNumberField(label=_("Quyết định, hợp đồng"))
    because = forms.CharField(label=_("Lý do nhận vượt biên chế"), max_length=500, required=False)


class RecruitmentRow(StaffRow):
    way = WordsField(label=_("Hình thức tuyển dụng"), choices=WAYS.items)


class LeaderRow(forms.Form):
    code = forms.CharField(label=_("Mã số"), max_length=20)
    title = forms.CharField(label=_("Chức vụ"), max_length=100)
    unit = forms.CharField(label=_("Phòng, đơn vị"), max_length=200, required=False)
    rank = WordsField(label=_("Cấp trưởng, cấp phó"), choices=RANKS.items)
    on = DayField(label=_("Giữ chức vụ từ ngày"))
    term_until = DayField(label=_("Thời hạn đến hết ngày"), required=False)
    document = DocumentNumberField(label=_("Quyết định bổ nhiệm"))


class AppointmentRow(LeaderRow):
    by_competition = WordsField(label=_("Qua thi tuyển"), choices=YES_NO.items, required=False)
    renewed = WordsField(label=_("Bổ nhiệm lại"), choices=YES_NO.items, required=False)


class PositionRow(forms.Form):
    unit = forms.CharField(label=_("Cơ quan, đơn vị"), max_length=200, required=False)
    document = DocumentNumberField(label=_("Quyết định phê duyệt"))
    on = DayField(label=_("Có hiệu lực từ ngày"))
    name = forms.CharField(label=_("Tên vị trí việc làm"), max_length=200)
    group = WordsField(label=_("Nhóm"), choices=GROUPS.items)
    holders = forms.IntegerField(label=_("Số người"), min_value=1, max_value=MOST_HOLDERS)


# ── what a row becomes ─────────────────────────────────────────────────────
def _came(facts: dict[str, Any], agency: Any, by: Actor) -> dict[str, Any]:
    payer = PaidFrom(facts["paid_from"] or PaidFrom.STATE)
    return {
        "agency": agency,
        "newcomer": Newcomer(facts["code"], facts["called"]),
        "work": Work(unit_named(facts["unit"], agency), StaffKind(facts["kind"]), payer),
        "document": document_named(facts["document"], by=by, near=agency.pk),
        "on": facts["on"],
        "because": facts["because"],
        "by": by,
    }


def enter(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    return enter_staff(**_came(facts, agency, by), at=at)


def enter_recruitment(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    return recruit(**_came(facts, agency, by), way=Way(facts["way"]), at=at)


def _leads(facts: dict[str, Any], agency: Any, by: Actor) -> dict[str, Any]:
    staff = staff_seen_by(by).filter(agency=agency, code=facts["code"]).first()
    if staff is None:
        raise NobodyWithThatCode(agency=agency.name, code=facts["code"])
    unit, until = unit_named(facts["unit"], agency), facts["term_until"] or None
    return {
        "staff": staff,
        "post": Post(unit, Rank(facts["rank"]), facts["title"], until),
        "document": document_named(facts["document"], by=by, near=agency.pk),
        "on": facts["on"],
        "by": by,
    }


def enter_leader(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    return give_leadership(**_leads(facts, agency, by), at=at)


def enter_appointment(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    how = {name: facts[name] == "yes" for name in ("by_competition", "renewed")}
    return appoint_leader(**_leads(facts, agency, by), **how, at=at)


def enter_position(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> None:
    """Those of one decision for one unit are one list, and one act."""


def _listed(facts: dict[str, Any]) -> tuple[str, str, str]:
    return facts["unit"].casefold(), str(facts["document"]), str(facts["on"])


def together(rows: list[dict[str, Any]], agency: Any, *, at: datetime, by: Actor) -> None:
    for _key, some in groupby(sorted(rows, key=_listed), key=_listed):
        of_one = list(some)
        first = of_one[0]
        named = [Named(one["name"], PositionGroup(one["group"]), one["holders"]) for one in of_one]
        approve_positions(
            agency=agency,
            unit=unit_named(first["unit"], agency),
            positions=named,
            document=document_named(first["document"], by=by, near=agency.pk),
            on=first["on"],
            at=at,
            by=by,
        )


# ── the sheets ─────────────────────────────────────────────────────────────
CAME = {
    "code": "CC001",
    "called": "Chuyên viên một cửa",
    "unit": "",
    "kind": "công chức",
    "paid_from": "ngân sách nhà nước",
    "on": "01/02/2023",
    "document": "12/QĐ-SKHCN",
    "because": "",
}
LEADS = {
    "code": "CC001",
    "title": "Phó Trưởng phòng",
    "unit": "",
    "rank": "cấp phó",
    "on": "01/02/2023",
    "term_until": "31/01/2028",
    "document": "15/QĐ-SKHCN",
}
STAFF_SHEETS = (
    SheetIn(
        name="staff",
        title=_("Danh sách công chức, viên chức"),
        act="enter_staff",
        row=StaffRow,
        enter=enter,
        leads_to="staff:list",
        example=CAME,
    ),
    SheetIn(
        name="recruitments",
        title=_("Tuyển dụng"),
        act="recruit",
        row=RecruitmentRow,
        enter=enter_recruitment,
        leads_to="staff:recruitments",
        example=CAME | {"way": "thi tuyển"},
    ),
    SheetIn(
        name="leaders",
        title=_("Lãnh đạo đang giữ chức vụ"),
        act="give_leadership",
        row=LeaderRow,
        enter=enter_leader,
        leads_to="staff:leaders",
        example=LEADS,
    ),
    SheetIn(
        name="appointments",
        title=_("Bổ nhiệm lãnh đạo"),
        act="appoint_leader",
        row=AppointmentRow,
        enter=enter_appointment,
        leads_to="staff:appointments",
        example=LEADS | {"by_competition": "không", "renewed": "không"},
    ),
    SheetIn(
        name="positions",
        title=_("Vị trí việc làm được phê duyệt"),
        act="approve_positions",
        row=PositionRow,
        enter=enter_position,
        leads_to="staff:positions",
        example={
            "unit": "",
            "document": "24/QĐ-SKHCN",
            "on": "28/02/2022",
            "name": "Chuyên viên quản lý công nghệ",
            "group": "nghiệp vụ chuyên ngành",
            "holders": "2",
        },
        together=together,
    ),
)
