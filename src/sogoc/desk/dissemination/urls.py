from django.urls import path

from sogoc.desk.deeds import begin

from . import deeds, views

app_name = "dissemination"
urlpatterns = [
    path("", views.disseminations, name="list"),
    path("tell/", begin, {"what": deeds.DISSEMINATION}, name="tell"),
    path("<int:pk>/", views.dissemination, name="one"),
    *deeds.DISSEMINATIONS.paths(),
    *deeds.PROOFS.paths(),
]
