from django.urls import path

from sogoc.desk.deeds import begin

from . import postings, questions, receiving, views
from .deeds import DEEDS, PROOFS

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
    path("postings/", postings.postings, name="postings"),
    path("postings/post/", begin, {"what": postings.POSTING}, name="post"),
    path("postings/<int:pk>/", postings.posting, name="posting"),
    *postings.DEEDS.paths("postings/"),
    *postings.PROOFS.paths("postings/", "posting-"),
    path("<int:pk>/", views.one, name="feedback"),
    path("<int:pk>/sender/", views.sender, name="sender"),
    *PROOFS.paths(),
    *DEEDS.paths(),
]
