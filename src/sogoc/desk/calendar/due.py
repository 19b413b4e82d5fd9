"""When is it due? A small calculator, and the reasons in words."""

from typing import Any

from django import forms
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET

from sogoc.components.moments import MomentField
from sogoc.components.tables import Column, Table
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.foundations.calendar.by_law import cut_off_on, cut_off_rules
from sogoc.foundations.calendar.queries import recounted, working_time_of
from sogoc.foundations.calendar.wording import budget_in_words
from sogoc.kernel.budgets import MOST, Budget, Unit
from sogoc.kernel.due_steps import WEEKDAY_NAMES, Wording, in_brief, steps
from sogoc.kernel.pauses import Pause
from sogoc.kernel.vietnamese import day
from sogoc.kernel.working_days import DAY_KIND_NAMES, Day, written_windows

from .views import trail

UNITS = [
    (Unit.WORKING_DAYS.value, _("ngày làm việc")),
    (Unit.DAYS.value, _("ngày (cả ngày nghỉ)")),
    (Unit.HOURS.value, _("giờ làm việc")),
]
PAUSES = (1, 2)


class DueForm(forms.Form):
    """Asked by an address, so that an answer can be sent to a colleague."""

    received = MomentField(label=_("Tiếp nhận lúc"), help_text=_("Giờ và ngày, ví dụ 16:59 05/6/2024."))
    amount = forms.DecimalField(label=_("Thời hạn"), min_value=0, max_value=MOST, decimal_places=1)
    unit = forms.ChoiceField(label=_("Đơn vị"), choices=UNITS)
    then_amount = forms.DecimalField(
        label=_("Rồi thêm"), required=False, min_value=0, max_value=MOST, decimal_places=1
    )
    then_unit = forms.ChoiceField(label=_("Đơn vị của phần thêm"), required=False, choices=UNITS)
    cut_off = forms.ChoiceField(label=_("Giờ chốt nhận trong ngày"), required=False)
    promised = MomentField(
        label=_("Đã hẹn lúc"),
        required=False,
        help_text=_("Để so với lịch đã biết khi hẹn; công bố sau đó không đổi hạn đã hẹn."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.use_required_attribute = False
        rules = [(rule.key, gettext(rule.name)) for rule in cut_off_rules().values()]
        self.fields["cut_off"].choices = [("", gettext("Không có")), *rules]  # type: ignore[attr-defined]
        for turn in PAUSES:
            self.fields[f"pause_{turn}"] = MomentField(label=_("Tạm dừng lúc"), required=False)
            self.fields[f"resume_{turn}"] = MomentField(label=_("Tiếp tục lúc"), required=False)
            self.fields[f"reason_{turn}"] = forms.CharField(
                label=_("Lý do dừng"), required=False, max_length=100
            )

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        try:
            told["budget"] = self._budget(told)
        except ValueError:
            sentence = _("Thời hạn lớn hơn 0; giờ và ngày làm việc có thể lẻ một nửa, ngày thường thì không.")
            self.add_error("amount", sentence)
        told["pauses"] = list(self._pauses(told))
        return told

    def _budget(self, told: dict[str, Any]) -> Budget | None:
        if told.get("amount") is None or not told.get("unit"):
            return None
        keys = [f"{told['amount'].normalize():f}{told['unit']}"]
        if told.get("then_amount"):
            keys.append(f"{told['then_amount'].normalize():f}{told.get('then_unit') or told['unit']}")
        return Budget.parse("+".join(keys))

    def _pauses(self, told: dict[str, Any]) -> Any:
        for turn in PAUSES:
            since, until = told.get(f"pause_{turn}"), told.get(f"resume_{turn}")
            if since and until and until < since:
                self.add_error(f"resume_{turn}", _("Lúc tiếp tục ở trước lúc tạm dừng."))
            elif since:
                yield Pause(since, until, told.get(f"reason_{turn}", ""))
            elif until:
                self.add_error(f"pause_{turn}", _("Hãy ghi lúc bắt đầu tạm dừng."))

    @property
    def tells_more(self) -> bool:
        """Whether something is said besides when and how long: then it is shown."""
        more = [name for name in self.fields if name not in ("received", "amount", "unit")]
        return any(self.data.get(name) for name in more if not name.startswith("then_"))

    @property
    def pauses(self) -> list[tuple[Any, Any, Any]]:
        return [(self[f"pause_{i}"], self[f"resume_{i}"], self[f"reason_{i}"]) for i in PAUSES]


def said(wording: Wording) -> str:
    template, facts = wording
    told = {key: gettext(fact) if fact else fact for key, fact in facts.items()}
    words = gettext(template).format(**told)
    return words[:1].upper() + words[1:]


STEPS = (
    Column(_("Thời gian"), lambda step: said(step.span), look="cell-main"),
    Column(_("Vì sao"), lambda step: said(step.wording)),
    Column(_("Tính"), lambda step: said(step.counted), look="unbroken"),
)


def _day_in_words(one: Day) -> str:
    told = gettext(DAY_KIND_NAMES[one.kind])
    if one.name:
        told = f"{told}: {gettext(one.name)}, {one.decision}"
    return f"{told} ({written_windows(one.windows)})" if one.windows else told


@require_GET
def due(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_calendar")
    asked = "received" in request.GET
    initial = {"received": request.at, "amount": 5, "unit": Unit.WORKING_DAYS}
    form = DueForm(request.GET if asked else None, initial=initial)
    context: dict[str, Any] = {"form": form, "standpoint": standpoint, "trail": trail()}
    if asked and form.is_valid():
        context |= _answer(form, standpoint.agency)
    return render(request, "desk/calendar/due.html", context)


def _answer(form: DueForm, agency: Any) -> dict[str, Any]:
    told = form.cleaned_data
    cut_off = cut_off_on(told["cut_off"], told["received"].date())
    time = working_time_of(agency, known_at=told["promised"])
    answer = time.due(told["received"], told["budget"], told["pauses"], cut_off)
    every = steps(answer)
    found: dict[str, Any] = {
        "due": answer,
        "weekday": gettext(WEEKDAY_NAMES[answer.at.weekday()]) if answer.at else "",
        "budget": budget_in_words(told["budget"]),
        "brief": Table(STEPS, in_brief(every)),
        "every": Table(STEPS, every),
        "unsettled": ", ".join(str(year) for year in answer.unsettled),
    }
    if told["promised"]:
        again = recounted(agency, answer, promised_at=told["promised"])
        found["again"] = again
        found["changed"] = [
            (day(then.day), _day_in_words(then), _day_in_words(known)) for then, known in again.changed
        ]
    return found
