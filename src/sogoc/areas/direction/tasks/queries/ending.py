"""What is over is only looked at."""

from sogoc.areas.direction.tasks.models import Task
from sogoc.areas.direction.tasks.register import STATES, TaskState
from sogoc.kernel.acts import Refusal


class TaskClosed(Refusal):
    "Nhiệm vụ “{title}” {state} ngày {day}, không ghi thêm được việc này."


def refuse_closed(task: Task) -> None:
    if task.closed_on:
        raise TaskClosed(title=task.title, state=STATES[TaskState(task.state)], day=task.closed_on)
