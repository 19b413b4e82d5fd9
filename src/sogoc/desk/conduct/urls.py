from django.urls import path

from sogoc.desk.deeds import begin
from sogoc.desk.shelving import page, shelf

from . import deeds, views

app_name = "conduct"
urlpatterns = [
    path("disciplines/", shelf, {"what": views.DISCIPLINES}, name="disciplines"),
    path("disciplines/new/", begin, {"what": deeds.DISCIPLINE}, name="punish"),
    path("disciplines/<int:pk>/", page, {"what": views.DISCIPLINE}, name="discipline"),
    *deeds.DISCIPLINES.paths("disciplines/", "discipline_"),
    *deeds.DISCIPLINE_PROOFS.paths("disciplines/", "discipline_"),
    path("rotations/", shelf, {"what": views.ROTATIONS}, name="rotations"),
    path("rotations/plan/", begin, {"what": deeds.ROTATION}, name="plan"),
    path("rotations/<int:pk>/", page, {"what": views.ROTATION}, name="rotation"),
    *deeds.ROTATIONS.paths("rotations/", "rotation_"),
    *deeds.ROTATION_PROOFS.paths("rotations/", "rotation_"),
    path("ratings/", shelf, {"what": views.RATINGS}, name="ratings"),
    path("ratings/mine/", views.mine, name="mine"),
    path("ratings/open/", begin, {"what": deeds.RATING}, name="open"),
    path("ratings/<int:pk>/", page, {"what": views.RATING}, name="rating"),
    *deeds.RATINGS.paths("ratings/", "rating_"),
    *deeds.RATING_PROOFS.paths("ratings/", "rating_"),
    path("accountability/", views.accountability, name="accountability"),
    path("accountability/criteria/assign/", begin, {"what": deeds.CRITERION}, name="assign"),
    path("accountability/criteria/<int:pk>/", page, {"what": views.CRITERION}, name="criterion"),
    *deeds.CRITERIA.paths("accountability/criteria/", "criterion_"),
    *deeds.CRITERION_PROOFS.paths("accountability/criteria/", "criterion_"),
    path("accountability/rules/set/", begin, {"what": deeds.RULE}, name="set"),
    path("accountability/rules/<int:pk>/", page, {"what": views.RULE}, name="rule"),
]
