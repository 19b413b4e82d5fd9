from django.urls import path

from sogoc.desk.deeds import begin

from . import deeds, views

app_name = "structure"
urlpatterns = [
    path("", views.units, name="list"),
    path("units/<int:pk>/", views.unit, name="unit"),
    *deeds.UNIT_PROOFS.paths("units/", "unit_"),
    path("plans/", views.plans, name="plans"),
    path("plans/set/", begin, {"what": deeds.PLAN}, name="set"),
    path("plans/<int:pk>/", views.plan, name="plan"),
    *deeds.PLAN_PROOFS.paths("plans/", "plan_"),
]
