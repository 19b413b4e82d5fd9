from django.urls import path

from sogoc.desk.deeds import begin
from sogoc.desk.listed import list_page
from sogoc.desk.recorded import record_page

from . import deeds, lists

app_name = "revenues"
urlpatterns = [
    path("", list_page, {"what": lists.AMOUNTS}, name="list"),
    path("enter/", begin, {"what": deeds.AMOUNT}, name="enter"),
    path("plans/", list_page, {"what": lists.PLANS}, name="plans"),
    path("plans/set/", begin, {"what": deeds.PLAN}, name="set"),
    path("plans/<int:pk>/", record_page, {"what": lists.PLAN}, name="plan"),
    *deeds.PLAN_PROOFS.paths("plans/", "plan_"),
    path("<int:pk>/", record_page, {"what": lists.AMOUNT}, name="amount"),
    *deeds.AMOUNTS.paths(),
    *deeds.PROOFS.paths(),
]
