from django.apps import AppConfig


class DeskJobsConfig(AppConfig):
    name = "sogoc.desk.jobs"
    label = "desk_jobs"
