from django.apps import AppConfig


class DeskCalendarConfig(AppConfig):
    name = "sogoc.desk.calendar"
    label = "desk_calendar"
