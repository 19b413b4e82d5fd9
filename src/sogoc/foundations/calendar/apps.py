from django.apps import AppConfig


class CalendarConfig(AppConfig):
    name = "sogoc.foundations.calendar"
    label = "calendar"
    verbose_name = "Lịch làm việc"
