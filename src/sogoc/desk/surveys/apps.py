from django.apps import AppConfig


class DeskSurveysConfig(AppConfig):
    name = "sogoc.desk.surveys"
    label = "desk_surveys"
