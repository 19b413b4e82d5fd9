from django.apps import AppConfig


class DeskPaymentsConfig(AppConfig):
    name = "sogoc.desk.payments"
    label = "desk_payments"
