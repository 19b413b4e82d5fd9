from django.urls import path

from sogoc.desk.deeds import begin

from . import deeds, views

app_name = "initiatives"
urlpatterns = [
    path("", views.initiatives, name="list"),
    path("register/", begin, {"what": deeds.INITIATIVE}, name="register"),
    path("targets/", views.targets, name="targets"),
    path("targets/set/", begin, {"what": deeds.TARGET}, name="set"),
    path("targets/<int:pk>/", views.target, name="target"),
    path("awards/", views.awards, name="awards"),
    path("awards/give/", begin, {"what": deeds.AWARD}, name="give"),
    path("awards/<int:pk>/", views.award, name="award"),
    *deeds.AWARDS.paths("awards/"),
    path("<int:pk>/", views.initiative, name="initiative"),
    *deeds.INITIATIVES.paths(),
    *deeds.PROOFS.paths(),
]
