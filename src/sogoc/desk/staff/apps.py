from django.apps import AppConfig


class DeskStaffConfig(AppConfig):
    name = "sogoc.desk.staff"
    label = "desk_staff"
