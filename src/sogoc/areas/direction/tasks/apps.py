from django.apps import AppConfig


class TasksConfig(AppConfig):
    name = "sogoc.areas.direction.tasks"
    label = "tasks"
    verbose_name = "Kế hoạch, nhiệm vụ"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books
        from sogoc.foundations.people.policy import policies

        from . import figures
        from .policy import RULES
        from .queries import plan_rows, task_rows
        from .register import plans, tasks

        policies.learn(RULES)
        books.learn(plans, plan_rows, figures, kind="tasks.plan", seen_by="see_task")
        books.learn(tasks, task_rows, figures, kind="tasks.task", seen_by="see_task")
