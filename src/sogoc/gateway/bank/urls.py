from django.urls import path

from . import payments

app_name = "bank"
urlpatterns = [
    path("payments/", payments.payment, name="payment"),
]
