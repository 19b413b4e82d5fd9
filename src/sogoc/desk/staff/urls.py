from django.urls import path

from sogoc.desk.deeds import begin

from . import appointed_views, deeds, position_deeds, position_views, views

app_name = "staff"
urlpatterns = [
    path("", views.staff, name="list"),
    path("enter/", begin, {"what": deeds.ENTER}, name="enter"),
    path("recruit/", begin, {"what": deeds.RECRUIT}, name="recruit"),
    path("stays/<int:pk>/", views.stay, name="stay"),
    path("leaders/", views.leaders, name="leaders"),
    path("leaders/<int:pk>/", views.leadership, name="leadership"),
    *deeds.LEADERS.paths("leaders/", "leadership_"),
    path("recruitments/", appointed_views.held, {"what": appointed_views.RECRUITED}, name="recruitments"),
    path(
        "recruitments/<int:pk>/", appointed_views.one, {"what": appointed_views.RECRUITED}, name="recruitment"
    ),
    *deeds.RECRUITMENTS.paths("recruitments/", "recruitment_"),
    path("appointments/", appointed_views.held, {"what": appointed_views.APPOINTED}, name="appointments"),
    path(
        "appointments/<int:pk>/", appointed_views.one, {"what": appointed_views.APPOINTED}, name="appointment"
    ),
    *deeds.APPOINTMENTS.paths("appointments/", "appointment_"),
    path("talents/", appointed_views.held, {"what": appointed_views.TALENTS}, name="talents"),
    path("talents/<int:pk>/", appointed_views.one, {"what": appointed_views.TALENTS}, name="talent"),
    path("positions/", position_views.position_lists, name="positions"),
    path("positions/approve/", begin, {"what": position_deeds.APPROVE}, name="approve"),
    path("positions/<int:pk>/", position_views.position_list, name="position_list"),
    *position_deeds.LISTS.paths("positions/", "position_list_"),
    *position_deeds.PROOFS.paths("positions/", "position_list_"),
    path("positions/one/<int:pk>/", position_views.position, name="position"),
    *position_deeds.POSITIONS.paths("positions/one/", "position_"),
    path("<int:pk>/", views.person, name="person"),
    *deeds.PEOPLE.paths(),
    *deeds.PROOFS.paths(),
]
