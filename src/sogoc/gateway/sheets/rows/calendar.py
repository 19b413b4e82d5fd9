"""A row of a sheet as one announcement: days off, or a day made up for."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.components.form_fields import DayField, WordsField
from sogoc.foundations.calendar.actions.announce_day_off import announce_day_off
from sogoc.foundations.calendar.actions.announce_make_up_day import announce_make_up_day
from sogoc.foundations.calendar.queries import ANNOUNCED_KINDS, PARTS
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.kernel.acts import Actor
from sogoc.kernel.working_days import DayKind, Part


class AnnouncementRow(forms.Form):
    first_day = DayField(label=_("Từ ngày"))
    last_day = DayField(label=_("Đến ngày"), required=False)
    part = WordsField(label=_("Buổi"), choices=PARTS, required=False)
    kind = WordsField(label=_("Loại ngày"), choices=ANNOUNCED_KINDS)
    name = forms.CharField(label=_("Dịp"), max_length=120)
    decision = forms.CharField(label=_("Theo văn bản"), max_length=80)
    decided_on = DayField(label=_("Ngày văn bản"))

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        first, last = told.get("first_day"), told.get("last_day")
        if told.get("kind") == DayKind.MADE_UP and (
            told.get("part") not in ("", None, Part.WHOLE) or last not in (None, first)
        ):
            self.add_error("kind", _("Ngày làm bù là một ngày trọn; mỗi ngày một dòng."))
        return told


def announce(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    told = {name: facts[name] for name in ("name", "decision", "decided_on")} | {
        "agency": agency,
        "at": at,
        "by": by,
    }
    if facts["kind"] == DayKind.MADE_UP:
        return announce_make_up_day(day=facts["first_day"], **told)
    return announce_day_off(
        kind=DayKind(facts["kind"]),
        first_day=facts["first_day"],
        last_day=facts["last_day"] or facts["first_day"],
        part=Part(facts["part"] or Part.WHOLE),
        **told,
    )


CALENDAR = SheetIn(
    name="calendar",
    title=_("Ngày nghỉ, ngày làm bù"),
    act="announce_day_off",
    row=AnnouncementRow,
    enter=announce,
    leads_to="calendar:year",
    example={
        "first_day": "05/02/2027",
        "last_day": "11/02/2027",
        "part": "Cả ngày",
        "kind": "Nghỉ Tết Nguyên đán",
        "name": "Tết Nguyên đán Đinh Mùi",
        "decision": "Thông báo của Bộ Nội vụ",
        "decided_on": "16/10/2026",
    },
)
