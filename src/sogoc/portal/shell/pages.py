"""What stands around every page of the citizens: the ways that lead through it, and which of them one is on."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.people.requests import ActorRequest

# The room of the pages, the address of its first one, and what it is called.
WAYS = (("", "portal:home", _("Trang đầu")),)


@dataclass(frozen=True, slots=True)
class Way:
    title: Any
    url: str
    is_current: bool


def ways(request: ActorRequest) -> list[Way]:
    found = []
    for room, name, title in WAYS:
        url = reverse(name)
        found.append(Way(title, url, request.path.startswith(url) if room else request.path == url))
    return found


def shown(
    request: ActorRequest, template: str, context: dict[str, Any] | None = None, *, status: int = 200
) -> HttpResponse:
    """A page of the citizens."""
    return render(request, template, {"ways": ways(request), **(context or {})}, status=status)
