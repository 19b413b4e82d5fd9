"""What comes back is done turn by turn."""

from sogoc.areas.direction.tasks.models import Task
from sogoc.kernel.acts import Refusal


class TaskHasTurns(Refusal):
    "“{title}” là nhiệm vụ lặp lại. Hãy mở lần đến hạn của nó và ghi ở đó."


def refuse_with_turns(task: Task) -> None:
    if task.recurrence:
        raise TaskHasTurns(title=task.title)
