"""The explanation leaves nothing out: its stretches follow each other, and what they count is the budget."""

from datetime import datetime
from itertools import pairwise

from hypothesis import given

from sogoc.kernel.budgets import Budget
from sogoc.kernel.due_steps import Step, Why, in_brief, steps
from sogoc.kernel.pauses import Pause
from sogoc.kernel.working_days import DayKind, Decided, Part, Timetable
from sogoc.kernel.working_time import CutOff, WorkingTime

from .test_working_time import FEW, FIRST, OFFICE, at, budgets, ledgers, moments, timetables


@FEW
@given(timetables, moments, budgets, ledgers)
def test_nothing_is_left_out(
    timetable: Timetable, received: datetime, budget: Budget, ledger: list[Pause]
) -> None:
    due = WorkingTime(timetable).due(received, budget, ledger)
    told = steps(due)
    assert told[0].since == received
    assert told[-1].until == due.at
    assert all(one.until == other.since for one, other in pairwise(told))
    assert sum(step.minutes for step in told) == sum(leg.minutes for leg in budget.legs)
    assert sum(step.days for step in told) == sum(leg.days for leg in budget.legs)
    assert len(said(told)) == len(told)


def said(told: tuple[Step, ...]) -> list[str]:
    return [
        " | ".join(template.format(**facts) for template, facts in (step.span, step.wording, step.counted))
        for step in told
    ]


SWAP = "2450/VPCP-KGVX"
SPRING = Timetable(
    [(FIRST, OFFICE)],
    [
        (at("2024-04-29T00:00").date(), Decided(DayKind.SWAPPED, "Nghỉ hoán đổi", SWAP)),
        (at("2024-04-30T00:00").date(), Decided(DayKind.PUBLIC, "Ngày Chiến thắng", "45/2019/QH14")),
        (at("2024-05-01T00:00").date(), Decided(DayKind.PUBLIC, "Ngày Quốc tế lao động", "45/2019/QH14")),
        (
            at("2024-05-03T00:00").date(),
            Decided(DayKind.CLOSED, "Nghỉ tránh bão", "9/QĐ-UBND", Part.AFTERNOON),
        ),
        (at("2024-05-04T00:00").date(), Decided(DayKind.MADE_UP, "Làm bù", SWAP)),
    ],
)


def test_it_names_every_day_and_hour_and_why() -> None:
    pause = Pause(at("2024-05-02T09:00"), at("2024-05-02T15:00"), "chờ bổ sung")
    due = WorkingTime(SPRING).due(at("2024-04-26T16:00"), Budget.working_days(2), [pause])
    assert said(steps(due)) == [
        "thứ Sáu 26/4/2024, 16:00–17:00 | Giờ làm việc | 1 giờ 00 phút",
        "thứ Sáu 26/4/2024, 17:00–24:00 | Ngoài giờ làm việc | Không tính",
        "thứ Bảy 27/4/2024 – Chủ nhật 28/4/2024 | Nghỉ hằng tuần | Không tính",
        "thứ Hai 29/4/2024 | Nghỉ hoán đổi, theo 2450/VPCP-KGVX | Không tính",
        "thứ Ba 30/4/2024 | Ngày Chiến thắng, theo 45/2019/QH14 | Không tính",
        "thứ Tư 01/5/2024 | Ngày Quốc tế lao động, theo 45/2019/QH14 | Không tính",
        "thứ Năm 02/5/2024, 00:00–07:00 | Ngoài giờ làm việc | Không tính",
        "thứ Năm 02/5/2024, 07:00–09:00 | Giờ làm việc | 2 giờ 00 phút",
        "thứ Năm 02/5/2024, 09:00–11:30 | Tạm dừng: chờ bổ sung | Không tính",
        "thứ Năm 02/5/2024, 11:30–13:30 | Nghỉ giữa giờ | Không tính",
        "thứ Năm 02/5/2024, 13:30–15:00 | Tạm dừng: chờ bổ sung | Không tính",
        "thứ Năm 02/5/2024, 15:00–17:00 | Giờ làm việc | 2 giờ 00 phút",
        "thứ Năm 02/5/2024, 17:00 – thứ Sáu 03/5/2024, 07:00 | Ngoài giờ làm việc | Không tính",
        "thứ Sáu 03/5/2024, 07:00–11:30 | Giờ làm việc | 4 giờ 30 phút",
        "thứ Sáu 03/5/2024, 11:30–13:30 | Nghỉ giữa giờ | Không tính",
        "thứ Sáu 03/5/2024, 13:30–17:00 | Nghỉ tránh bão, theo 9/QĐ-UBND | Không tính",
        "thứ Sáu 03/5/2024, 17:00 – thứ Bảy 04/5/2024, 07:00 | Ngoài giờ làm việc | Không tính",
        "thứ Bảy 04/5/2024, 07:00–11:30 | Giờ làm việc của ngày làm bù, theo 2450/VPCP-KGVX | 4 giờ 30 phút",
        "thứ Bảy 04/5/2024, 11:30–13:30 | Nghỉ giữa giờ | Không tính",
        "thứ Bảy 04/5/2024, 13:30–15:30 | Giờ làm việc của ngày làm bù, theo 2450/VPCP-KGVX | 2 giờ 00 phút",
    ]


