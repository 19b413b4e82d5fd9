from django.apps import AppConfig


class DeskRevenuesConfig(AppConfig):
    name = "sogoc.desk.revenues"
    label = "desk_revenues"
