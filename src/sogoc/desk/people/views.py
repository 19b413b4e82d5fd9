"""Signing in and out, and who works here."""

from django.contrib.auth.views import LoginView, LogoutView
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from sogoc.desk.standpoint import standing
from sogoc.foundations.journal.reading import read
from sogoc.foundations.people.queries import accounts_seen_by
from sogoc.foundations.people.requests import ActorRequest

from .forms import SignInForm


class SignIn(LoginView):
    template_name = "desk/people/sign_in.html"
    form_class = SignInForm
    redirect_authenticated_user = True


class SignOut(LogoutView):
    http_method_names = ("post", "options")


@require_GET
def accounts(request: ActorRequest) -> HttpResponse:
    standing(request, "see_account")
    found = accounts_seen_by(request.actor)
    read(request.actor, "see_account", found, at=request.at)
    return render(request, "desk/people/accounts.html", {"accounts": found})
