from django.urls import path

from sogoc.desk.deeds import begin

from . import deeds, views

app_name = "tasks"
urlpatterns = [
    path("", views.board, name="board"),
    path("list/", views.tasks, name="list"),
    path("meeting/", views.meeting, name="meeting"),
    path("give/", begin, {"what": deeds.GIVE}, name="give"),
    path("<int:pk>/", views.task, name="task"),
    path("plans/", views.plans, name="plans"),
    path("plans/open/", begin, {"what": deeds.OPEN_PLAN}, name="open_plan"),
    path("plans/<int:pk>/", views.plan, name="plan"),
    path("plans/<int:pk>/months/", views.months, name="months"),
    *deeds.PLANS.paths("plans/", "plan_"),
    *deeds.TASKS.paths(),
]
