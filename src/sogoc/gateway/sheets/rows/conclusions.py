"""A row of a sheet as one point of what a meeting concluded."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.meetings.actions.conclude import conclude
from sogoc.areas.direction.meetings.queries import meetings_held
from sogoc.areas.direction.meetings.register import BOUNDS, Bound, Target
from sogoc.components.form_fields import DayField, WordsField
from sogoc.foundations.ledger.books import books
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.kernel.acts import Actor, NotHere, Refusal


class NoMeetingThen(NotHere):
    "{agency} không ghi cuộc họp nào ngày {day}. Hãy ghi cuộc họp trước, rồi nhập kết luận."


class SeveralMeetings(Refusal):
    "Ngày {day} có nhiều cuộc họp. Hãy ghi đúng nội dung của cuộc họp: {subjects}."


def _figures() -> list[tuple[str, str]]:
    return [(name, figure.title) for name, figure in books.figures.items()]


class ConclusionRow(forms.Form):
    held_on = DayField(label=_("Ngày họp"))
    meeting = forms.CharField(label=_("Cuộc họp"), max_length=500, required=False)
    content = forms.CharField(label=_("Nội dung kết luận"), max_length=5000)
    figure = WordsField(label=_("Đặt chỉ tiêu cho số liệu"), choices=_figures, required=False)
    bound = WordsField(label=_("Mức là"), choices=BOUNDS.items, required=False)
    target = forms.IntegerField(label=_("Mức chỉ tiêu"), required=False, min_value=0, max_value=2**31 - 1)

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        whole = (told.get("figure"), told.get("bound"), told.get("target") is not None)
        if any(whole) and not all(whole) and not self.errors:
            self.add_error(
                "target", _("Đặt chỉ tiêu thì ghi đủ số liệu, ít nhất hay nhiều nhất, và mức bao nhiêu.")
            )
        return told


def enter(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    meeting = _meeting(facts["held_on"], facts["meeting"], agency, by)
    target = None
    if facts["figure"]:
        target = Target(facts["figure"], Bound(facts["bound"]), facts["target"])
    return conclude(meeting=meeting, content=facts["content"], target=target, at=at, by=by)


def _meeting(day: Any, told: str, agency: Any, by: Actor) -> Any:
    """By its day; by its subject too where there were several."""
    held = list(meetings_held(by, agency, told).filter(held_on=day))
    subject = " ".join(told.split())
    exact = [one for one in held if one.subject == subject] or held
    if not exact:
        raise NoMeetingThen(agency=agency.name, day=day)
    if len(exact) > 1:
        raise SeveralMeetings(day=day, subjects="; ".join(one.subject for one in exact[:3]))
    return exact[0]


CONCLUSIONS = SheetIn(
    name="conclusions",
    title=_("Kết luận của cuộc họp"),
    act="conclude",
    row=ConclusionRow,
    enter=enter,
    leads_to="meetings:list",
    example={
        "held_on": "29/07/2024",
        "meeting": "",
        "content": "Các phòng rà soát hồ sơ chậm trong tuần",
        "figure": "",
        "bound": "",
        "target": "",
    },
)
