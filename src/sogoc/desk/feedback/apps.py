from django.apps import AppConfig


class DeskFeedbackConfig(AppConfig):
    name = "sogoc.desk.feedback"
    label = "desk_feedback"
