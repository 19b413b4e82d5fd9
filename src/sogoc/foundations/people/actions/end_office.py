"""Thôi giao vai trò."""

from datetime import date, datetime, timedelta

from django.db import transaction

from sogoc.foundations.journal.writing import changed, write
from sogoc.foundations.people.administrators import hold_administrators, refuse_leaving_none
from sogoc.foundations.people.models import Account, Office
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class NotYetBegun(Refusal):
    "Vai trò này bắt đầu từ ngày {day}; ngày giữ cuối cùng không thể ở trước ngày đó."


class AlreadyEnded(Refusal):
    "Vai trò này đã có ngày giữ cuối cùng là {day}. Muốn giữ lâu hơn, hãy giao lại vai trò."


class EndsInThePast(Refusal):
    "Ngày giữ cuối cùng {until} đã qua lâu; trong những ngày sau đó người này đã có quyền. Sớm nhất là {day}."


@transaction.atomic
def end_office(*, office: Office, held_until: date, at: datetime, by: Actor) -> Office:
    """`held_until` is its last day; yesterday's ends it now. What was done in it stays done."""
    Account.objects.select_for_update().get(pk=office.account_id)
    hold_administrators()
    office = (
        Office.objects.select_for_update(of=("self",)).select_related("agency", "account").get(pk=office.pk)
    )
    require(by, "end_office", office)
    if office.held_until and office.held_until <= held_until:
        raise AlreadyEnded(day=office.held_until)
    if held_until < office.held_from:
        raise NotYetBegun(day=office.held_from)
    earliest = local_day(at) - timedelta(days=1)
    if held_until < earliest:
        raise EndsInThePast(until=held_until, day=earliest)
    if office.account.is_active:
        refuse_leaving_none([office], local_day(at))
    changes = changed(office, held_until=held_until)
    office.save(update_fields=["held_until"])
    write(by, "end_office", office, at=at, changes=changes)
    return office
