"""A row of a sheet as the day on which an item of outreach stood there: whoever approves is not who entered it."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.outreach.actions.approve_outreach_item import approve_outreach_item
from sogoc.areas.direction.outreach.queries import Wanted, outreach_wanted
from sogoc.areas.direction.outreach.register import one_line
from sogoc.components.form_fields import DayField
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.kernel.acts import Actor, NotHere, Refusal


class NoItemWaits(NotHere):
    "Không có tin, bài nào chờ duyệt tên “{title}”. Hãy chép đúng tên, hoặc ghi tin, bài ấy trước."


class SeveralItemsWait(Refusal):
    "Có {number} tin, bài chờ duyệt cùng tên “{title}”. Hãy ghi thêm nơi đăng."


class PostingRow(forms.Form):
    title = forms.CharField(label=_("Tên tin, bài, hoạt động"), max_length=300)
    outlet = forms.CharField(label=_("Nơi đăng, phát, tổ chức"), max_length=200, required=False)
    published_on = DayField(label=_("Đăng, phát, tổ chức ngày"))


def enter(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    title = one_line(facts["title"])
    waiting = outreach_wanted(by, Wanted(agency=agency, state="waiting")).filter(title=title)
    if outlet := one_line(facts["outlet"]):
        waiting = waiting.filter(outlet=outlet)
    found = list(waiting[:50])
    if not found:
        raise NoItemWaits(title=title)
    if len(found) > 1:
        raise SeveralItemsWait(number=len(found), title=title)
    return approve_outreach_item(item=found[0], on=facts["published_on"], at=at, by=by)


OUTREACH_POSTINGS = SheetIn(
    name="outreach-postings",
    title=_("Ngày đăng, phát, tổ chức của tin, bài chờ duyệt"),
    act="approve_outreach_item",
    row=PostingRow,
    enter=enter,
    leads_to="outreach:list",
    example={"title": "Tập huấn nộp hồ sơ trực tuyến", "outlet": "", "published_on": "13/02/2023"},
)
