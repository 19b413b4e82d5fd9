from django.urls import path

from sogoc.desk.deeds import begin

from . import deeds, records, views

app_name = "integrity"
urlpatterns = [
    path("", views.receptions, name="list"),
    path("receive/", begin, {"what": deeds.RECEPTION}, name="receive"),
    path("receptions/<int:pk>/", records.reception, name="reception"),
    *deeds.RECEPTIONS.paths("receptions/", "reception_"),
    path("grievances/", views.grievances, name="grievances"),
    path("grievances/take/", begin, {"what": deeds.GRIEVANCE}, name="take"),
    path("grievances/<int:pk>/", records.grievance, name="grievance"),
    *deeds.GRIEVANCES.paths("grievances/", "grievance_"),
    path("reports/", views.reports, name="reports"),
    path("reports/record/", begin, {"what": deeds.REPORT}, name="record"),
    path("reports/<int:pk>/", records.report, name="report"),
    path("assets/", views.assets, name="assets"),
    path("assets/count/", begin, {"what": deeds.ASSETS}, name="count"),
    path("assets/<int:pk>/", records.asset, name="asset"),
    *(one for name, proof in deeds.PROOFS.items() for one in proof.paths(f"{name}/", f"{name}_")),
]
