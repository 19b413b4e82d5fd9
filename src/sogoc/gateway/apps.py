from django.apps import AppConfig


class GatewayConfig(AppConfig):
    name = "sogoc.gateway"
    label = "gateway"
