"""The citizens' pages: what can be reached here is all that anybody can reach without an office."""

from django.urls import include, path

from sogoc.portal.shell import views

app_name = "portal"
urlpatterns = [
    path("", views.home, name="home"),
    path("procedures/", include("sogoc.portal.procedures.urls")),
    path("track/", include("sogoc.portal.tracking.urls")),
    path("feedback/", include("sogoc.portal.feedback.urls")),
    path("onestop/", include("sogoc.portal.onestop.urls")),
    path("surveys/", include("sogoc.portal.surveys.urls")),
    path("rates/", include("sogoc.portal.open.urls")),
    path("applications/", include("sogoc.portal.applying.urls")),
    path("", include("sogoc.portal.citizens.urls")),
]
