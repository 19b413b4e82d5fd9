"""Giao vai trò."""

from datetime import date, datetime

from django.db import transaction
from django.db.models import Q

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.journal.writing import write
from sogoc.foundations.people.models import Account, Office
from sogoc.kernel.acts import Actor, Place, Refusal, require
from sogoc.kernel.roles import Role


class AlreadyHeld(Refusal):
    "{name} đang giữ vai trò này ở {agency} từ ngày {day}."


class EndsBeforeItBegins(Refusal):
    "Ngày thôi giữ vai trò {until} ở trước ngày bắt đầu {day}. Hãy kiểm tra lại hai ngày."


class ClosedToOffices(Refusal):
    "Tài khoản của {name} đang đóng, không nhận vai trò được. Hãy mở lại tài khoản trước."


@transaction.atomic
def give_office(
    *,
    account: Account,
    agency: Agency,
    role: Role,
    held_from: date,
    at: datetime,
    by: Actor,
    held_until: date | None = None,
) -> Office:
    """Within the giver's reach, whoever receives it; and never to oneself."""
    account = Account.objects.select_for_update().get(pk=account.pk)
    require(by, "give_office", Place(agency.path, account.key))
    if not account.is_active:
        raise ClosedToOffices(name=account.name)
    if held_until and held_until < held_from:
        raise EndsBeforeItBegins(day=held_from, until=held_until)
    same = account.offices.filter(Q(held_until=None) | Q(held_until__gte=held_from), agency=agency, role=role)
    if held_until:
        same = same.filter(held_from__lte=held_until)
    if held := same.first():
        raise AlreadyHeld(name=account.name, agency=agency.name, day=held.held_from)
    office = Office.objects.create(
        account=account, agency=agency, role=role, held_from=held_from, held_until=held_until
    )
    write(by, "give_office", office, at=at)
    return office
