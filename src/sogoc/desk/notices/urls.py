from django.urls import path

from . import views

app_name = "notices"
urlpatterns = [
    path("", views.notices, name="list"),
    path("read/", views.read_every, name="read_every"),
    path("<int:pk>/read/", views.read, name="read"),
    path("<int:pk>/open/", views.open_record, name="open"),
    path("choose/", views.choose, name="choose"),
]
