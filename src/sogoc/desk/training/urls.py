from django.urls import path

from sogoc.desk.deeds import begin
from sogoc.desk.shelving import page, shelf

from . import deeds, views

app_name = "training"
urlpatterns = [
    path("", shelf, {"what": views.TRAININGS}, name="list"),
    path("send/", begin, {"what": deeds.SEND}, name="send"),
    path("plans/", views.plans, name="plans"),
    path("plans/set/", begin, {"what": deeds.PLAN}, name="set"),
    path("plans/<int:pk>/", page, {"what": views.PLAN}, name="plan"),
    path("classes/", shelf, {"what": views.CLASSES}, name="classes"),
    path("classes/approve/", begin, {"what": deeds.CLASS}, name="approve"),
    path("classes/<int:pk>/", page, {"what": views.CLASS}, name="class"),
    *deeds.CLASSES.paths("classes/", "class_"),
    *deeds.CLASS_PROOFS.paths("classes/", "class_"),
    path("exams/", shelf, {"what": views.EXAMS}, name="exams"),
    path("exams/send/", begin, {"what": deeds.EXAM}, name="candidate"),
    path("exams/<int:pk>/", page, {"what": views.EXAM}, name="exam"),
    *deeds.EXAMS.paths("exams/", "exam_"),
    *deeds.EXAM_PROOFS.paths("exams/", "exam_"),
    path("<int:pk>/", page, {"what": views.TRAINING}, name="training"),
    *deeds.TRAININGS.paths(),
    *deeds.PROOFS.paths(),
]
