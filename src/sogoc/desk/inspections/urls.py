from django.urls import path

from sogoc.desk.deeds import begin

from . import deeds, opening, remedies, views

app_name = "inspections"
urlpatterns = [
    path("", views.inspections, name="list"),
    path("open/", begin, {"what": opening.INSPECTION}, name="open"),
    path("plan/", begin, {"what": opening.PLAN}, name="plan"),
    path("matters/", views.matters, name="matters"),
    path("<int:pk>/", views.inspection, name="inspection"),
    path("<int:pk>/remedies/", remedies.remedies, name="remedies"),
    path("<int:pk>/remedies.<slug:kind>", remedies.paper, name="paper"),
    path("visits/<int:pk>/", views.visit, name="visit"),
    path("matters/<int:pk>/", views.matter, name="matter"),
    *deeds.INSPECTIONS.paths(),
    *deeds.VISITS.paths("visits/", "visit_"),
    *deeds.MATTERS.paths("matters/"),
]
