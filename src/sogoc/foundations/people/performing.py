"""How a page does an act: once for each form sent, and a refusal goes back into the form with what was typed."""

import secrets
from collections.abc import Callable
from hashlib import blake2b
from typing import Any, TypeVar

from django import forms
from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect

from sogoc.components.refusals import in_words
from sogoc.foundations.journal.submitting import once
from sogoc.kernel.acts import Actor, NotAllowed, Refusal

from .requests import ActorRequest

CSRF = "csrfmiddlewaretoken"
Made = TypeVar("Made")


class ActForm(forms.Form):
    """Carries the key that makes a double click one act."""

    submission = forms.CharField(max_length=60, widget=forms.HiddenInput, required=False)

    refusal: Refusal | None = None
    """Why the act said no, when it did."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.initial.setdefault("submission", secrets.token_urlsafe(18))
        self.use_required_attribute = False  # the server's sentence says more than the browser's bubble

    def refuse(self, refusal: Refusal) -> None:
        self.add_error(None, in_words(refusal))


def perform(
    request: ActorRequest,
    form: ActForm,
    act: Callable[[], Made],
    *,
    address: Callable[[Made], str],
    done: str,
    by: Actor | None = None,
) -> HttpResponse | None:
    """Leads to the result, or gives nothing back when the act was refused and the form has to be shown again. `by` is
    whoever asks, unless the page knows them otherwise."""
    key = sending(request)
    try:
        where = once(key, lambda: address(act()), by=by or request.actor, at=request.at)
    except NotAllowed:
        raise
    except Refusal as refusal:
        form.refuse(refusal)
        form.refusal = refusal
        return None
    if done:
        messages.success(request, done)
    return HttpResponseRedirect(where)


def sending(request: ActorRequest) -> str:
    """Names this sending: the form's own key, where it went and what it said. Who goes back, writes the next paper
    into the same form and sends it has sent another one."""
    told = sorted((name, one) for name, values in request.POST.lists() if name != CSRF for one in values)
    told += [(name, digest_of(file)) for name, file in sorted(request.FILES.items())]
    fresh = "" if request.POST.get("submission") else secrets.token_urlsafe(18)
    return blake2b(repr((request.path, told, fresh)).encode(), digest_size=20).hexdigest()


def digest_of(file: Any) -> str:
    """Another file in the same form is another sending."""
    digest = blake2b(digest_size=20)
    for part in file.chunks():
        digest.update(part)
    return digest.hexdigest()


def status_of(form: forms.Form) -> int:
    """422 for a form that was sent and could not be done; a cache or a machine must not take it for a success."""
    return 422 if form.is_bound and form.errors else 200
