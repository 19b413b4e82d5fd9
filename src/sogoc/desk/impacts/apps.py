from django.apps import AppConfig


class DeskImpactsConfig(AppConfig):
    name = "sogoc.desk.impacts"
    label = "desk_impacts"
