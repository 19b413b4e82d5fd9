from django.apps import AppConfig


class PortalSurveysConfig(AppConfig):
    name = "sogoc.portal.surveys"
    label = "portal_surveys"
