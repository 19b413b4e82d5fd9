from django.urls import path

from . import cosigning, paying, reviewing, views, writing

urlpatterns = [
    path("", views.applications, name="applications"),
    path("begin/<int:pk>/", views.begin, name="apply"),
    path("<int:pk>/", reviewing.review, name="application"),
    path("<int:pk>/papers/<int:paper>/", views.paper, name="paper"),
    path("<int:pk>/pay/", paying.pay, name="pay"),
    path("<int:pk>/cosigners/", cosigning.ask, name="ask_cosigner"),
    path("cosign/<int:pk>/", cosigning.cosign, name="cosign"),
    path("<int:pk>/<slug:step>/", writing.write, name="step"),
]
