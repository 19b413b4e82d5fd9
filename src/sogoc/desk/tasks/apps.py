from django.apps import AppConfig


class DeskTasksConfig(AppConfig):
    name = "sogoc.desk.tasks"
    label = "desk_tasks"
