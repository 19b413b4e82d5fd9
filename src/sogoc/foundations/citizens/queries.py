"""What pages and other rooms ask of citizens."""

from django.db.models import QuerySet

from sogoc.kernel.acts import Actor

from .models import Citizen, Passkey


def citizen_of(by: Actor) -> Citizen | None:
    """Who acts, if it is a citizen who signed in."""
    kind, _, number = by.key.partition(":")
    if kind != "citizen" or not number.isdecimal():
        return None
    return Citizen.objects.filter(pk=int(number)).first()


def passkeys_of(citizen: Citizen) -> list[Passkey]:
    return list(citizen.passkeys.all())


def citizen_named(login: str) -> Citizen | None:
    return Citizen.objects.filter(login=login.strip().casefold()).first()


def passkeys_seen_by(by: Actor) -> QuerySet[Passkey]:
    """One's own."""
    citizen = citizen_of(by)
    return Passkey.objects.filter(citizen=citizen) if citizen else Passkey.objects.none()
