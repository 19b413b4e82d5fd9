"""Leads whoever is not signed in to the sign-in page, and back to where they were."""

from typing import Any

from django.conf import settings
from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.http import HttpRequest, HttpResponseBase, QueryDict
from django.shortcuts import resolve_url
from django.utils.cache import patch_vary_headers
from django.utils.http import url_has_allowed_host_and_scheme
from django_htmx.http import HttpResponseClientRedirect


class SignInMiddleware(LoginRequiredMiddleware):
    """A part that a script asked for cannot show the sign-in page in its place: the whole page goes there."""

    def handle_no_permission(  # type: ignore[override]  # both lead elsewhere, one by htmx
        self, request: HttpRequest, view_func: Any
    ) -> HttpResponseBase:
        answer = self._leading(request, view_func)
        patch_vary_headers(answer, ["HX-Request"])
        return answer

    def _leading(self, request: HttpRequest, view_func: Any) -> HttpResponseBase:
        if request.headers.get("HX-Request") != "true":
            return super().handle_no_permission(request, view_func)
        here = request.headers.get("HX-Current-URL", "")
        query = QueryDict(mutable=True)
        if url_has_allowed_host_and_scheme(here, {request.get_host()}):
            query["next"] = here
        return HttpResponseClientRedirect(f"{resolve_url(settings.LOGIN_URL)}?{query.urlencode()}")
