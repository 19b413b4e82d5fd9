from django.urls import path

from . import published, sending, sent

urlpatterns = [
    path("", published.questions, name="questions"),
    path("answers/", published.answers, name="answers"),
    path("ask/", sending.ask, name="ask"),
    path("send/", sending.send, name="send_feedback"),
    path("mine/", sent.mine, name="mine"),
    path("mine/<str:code>/", sent.sent_one, name="sent"),
    path("mine/<str:code>/add/", sent.add, name="add_to_feedback"),
    path("mine/<str:code>/rate/", sent.rate, name="rate_answer"),
    path("mine/<str:code>/close/", sent.close, name="close_sent"),
]
