"""What the world holds of plans and tasks."""

from datetime import date
from typing import Any

from sogoc.areas.direction.tasks.models import Task
from sogoc.areas.direction.tasks.queries import Source
from sogoc.areas.direction.tasks.register import Recurrence, SourceKind
from sogoc.areas.direction.tasks.tests.builders import plan, planned, reported, task
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.tests.builders import document


def of_tasks(so: Agency, title: str) -> dict[str, Any]:
    """By what a page calls it, the key of a record."""
    written = document("71/KH-SKHCN", agency=so, issued_on=date(2023, 1, 9), summary="Kế hoạch tuyên truyền")
    document("72/KH-SKHCN", agency=so, issued_on=date(2023, 1, 10), summary="Kế hoạch chưa ghi")
    of_year = plan(document=written)
    first = planned(of_year, agency=so, title=title, lead=so)
    planned(of_year, agency=so, title="Báo cáo quý", lead=so, recurrence=Recurrence.QUARTERLY)
    waits = reported(task=task(agency=so, title="Việc chờ xác nhận", lead=so))
    return {"plan": of_year.pk, "task": first.pk, "reported task": waits.pk}


def tasks_grown_to(rows: int, so: Agency) -> None:
    """Plans, tasks of the first, and tasks of nobody's plan."""
    first = Task.objects.filter(plan__isnull=False).earliest("pk").plan
    for i in range(Task.objects.filter(plan=first, turn_of=None).count(), rows):
        planned(first, agency=so, title=f"Nội dung {i}", lead=so)
    for i in range(Task.objects.filter(plan=None).count(), rows):
        task(agency=so, title=f"Việc {i}", lead=so, source=Source(SourceKind.OWN))
    for _ in range(2, rows):
        plan(document=document(f"{800 + _}/KH-SKHCN", agency=so))
