from django.apps import AppConfig


class DeskDocumentsConfig(AppConfig):
    name = "sogoc.desk.documents"
    label = "desk_documents"
