from django.urls import path

from . import views

app_name = "documents"
urlpatterns = [
    path("", views.documents, name="list"),
    path("enter/", views.enter, name="enter"),
    path("<int:pk>/", views.document, name="document"),
    path("<int:pk>/correct/", views.correct, name="correct"),
    path("<int:pk>/steering/", views.steering, name="steering"),
]
