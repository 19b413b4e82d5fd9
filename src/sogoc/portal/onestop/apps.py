from django.apps import AppConfig


class PortalOnestopConfig(AppConfig):
    name = "sogoc.portal.onestop"
    label = "portal_onestop"
