"""Who may come in where: a page of one's own asks to be signed in first; a session is begun and ended by its cookie."""

from collections.abc import Callable
from functools import wraps
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from sogoc.foundations.citizens.requests import CitizenRequest
from sogoc.foundations.citizens.sessions import begin, end

COOKIE, PATH = "sogoc_citizen", "/dvc/"


def of_ones_own(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """Never kept by a browser or a proxy: the next person at the same machine is somebody else."""

    @login_not_required
    @wraps(view)
    def asked(request: CitizenRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if request.citizen is None:
            here = request.get_full_path() if request.method == "GET" else reverse("portal:applications")
            return HttpResponseRedirect(f"{reverse('portal:sign_in')}?{urlencode({'next': here})}")
        answer = view(request, *args, **kwargs)
        answer.headers["Cache-Control"] = "no-store, private"
        return answer

    return asked


def let_in(request: CitizenRequest, citizen: Any, where: str = "") -> HttpResponse:
    token = begin(citizen, at=request.at, source=request.actor.source)
    answer = HttpResponseRedirect(safe(request, where))
    secure = settings.SESSION_COOKIE_SECURE
    answer.set_cookie(COOKIE, token, path=PATH, httponly=True, samesite="Lax", secure=secure)
    return answer


def let_out(request: CitizenRequest) -> HttpResponse:
    if token := request.COOKIES.get(COOKIE):
        end(token, at=request.at, by=request.actor)
    answer = HttpResponseRedirect(reverse("portal:home"))
    answer.delete_cookie(COOKIE, path=PATH, samesite="Lax")
    return answer


def safe(request: CitizenRequest, where: str) -> str:
    """Within the citizens' pages, or to their applications."""
    if where.startswith(PATH) and url_has_allowed_host_and_scheme(where, {request.get_host()}):
        return where
    return reverse("portal:applications")
