"""Accounts by name, for those who look after them. That somebody looked is written down, as for the list."""

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext

from sogoc.desk.finding import MOST, Found, Hit
from sogoc.desk.requests import DeskRequest
from sogoc.foundations.journal.reading import read
from sogoc.foundations.people.queries import WantedAccounts, accounts_wanted
from sogoc.kernel.acts import may
from sogoc.kernel.vietnamese import local_day

from .columns import offices

if TYPE_CHECKING:
    from sogoc.foundations.people.models import Account


def found(request: DeskRequest, words: str) -> Found:
    title = gettext("Người dùng")
    if not may(request.actor, "see_account"):
        return Found("accounts", title, "user", ())
    wanted = accounts_wanted(request.actor, WantedAccounts(words=words), local_day(request.at))
    rows = list(wanted.order_by("username")[: MOST + 1])
    if rows:
        read(request.actor, "see_account", wanted, at=request.at)
    more = f"{reverse('people:accounts')}?{urlencode({'words': words})}" if len(rows) > MOST else ""
    return Found("accounts", title, "user", [_hit(row) for row in rows[:MOST]], more)


def _hit(account: "Account") -> Hit:
    notes = [account.name, offices(account)]
    if not account.is_active:
        notes.append(gettext("đã đóng"))
    return Hit(reverse("people:account", args=[account.pk]), account.username, [one for one in notes if one])
