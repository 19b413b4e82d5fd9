from django.apps import AppConfig


class DeskDigitisationConfig(AppConfig):
    name = "sogoc.desk.digitisation"
    label = "desk_digitisation"
