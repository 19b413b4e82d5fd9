from django.apps import AppConfig


class PortalCitizensConfig(AppConfig):
    name = "sogoc.portal.citizens"
    label = "portal_citizens"
