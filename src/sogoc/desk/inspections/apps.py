from django.apps import AppConfig


class DeskInspectionsConfig(AppConfig):
    name = "sogoc.desk.inspections"
    label = "desk_inspections"
