from django.apps import AppConfig


class DeskNoticesConfig(AppConfig):
    name = "sogoc.desk.notices"
    label = "desk_notices"
