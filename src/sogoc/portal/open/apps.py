from django.apps import AppConfig


class PortalOpenConfig(AppConfig):
    name = "sogoc.portal.open"
    label = "portal_open"
