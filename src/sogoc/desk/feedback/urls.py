from django.urls import path

from . import evidence, questions, receiving, views
from .deeds import DEEDS, deed_page

app_name = "feedback"
urlpatterns = [
    path("", views.feedback, name="list"),
    path("receive/", receiving.receive, name="receive"),
    path("questions/", questions.questions, name="questions"),
    path("questions/ask/", questions.ask, name="ask"),
    path("questions/<int:pk>/", questions.question, name="question"),
    path("questions/<int:pk>/answer/", questions.answer, name="answer_question"),
    path("questions/<int:pk>/publish/", questions.publish, name="publish_question"),
    path("questions/<int:pk>/sender/", questions.sender, name="asker"),
    path("<int:pk>/", views.one, name="feedback"),
    path("<int:pk>/sender/", views.sender, name="sender"),
    path("<int:pk>/evidence/", evidence.link, name="evidence"),
    *(path(f"<int:pk>/{key}/", deed_page, {"deed": key}, name=key) for key in DEEDS),
]
