from django.apps import AppConfig


class AgenciesConfig(AppConfig):
    name = "sogoc.foundations.agencies"
    label = "agencies"
    verbose_name = "Cơ quan, đơn vị"
