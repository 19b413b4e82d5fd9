from django.apps import AppConfig


class DeskAutonomyConfig(AppConfig):
    name = "sogoc.desk.autonomy"
    label = "desk_autonomy"