def test_in_brief_nights_and_breaks_are_left_out() -> None:
    pause = Pause(at("2024-05-06T09:00"), at("2024-05-08T09:00"), "chờ bổ sung")
    due = WorkingTime(SPRING).due(at("2024-04-25T16:00"), Budget.working_days(6), [pause])
    assert said(in_brief(steps(due))) == [
        "thứ Năm 25/4/2024, 16:00 – thứ Sáu 26/4/2024, 17:00 | Giờ làm việc | 9 giờ 00 phút",
        "thứ Bảy 27/4/2024 – Chủ nhật 28/4/2024 | Nghỉ hằng tuần | Không tính",
        "thứ Hai 29/4/2024 | Nghỉ hoán đổi, theo 2450/VPCP-KGVX | Không tính",
        "thứ Ba 30/4/2024 | Ngày Chiến thắng, theo 45/2019/QH14 | Không tính",
        "thứ Tư 01/5/2024 | Ngày Quốc tế lao động, theo 45/2019/QH14 | Không tính",
        "thứ Năm 02/5/2024, 07:00 – thứ Sáu 03/5/2024, 11:30 | Giờ làm việc | 12 giờ 30 phút",
        "thứ Sáu 03/5/2024, 13:30–17:00 | Nghỉ tránh bão, theo 9/QĐ-UBND | Không tính",
        "thứ Bảy 04/5/2024, 07:00–17:00 | Giờ làm việc của ngày làm bù, theo 2450/VPCP-KGVX | 8 giờ 00 phút",
        "Chủ nhật 05/5/2024 | Nghỉ hằng tuần | Không tính",
        "thứ Hai 06/5/2024, 07:00–09:00 | Giờ làm việc | 2 giờ 00 phút",
        "thứ Hai 06/5/2024, 09:00 – thứ Tư 08/5/2024, 09:00 | Tạm dừng: chờ bổ sung | Không tính",
        "thứ Tư 08/5/2024, 09:00 – thứ Sáu 10/5/2024, 09:30 | Giờ làm việc | 16 giờ 30 phút",
    ]


def test_days_of_the_calendar_are_told_by_the_day() -> None:
    pause = Pause(at("2024-05-03T09:00"), at("2024-05-05T09:00"), "chờ bổ sung")
    due = WorkingTime(SPRING).due(at("2024-04-28T16:00"), Budget.days(7), [pause])
    assert said(steps(due)) == [
        "Chủ nhật 28/4/2024, 16:00–24:00 | Nghỉ hằng tuần | Không tính",
        "thứ Hai 29/4/2024 | Nghỉ hoán đổi, theo 2450/VPCP-KGVX | Không tính",
        "thứ Ba 30/4/2024 | Ngày Chiến thắng, theo 45/2019/QH14 | Không tính",
        "thứ Tư 01/5/2024 | Ngày Quốc tế lao động, theo 45/2019/QH14 | Không tính",
        "thứ Năm 02/5/2024, 00:00–07:00 | Ngoài giờ làm việc | Không tính",
        "thứ Năm 02/5/2024, 07:00–24:00 | Ngày bắt đầu, tính từ ngày hôm sau | Không tính",
        "thứ Sáu 03/5/2024 | Tính theo ngày, kể cả ngày nghỉ | 1 ngày",
        "thứ Bảy 04/5/2024 – Chủ nhật 05/5/2024 | Tạm dừng: chờ bổ sung | Không tính",
        "thứ Hai 06/5/2024 – thứ Bảy 11/5/2024 | Tính theo ngày, kể cả ngày nghỉ | 6 ngày",
        "Chủ nhật 12/5/2024 | Nghỉ hằng tuần | Không tính",
        "thứ Hai 13/5/2024 | Hạn lùi đến ngày làm việc này | Không tính",
    ]


def test_a_pause_that_goes_on_is_the_last_word() -> None:
    pause = Pause(at("2024-05-02T09:00"), None)
    due = WorkingTime(SPRING).due(at("2024-05-02T08:00"), Budget.hours(2), [pause])
    assert said(steps(due)) == [
        "thứ Năm 02/5/2024, 08:00–09:00 | Giờ làm việc | 1 giờ 00 phút",
        "thứ Năm 02/5/2024, từ 09:00 | Tạm dừng | Không tính",
    ]


def test_a_late_reception_says_by_which_rule() -> None:
    due = WorkingTime(SPRING).due(at("2024-05-07T16:30"), Budget.hours(1), cut_off=CutOff(60, 480, "1/NĐ-CP"))
    late, worked = steps(due)
    assert (late.why, late.decision, worked.why) == (Why.LATE, "1/NĐ-CP", Why.WORKED)
    assert (late.until, worked.until) == (at("2024-05-08T08:00"), at("2024-05-08T09:00"))
