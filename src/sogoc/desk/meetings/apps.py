from django.apps import AppConfig


class DeskMeetingsConfig(AppConfig):
    name = "sogoc.desk.meetings"
    label = "desk_meetings"
