"""Who somebody is on a day, and who is known here."""

from datetime import date

from django.db.models import Prefetch, Q, QuerySet

from sogoc.foundations.agencies.queries import under
from sogoc.kernel.acts import Actor, Holding, reach
from sogoc.kernel.roles import Role

from .models import Account, Office


def offices_on(day: date) -> QuerySet[Office]:
    """Offices held on that day, the widest first."""
    held = Q(held_until=None) | Q(held_until__gte=day)
    return (
        Office.objects.filter(held, held_from__lte=day)
        .select_related("agency")
        .order_by("agency__path", "id")
    )


def actor_of(account: Account, offices: list[Office]) -> Actor:
    """An account with its offices, as acts and policy know it."""
    return Actor(
        account.key, account.name, tuple(Holding(Role(one.role), one.agency.path) for one in offices)
    )


def actor_on(account: Account, day: date) -> Actor:
    return actor_of(account, list(offices_on(day).filter(account=account)))


def accounts_seen_by(by: Actor) -> QuerySet[Account]:
    """With the offices within reach; what else their owners hold elsewhere is not told."""
    within = Office.objects.filter(under(reach(by, "see_account"), "agency__path"))
    told = Prefetch("offices", within.select_related("agency"))
    return Account.objects.filter(pk__in=within.values("account")).prefetch_related(told)


def account_named(username: str) -> Account | None:
    return Account.objects.filter(username=username).first()
