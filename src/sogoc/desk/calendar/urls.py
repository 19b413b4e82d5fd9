from django.urls import path

from . import due, hours, views

app_name = "calendar"
urlpatterns = [
    path("", views.year, name="year"),
    path("days-off/announce/", views.announce_off, name="announce_day_off"),
    path("make-up-days/announce/", views.announce_make_up, name="announce_make_up_day"),
    path("announcements/<int:pk>/", views.announcement, name="announcement"),
    path("hours/", hours.hours, name="hours"),
    path("hours/set/", hours.set_hours, name="set_hours"),
    path("due/", due.due, name="due"),
]
