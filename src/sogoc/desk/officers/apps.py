from django.apps import AppConfig


class DeskOfficersConfig(AppConfig):
    name = "sogoc.desk.officers"
    label = "desk_officers"
