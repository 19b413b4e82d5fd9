"""What people see when something went wrong: no traces, no half pages."""

from django.http import HttpResponse
from django.shortcuts import render
from django.template import loader

from sogoc.foundations.people.requests import ActorRequest


def failed(request: ActorRequest) -> HttpResponse:
    """500: the request's id and nothing else. Without the request's context: what failed may fail again there."""
    page = loader.render_to_string("500.html", {"request_id": getattr(request, "id", "")})
    return HttpResponse(page, status=500)


def misread(request: ActorRequest, exception: Exception) -> HttpResponse:
    return render(request, "400.html", status=400)


def forbidden(request: ActorRequest, exception: Exception) -> HttpResponse:
    return render(request, "403.html", status=403)


def stale_form(request: ActorRequest, reason: str = "") -> HttpResponse:
    """A form from before the session ended, or from another site: CSRF's refusal in our words."""
    return render(request, "403.html", {"stale_form": True}, status=403)


def missing(request: ActorRequest, exception: Exception) -> HttpResponse:
    return render(request, "404.html", status=404)
