from django.apps import AppConfig


class DeskSupportConfig(AppConfig):
    name = "sogoc.desk.support"
    label = "desk_support"
