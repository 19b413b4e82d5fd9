"""Who somebody is on a day, and who is known here."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import or_
from os.path import commonpath

from django.db.models import Prefetch, Q, QuerySet

from sogoc.foundations.agencies.lineage import inherited
from sogoc.foundations.agencies.models import Agency, steps
from sogoc.foundations.agencies.queries import under
from sogoc.foundations.journal.models import Entry
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import Actor, Holding, Place, reach
from sogoc.kernel.roles import Role
from sogoc.kernel.vietnamese import fold

from .models import Account, Deputyship, Office, RecoveryCode, SecondStep


def held_on(day: date, prefix: str = "") -> Q:
    """Of offices held on that day; `prefix` leads to the office from elsewhere: "offices__"."""
    until = Q(**{f"{prefix}held_until": None}) | Q(**{f"{prefix}held_until__gte": day})
    return until & Q(**{f"{prefix}held_from__lte": day})


def offices_on(day: date) -> QuerySet[Office]:
    """Offices held on that day, the widest first."""
    return Office.objects.filter(held_on(day)).select_related("agency").order_by("agency__path", "id")


def holders_on(day: date, roles: Iterable[Role], path: str, *, below: bool = False) -> list[Account]:
    """Who can sign in and holds one of these roles in the agency of that path, or also below it, by their names."""
    place = {"agency__path__startswith" if below else "agency__path": path}
    held = offices_on(day).filter(role__in=roles, **place)
    return list(Account.objects.filter(pk__in=held.values("account"), is_active=True).order_by("name", "pk"))


def deputyships_on(day: date) -> QuerySet[Deputyship]:
    """Who does whose work on that day; it ends with the office itself, and with the account of its holder."""
    return (
        Deputyship.objects.filter(held_on(day), held_on(day, "office__"), ended_at=None)
        .filter(office__account__is_active=True)
        .select_related("office__agency", "office__account", "deputy")
        .order_by("office__account__username", "office__agency__path", "id")
    )


def actor_of(account: Account, offices: Iterable[Office], *, source: str = "") -> Actor:
    """An account with its offices, as acts and policy know it."""
    return Actor(account.key, account.name, _holdings(offices), source=source)


def actor_for(account: Account, offices: Iterable[Office], *, holder: str, source: str = "") -> Actor:
    """Somebody who does another's work: with that other's offices, and none of their own meanwhile."""
    return Actor(account.key, account.name, _holdings(offices), on_behalf_of=holder, source=source)


def _holdings(offices: Iterable[Office]) -> tuple[Holding, ...]:
    """Each reaches its agency, what is below, and the closed agencies that those took over."""
    held = list(offices)
    took_over = inherited(one.agency.path for one in held)
    return tuple(
        Holding(Role(one.role), path)
        for one in held
        for path in (one.agency.path, *took_over[one.agency.path])
    )


def actor_on(account: Account, day: date) -> Actor:
    return actor_of(account, offices_on(day).filter(account=account))


def place_of(account: Account, day: date) -> Place:
    """Where an account stands for those who look after it: the least place that holds every office it has from that
    day on, or where it was opened when it has none. So nobody gets hold of a person who holds more elsewhere.

    Asked of the table, not of `account.offices`: a list has filled that with the offices that its reader may see."""
    going_on = Q(held_until=None) | Q(held_until__gte=day)
    paths = list(Office.objects.filter(going_on, account=account).values_list("agency__path", flat=True))
    if not paths and account.agency:
        paths = [account.agency.path]
    return Place(_above_all(paths), account.key)


def _above_all(paths: list[str]) -> str:
    """a/b/c/ and a/bc/ → a/"""
    common = commonpath(paths) if paths else ""
    return f"{common}/" if common else ""


def other_administrators(office: Office, day: date) -> QuerySet[Office]:
    """Offices without an end by which somebody else, who can sign in, administers where this one does."""
    return (
        Office.objects.filter(held_from__lte=day, held_until=None, role=Role.ADMINISTRATOR)
        .filter(account__is_active=True)
        .exclude(account=office.account_id)
        .filter(agency__path__in=_upwards(office.agency.path))
    )


def _upwards(path: str) -> list[str]:
    """a/b/ → a/, a/b/"""
    parts = steps(path)
    return ["/".join(parts[: i + 1]) + "/" for i in range(len(parts))]


@dataclass(frozen=True, slots=True)
class WantedAccounts:
    """What a list is narrowed to; an empty field does not narrow."""

    words: str = ""
    agency: Agency | None = None
    role: str = ""
    state: str = ""
    """open, closed, or without an office ("waiting")."""


def accounts_seen_by(by: Actor) -> QuerySet[Account]:
    """Those with an office within reach, or opened there; told with the offices within reach: what else their owners
    hold elsewhere is not told."""
    paths = reach(by, "see_account")
    within = Office.objects.filter(under(paths, "agency__path"))
    told = Prefetch("offices", within.select_related("agency").order_by("held_from", "id"))
    elsewhere = Office.objects.exclude(pk__in=within.values("pk"))
    waiting = under(paths, "agency__path") & ~Q(pk__in=elsewhere.values("account"))
    here = Q(pk__in=within.values("account")) | waiting
    return Account.objects.filter(here).prefetch_related(told)


def accounts_wanted(by: Actor, wanted: WantedAccounts, day: date) -> QuerySet[Account]:
    """One answer for the page, the spreadsheet and the API."""
    found = accounts_seen_by(by)
    working = Office.objects.filter(held_on(day))
    within = working.filter(under(reach(by, "see_account"), "agency__path"))
    if wanted.agency:
        within = within.filter(agency__path__startswith=wanted.agency.path)
    if wanted.role:
        found = found.filter(pk__in=within.filter(role=wanted.role).values("account"))
    elif wanted.agency:
        waiting = Q(agency__path__startswith=wanted.agency.path) & ~Q(pk__in=working.values("account"))
        found = found.filter(Q(pk__in=within.values("account")) | waiting)
    if wanted.state:
        found = found.filter(is_active=wanted.state != "closed")
    if wanted.state == "waiting":
        found = found.exclude(pk__in=working.values("account"))
    for word in fold(wanted.words).split():
        found = found.filter(folded__contains=word)
    return found


def offices_of(account: Account) -> QuerySet[Office]:
    """All that somebody holds and held, the newest first."""
    return (
        Office.objects.filter(account=account)
        .select_related("agency", "account")
        .order_by("-held_from", "-id")
    )


def offices_told_to(by: Actor, account: Account) -> QuerySet[Office]:
    """Of those, the ones within reach."""
    return offices_of(account).filter(under(reach(by, "see_account"), "agency__path"))


def deputyships_of(account: Account) -> QuerySet[Deputyship]:
    """Who acts or acted for them, and for whom they act or acted; the newest first."""
    return (
        Deputyship.objects.filter(Q(office__account=account) | Q(deputy=account))
        .select_related("office__agency", "office__account", "deputy")
        .order_by("-held_from", "-id")
    )


def deputyships_told_to(by: Actor, account: Account) -> QuerySet[Deputyship]:
    return deputyships_of(account).filter(under(reach(by, "see_account"), "office__agency__path"))


def second_step_of(account: Account) -> SecondStep | None:
    return SecondStep.objects.filter(account=account).first()


def recovery_codes_left(account: Account) -> int:
    return RecoveryCode.objects.filter(second_step__account=account, used_at=None).count()


def account_named(username: str) -> Account | None:
    return Account.objects.filter(username=username).first()


def findable(account: Account) -> str:
    return fold(f"{account.username} {account.name}")


def account_waiting_for_code(pk: int) -> Account | None:
    """Whose password was right a moment ago."""
    return Account.objects.filter(pk=pk, is_active=True).first()


def history_of_account(account: Account, *held: Office | Deputyship) -> QuerySet[Entry]:
    """What was done to an account, and to what it holds, in one row of time."""
    return reduce(or_, (history_of(one) for one in (account, *held)))
