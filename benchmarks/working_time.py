"""Due moments: two hundred answers over six years of holidays, with budgets and pauses of every kind."""

import time
from datetime import datetime, timedelta

from benchmarks.measurement import Measurement, spread
from sogoc.foundations.calendar.by_law import lawful_days, lawful_hours
from sogoc.kernel.budgets import Budget
from sogoc.kernel.due_steps import steps
from sogoc.kernel.pauses import Pause
from sogoc.kernel.vietnamese import VIETNAM
from sogoc.kernel.working_days import Timetable
from sogoc.kernel.working_time import Due, WorkingTime
from tools.sentences import say

TIMES, ANSWERS, MILLISECONDS = 20, 200, 50
BUDGETS = [
    Budget.parse(key) for key in ("8h", "0.5wd", "5wd", "15wd", "21wd", "15d", "30d", "5wd+15d", "60wd")
]
FIRST = datetime(2021, 1, 4, 7, 15, tzinfo=VIETNAM)


def measured() -> list[Measurement]:
    say("Due moments …")
    lawful_days(), lawful_hours()  # read once for the life of a process
    counted = [processor(answers) for _ in range(TIMES)]
    told = [processor(lambda: [steps(due) for due in answers()]) for _ in range(TIMES)]
    return [
        Measurement(
            "working time",
            f"{ANSWERS} due moments",
            "ms of processor",
            spread(counted),
            {"max": MILLISECONDS},
        ),
        Measurement("working time", f"{ANSWERS} due moments explained", "ms of processor", spread(told), {}),
    ]


def processor(work: object) -> float:
    began = time.process_time()
    work()  # type: ignore[operator]
    return (time.process_time() - began) * 1000


def answers() -> list[Due]:
    """Nothing is kept from one time to the next: the timetable is made anew."""
    working = WorkingTime(Timetable(lawful_hours(), [(one.day, one.decided) for one in lawful_days()]))
    return [one(working, index) for index in range(ANSWERS)]


def one(working: WorkingTime, index: int) -> Due:
    received = FIRST + timedelta(hours=251 * index)
    pauses = [
        Pause(received + timedelta(days=2 + 7 * turn), received + timedelta(days=4 + 7 * turn, hours=3))
        for turn in range(index % 4)
    ]
    return working.due(received, BUDGETS[index % len(BUDGETS)], pauses)
