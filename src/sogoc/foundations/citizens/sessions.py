"""Sessions of citizens: begun, found again by their cookie, ended."""

import secrets
from datetime import datetime
from hashlib import sha256

from sogoc.foundations.journal.writing import write
from sogoc.foundations.people.sign_in_rules import sign_in_rules
from sogoc.kernel.acts import Actor, Place, require
from sogoc.kernel.vietnamese import local_day

from .models import Citizen, CitizenSession

# A session is written when a tenth of the idle time has passed: not a row for each page.
PARTS = 10


def actor_of(citizen: Citizen, *, source: str = "") -> Actor:
    """An actor of a kind of its own: no office, and no name either, for the journal outlives what they handed in."""
    return Actor(citizen.key, str(citizen).capitalize(), source=source)


def begin(citizen: Citizen, *, at: datetime, source: str) -> str:
    """The token for the cookie; here only its digest is kept."""
    themselves = actor_of(citizen, source=source)
    require(themselves, "sign_in", Place("", citizen.key))
    token = secrets.token_urlsafe(32)
    CitizenSession.objects.create(
        citizen=citizen, digest=digest_of(token), epoch=citizen.epoch, began_at=at, used_at=at
    )
    write(themselves, "sign_in", citizen, at=at)
    return token


def of_token(token: str, at: datetime) -> Citizen | None:
    """Whose it is; nobody's once it is too old, unused for too long, or ended everywhere."""
    found = CitizenSession.objects.filter(digest=digest_of(token)).select_related("citizen").first()
    if found is None:
        return None
    rules = sign_in_rules(local_day(at))
    over = at - found.began_at > rules.absolute or at - found.used_at > rules.idle
    if over or found.epoch != found.citizen.epoch:
        found.delete()
        return None
    if at - found.used_at > rules.idle / PARTS:
        CitizenSession.objects.filter(pk=found.pk).update(used_at=at)
    return found.citizen


def end(token: str, *, at: datetime, by: Actor) -> None:
    for one in CitizenSession.objects.filter(digest=digest_of(token)).select_related("citizen"):
        require(by, "sign_out", Place("", one.citizen.key))
        one.delete()
        write(by, "sign_out", one.citizen, at=at)


def digest_of(token: str) -> str:
    return sha256(token.encode()).hexdigest()
