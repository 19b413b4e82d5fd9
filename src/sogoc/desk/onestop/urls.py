from django.urls import path

from sogoc.desk.deeds import begin

from . import deeds, opening, views

app_name = "onestop"
urlpatterns = [
    path("", views.points, name="list"),
    path("open/", begin, {"what": opening.POINT}, name="open"),
    path("connect/", begin, {"what": opening.CONNECTION}, name="connect"),
    path("<int:pk>/", views.point, name="point"),
    path("members/<int:pk>/", views.member, name="member"),
    path("connections/<int:pk>/", views.connection, name="connection"),
    *deeds.POINTS.paths(),
    *deeds.PROOFS.paths(),
    *deeds.MEMBERS.paths("members/"),
    *deeds.CONNECTIONS.paths("connections/"),
]
