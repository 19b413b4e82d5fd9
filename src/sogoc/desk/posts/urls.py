from django.urls import path

from sogoc.desk.deeds import begin

from . import deeds, views

app_name = "posts"
urlpatterns = [
    path("", views.posts, name="list"),
    path("assign/", begin, {"what": deeds.ASSIGNMENT}, name="assign"),
    path("<int:pk>/", views.assignment, name="assignment"),
    *deeds.POSTS.paths(),
]
