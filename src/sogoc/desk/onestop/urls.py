from django.urls import path

from . import deeds, opening, views

app_name = "onestop"
urlpatterns = [
    path("", views.points, name="list"),
    path("open/", opening.begin, {"what": opening.POINT}, name="open"),
    path("connect/", opening.begin, {"what": opening.CONNECTION}, name="connect"),
    path("<int:pk>/", views.point, name="point"),
    path("members/<int:pk>/", views.member, name="member"),
    path("connections/<int:pk>/", views.connection, name="connection"),
    *(
        path(f"{told.kind.under}<int:pk>/{key}/", deeds.deed_page, {"deed": key}, name=key)
        for key, told in deeds.DEEDS.items()
    ),
]
