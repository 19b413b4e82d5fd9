from django.apps import AppConfig


class PortalConfig(AppConfig):
    name = "sogoc.portal.shell"
    label = "portal"
