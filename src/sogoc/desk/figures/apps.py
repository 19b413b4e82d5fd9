from django.apps import AppConfig


class DeskFiguresConfig(AppConfig):
    name = "sogoc.desk.figures"
    label = "desk_figures"
