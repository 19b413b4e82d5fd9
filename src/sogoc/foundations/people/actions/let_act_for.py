"""Giao làm thay."""

from datetime import date, datetime

from django.db import transaction

from sogoc.foundations.journal.writing import write
from sogoc.foundations.people.models import Account, Deputyship, Office
from sogoc.kernel.acts import Actor, OwnAffair, Refusal, require, verb_of


class DeputyOfThemselves(Refusal):
    "{name} không thể làm thay chính mình. Hãy chọn người khác."


class DeputyAway(Refusal):
    "Tài khoản của {name} đang đóng, không làm thay được. Hãy chọn người khác."


class BeyondTheOffice(Refusal):
    "Chỉ làm thay được trong thời gian giữ vai trò: từ {day} đến {until}. Hãy kiểm tra lại hai ngày."


class AlreadyActs(Refusal):
    "{name} đã được giao làm thay vai trò này từ {day} đến {until}."


@transaction.atomic
def let_act_for(
    *, office: Office, deputy: Account, held_from: date, held_until: date, at: datetime, by: Actor
) -> Deputyship:
    """By whoever holds the office, or an administrator. Nobody lets themselves act for another."""
    office = (
        Office.objects.select_for_update(of=("self",)).select_related("agency", "account").get(pk=office.pk)
    )
    deputy = Account.objects.select_for_update().get(pk=deputy.pk)
    require(by, "let_act_for", office)
    if deputy.key in (by.key, by.on_behalf_of) and deputy.pk != office.account_id:
        raise OwnAffair(verb=verb_of("let_act_for"))
    if deputy.pk == office.account_id:
        raise DeputyOfThemselves(name=deputy.name)
    if not deputy.is_active:
        raise DeputyAway(name=deputy.name)
    beyond = office.held_until and held_until > office.held_until
    if held_from < office.held_from or held_until < held_from or beyond:
        raise BeyondTheOffice(day=office.held_from, until=office.held_until or "khi thôi giữ")
    same = office.deputyships.filter(
        deputy=deputy, ended_at=None, held_from__lte=held_until, held_until__gte=held_from
    )
    if held := same.first():
        raise AlreadyActs(name=deputy.name, day=held.held_from, until=held.held_until)
    deputyship = Deputyship.objects.create(
        office=office, deputy=deputy, held_from=held_from, held_until=held_until
    )
    write(by, "let_act_for", deputyship, at=at)
    return deputyship
