"""A department's board over 20,000 tasks and a plan of 500 of them: gunicorn as served, one person at a time."""

import json
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from benchmarks.apart import apart
from benchmarks.databases import Database, sogoc
from benchmarks.measurement import Measurement
from benchmarks.onestop import seen
from benchmarks.server import gunicorn
from tools.sentences import say

TASKS, PLANNED, DIVISIONS = 20_000, 500, 12
TARGETS = {"p50": 150}  # milliseconds
AT_ONCE = 1
TITLES = ("Ban hành kế hoạch", "Báo cáo kết quả", "Rà soát thủ tục", "Tổ chức hội nghị", "Kiểm tra đơn vị")


def measured(database: Database, home: Path) -> list[Measurement]:
    say(f"The board over {TASKS:,} tasks on {database.name} …")
    sogoc("migrate", home, database, "--verbosity", "0")
    sogoc("collectstatic", home, database, "--no-input", "--verbosity", "0")
    told = apart("benchmarks.tasks", home, database, str(TASKS))
    with gunicorn(database, home) as server:
        return [
            Measurement(
                f"tasks, {database.name}, {TASKS:,} tasks, a plan of {PLANNED}",
                name,
                "ms",
                seen(server, "van.phong", told["password"], paths, AT_ONCE),
                TARGETS,
            )
            for name, paths in told["paths"].items()
        ]


def main(tasks: int) -> None:
    import django

    django.setup()
    from benchmarks.searching import country
    from sogoc.foundations.agencies.tests.builders import division
    from sogoc.foundations.documents.tests.builders import document
    from sogoc.foundations.people.tests.builders import PASSWORD, employed
    from sogoc.kernel.roles import Role

    _, agency = country(1, 1, 0)
    units = [division(agency, f"phong-{i}", short_name=f"Phòng {i}") for i in range(DIVISIONS)]
    employed("van.phong", Role.OFFICE, agency)
    today = datetime.now(UTC).date()
    paper = document("64/KH-SKHCN", agency=agency, issued_on=date(today.year, 1, 4))
    plan = fill(agency, units, paper, tasks, today)
    sys.stdout.write(json.dumps({"password": PASSWORD, "paths": dict(asked(agency, plan))}))


def fill(agency: Any, units: list[Any], paper: Any, tasks: int, today: date) -> Any:
    """A third done, a tenth late, the rest due within the year; the first of them are those of the plan."""
    from sogoc.areas.direction.tasks.models import Plan, Task
    from sogoc.areas.direction.tasks.register import PlanKind, SourceKind

    plan = Plan.objects.create(agency=agency, document=paper, kind=PlanKind.REFORM.value, year=today.year)
    made = [one(agency, units, paper, i, today) for i in range(tasks)]
    for task in made[:PLANNED]:
        task.plan, task.source = plan, SourceKind.PLAN.value
    Task.objects.bulk_create(made, batch_size=2000)
    return plan


def one(agency: Any, units: list[Any], paper: Any, i: int, today: date) -> Any:
    from sogoc.areas.direction.tasks.models import Task
    from sogoc.areas.direction.tasks.register import GENERAL, SourceKind, TaskState

    assigned = today - timedelta(days=200 + i % 100)
    facts: dict[str, Any] = {"due_on": today + timedelta(days=i % 150 - 15)}
    if i % 3 == 0:
        done = today - timedelta(days=i % 60)
        facts |= {"state": TaskState.DONE.value, "done_on": done, "closed_on": done, "verified_on": done}
        facts |= {"reported_on": done, "product": paper}
    elif i % 20 == 1:
        facts |= {"state": TaskState.REPORTED.value, "reported_on": today - timedelta(days=2)}
    found = Task(
        agency=agency,
        source=SourceKind.OWN.value,
        field=GENERAL,
        title=f"{TITLES[i % len(TITLES)]} số {i}",
        number=i % PLANNED + 1,
        lead=units[i % len(units)],
        year=today.year,
        assigned_on=assigned,
        first_due_on=facts["due_on"],
        **facts,
    )
    found.folded = found.findable()
    return found


def asked(agency: Any, plan: Any) -> Iterator[tuple[str, list[str]]]:
    """By the name of the question, the address that asks it."""
    here = f"agency={agency.key}"
    yield "the office's board", [f"/tasks/?{here}"]
    yield "the meeting of the week", [f"/tasks/meeting/?{here}"]
    yield "what has to be done, by deadline", [f"/tasks/list/?{here}"]
    yield "a search in it", [f"/tasks/list/?{here}&state=&words=ra+soat"]
    yield "the plan", [f"/tasks/plans/{plan.pk}/?{here}"]
    yield "the plan by months", [f"/tasks/plans/{plan.pk}/months/?{here}"]


if __name__ == "__main__":
    main(int(sys.argv[1]))
