from django.urls import path

from . import views

app_name = "jobs"
urlpatterns = [
    path("", views.jobs, name="list"),
    path("mail/", views.outbox, name="outbox"),
    path("mail/<int:pk>/", views.letter, name="letter"),
    path("mail/<int:pk>/again/", views.again, name="again"),
]
