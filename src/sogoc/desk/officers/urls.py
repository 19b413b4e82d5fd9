from django.urls import path

from sogoc.desk.deeds import begin

from . import deeds, views

app_name = "officers"
urlpatterns = [
    path("", views.officers, name="list"),
    path("by-agency/", views.by_agency, name="by_agency"),
    path("put/", begin, {"what": deeds.CHARGE}, name="put"),
    path("<int:pk>/", views.officer, name="officer"),
    *deeds.CHARGES.paths(),
    *deeds.PROOFS.paths(),
]
