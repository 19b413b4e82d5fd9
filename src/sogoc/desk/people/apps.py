from django.apps import AppConfig


class DeskPeopleConfig(AppConfig):
    name = "sogoc.desk.people"
    label = "desk_people"
