from django.apps import AppConfig


class DeskAgenciesConfig(AppConfig):
    name = "sogoc.desk.agencies"
    label = "desk_agencies"
