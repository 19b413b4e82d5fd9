from django.urls import path

from sogoc.desk.deeds import begin

from . import deeds, views

app_name = "meetings"
urlpatterns = [
    path("", views.meetings, name="list"),
    path("record/", begin, {"what": deeds.RECORD}, name="record"),
    path("<int:pk>/", views.meeting, name="meeting"),
    path("conclusions/<int:pk>/", views.conclusion, name="conclusion"),
    *deeds.MEETINGS.paths(),
    *deeds.CONCLUSIONS.paths("conclusions/", "conclusion_"),
]
