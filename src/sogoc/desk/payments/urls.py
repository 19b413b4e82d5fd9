from django.urls import path

from . import deeds, views

app_name = "payments"
urlpatterns = [
    path("", views.orders, name="list"),
    path("differences/", views.reconciled, name="differences"),
    path("<int:pk>/", views.order, name="order"),
    path("<int:pk>/confirm/", deeds.confirm, name="confirm"),
    path("ask/<int:pk>/", deeds.ask, name="ask"),
    path("refund/<int:pk>/", deeds.refund, name="refund"),
]
