"""What somebody opened by a code and its secret stays open while their browser is; the secret itself is kept nowhere,
and in no address."""

from collections.abc import Callable
from typing import TypeVar

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.people.guessing import WrongCodeOrSecret, count_guess, note_wrong, was_right
from sogoc.foundations.people.requests import ActorRequest
from sogoc.kernel.secrets_held import digest_of

from .citizens import anybody

Found = TypeVar("Found")
MOST = 20
"""So many things one browser has open; the oldest goes first."""


class SecretForm(forms.Form):
    """A code, and the secret that was given with it."""

    code = forms.CharField(label=_("Mã số"), max_length=90)
    secret = forms.CharField(
        label=_("Mã tra cứu"),
        max_length=60,
        help_text=_(
            "16 chữ và số, ví dụ ABCD-EFGH-2345-6789. Gõ hoa hay thường, có gạch hay không đều được."
        ),
    )

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.use_required_attribute = False
        for one in self.fields.values():
            one.widget.attrs |= {"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}


def opened(
    request: ActorRequest, kind: str, code: str, secret: str, find: Callable[[str, str], Found | None]
) -> Found:
    """The thing of that code, if the secret is its own. A wrong code and a wrong secret are one answer, and are counted
    alike, by the code and by the address."""
    code = code.strip().upper()
    count_guess(code=code, address=request.address, at=request.at)
    found = find(code, secret)
    if found is None:
        note_wrong(code=code, at=request.at, by=anybody(request))
        raise WrongCodeOrSecret
    was_right(code=code, address=request.address)
    keep_open(request, kind, code, digest_of(secret))
    return found


def keep_open(request: ActorRequest, kind: str, code: str, digest: str) -> None:
    kept = {key: told for key, told in request.session.get("opened", {}).items() if key != f"{kind}:{code}"}
    kept[f"{kind}:{code}"] = digest
    request.session["opened"] = dict(list(kept.items())[-MOST:])


def digest_told(request: ActorRequest, kind: str, code: str) -> str:
    """Of the secret by which it was opened here; blank where it was not."""
    return str(request.session.get("opened", {}).get(f"{kind}:{code}", ""))


def shut(request: ActorRequest, kind: str, code: str) -> None:
    kept = dict(request.session.get("opened", {}))
    kept.pop(f"{kind}:{code}", None)
    request.session["opened"] = kept
