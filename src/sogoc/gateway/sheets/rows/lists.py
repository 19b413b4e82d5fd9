"""A sheet as the list of procedures that another system keeps, held against the catalogue."""

from datetime import datetime
from functools import partial
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.catalogue.register import LEVELS, Level
from sogoc.areas.procedures.reconciliation.actions.take_list import take_list
from sogoc.areas.procedures.reconciliation.register import SOURCES, Listed, Source
from sogoc.components.form_fields import BudgetField, WordsField
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.kernel.acts import Actor
from sogoc.kernel.vietnamese import local_day

TITLES = {
    Source.PORTAL: _("Danh sách trên cổng dịch vụ công"),
    Source.WEBSITE: _("Danh sách trên trang thông tin điện tử"),
    Source.QUALITY: _("Danh sách của hệ thống quản lý chất lượng"),
    Source.ONESTOP: _("Danh sách của phần mềm một cửa"),
}


class ListedRow(forms.Form):
    code = forms.CharField(label=_("Mã thủ tục"), max_length=30)
    name = forms.CharField(label=_("Tên thủ tục"), max_length=500)
    online = WordsField(label=_("Cung cấp trực tuyến"), choices=LEVELS.items, required=False)
    limit = BudgetField(label=_("Thời hạn"), required=False)
    fee = forms.IntegerField(label=_("Phí, lệ phí (đồng)"), min_value=0, max_value=10**12, required=False)


def listed(facts: dict[str, Any]) -> Listed:
    """A blank is not told, and not compared."""
    online = Level(facts["online"]) if facts["online"] else None
    return Listed(
        code=facts["code"], name=facts["name"], online=online, limit=facts["limit"], fee=facts["fee"]
    )


def enter(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> None:
    """The whole list is one act."""


def together(source: Source, rows: list[dict[str, Any]], agency: Any, *, at: datetime, by: Actor) -> Any:
    told = [listed(facts) for facts in rows]
    return take_list(agency=agency, source=source, listed=told, on=local_day(at), at=at, by=by)


LISTS = tuple(
    SheetIn(
        name=f"list-{source}",
        title=TITLES[source],
        act="take_list",
        row=ListedRow,
        enter=enter,
        together=partial(together, source),
        leads_to="procedures:differences",
        example={
            "code": "1.014431",
            "name": "Cấp giấy chứng nhận đăng ký hoạt động khoa học và công nghệ",
            "online": "toàn trình",
            "limit": "10 ngày làm việc",
            "fee": "0",
        },
    )
    for source in SOURCES
)
