"""A row of a sheet as somebody who works at a one-stop point."""

from datetime import date, datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.onestop.actions.appoint_onestop_member import appoint_onestop_member
from sogoc.areas.procedures.onestop.queries import point_named
from sogoc.areas.procedures.onestop.register import DUTIES, Duty
from sogoc.components.form_fields import DayField, WordsField
from sogoc.foundations.people.queries import account_named
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.kernel.acts import Actor, Refusal


class NoPointOfThatName(Refusal):
    "Ngày {day} cơ quan không có Bộ phận Một cửa nào tên là “{name}”. Hãy mở điểm đó trước, hoặc sửa lại tên."


class NobodyOfThatName(Refusal):
    "Không có tài khoản “{username}”. Hãy kiểm tra lại tên đăng nhập."


class MemberRow(forms.Form):
    point = forms.CharField(label=_("Bộ phận Một cửa"), max_length=150)
    username = forms.CharField(label=_("Tên đăng nhập"), max_length=60)
    duty = WordsField(label=_("Nhiệm vụ"), choices=DUTIES.items)
    on = DayField(label=_("Từ ngày"))


def enter(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    day: date = facts["on"]
    point = point_named(agency, facts["point"], day)
    if point is None:
        raise NoPointOfThatName(name=facts["point"], day=day)
    account = account_named(facts["username"].strip())
    if account is None:
        raise NobodyOfThatName(username=facts["username"])
    duty = Duty(facts["duty"])
    return appoint_onestop_member(point=point, account=account, duty=duty, on=day, at=at, by=by)


ONESTOP_MEMBERS = SheetIn(
    name="onestop-members",
    title=_("Người của Bộ phận Một cửa"),
    act="appoint_onestop_member",
    row=MemberRow,
    enter=enter,
    leads_to="onestop:list",
    example={
        "point": "Bộ phận Một cửa",
        "username": "van.phong",
        "duty": "làm việc thường xuyên",
        "on": "03/01/2023",
    },
)
