from django.apps import AppConfig


class DeskIntegrityConfig(AppConfig):
    name = "sogoc.desk.integrity"
    label = "desk_integrity"
