from django.apps import AppConfig


class DeskStructureConfig(AppConfig):
    name = "sogoc.desk.structure"
    label = "desk_structure"
