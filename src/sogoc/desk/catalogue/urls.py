from django.urls import path

from . import deeds, differences, reviews, views

app_name = "procedures"
urlpatterns = [
    path("", views.procedures, name="list"),
    path("reviews/", reviews.reviews, name="reviews"),
    path("reviews/plan/", reviews.plan, name="plan"),
    path("reviews/<int:pk>/", reviews.reviewed, name="reviewed"),
    *(path(f"reviews/<int:pk>/{key}/", reviews.step_page, {"step": key}, name=key) for key in reviews.STEPS),
    path("differences/", differences.differences, name="differences"),
    path("differences/<int:pk>/", differences.settle, name="settle"),
    path("idle/", differences.idle, name="idle"),
    path("publish/", deeds.publish, name="publish"),
    path("offers/<int:pk>/", views.offer, name="offered"),
    path("<int:pk>/", views.procedure, name="procedure"),
    *(path(f"<int:pk>/{key}/", deeds.deed_page, {"deed": key}, name=key) for key in deeds.DEEDS),
]
