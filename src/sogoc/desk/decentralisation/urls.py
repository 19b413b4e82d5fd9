from django.urls import path

from sogoc.desk.deeds import begin

from . import deeds, views

app_name = "decentralisation"
urlpatterns = [
    path("", views.inspections, name="list"),
    path("open/", begin, {"what": deeds.INSPECTION}, name="open"),
    path("<int:pk>/", views.inspection, name="inspection"),
    path("bodies/<int:pk>/", views.body, name="body"),
    path("findings/<int:pk>/", views.finding, name="finding"),
    *deeds.INSPECTIONS.paths(),
    *deeds.BODIES.paths("bodies/", "body_"),
    *deeds.FINDINGS.paths("findings/", "finding_"),
    *deeds.PROOFS.paths(),
    *deeds.FINDING_PROOFS.paths("findings/", "finding_"),
]
