"""Đổi thông tin liên hệ."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction

from sogoc.foundations.journal.writing import changed, write
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.queries import place_of
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class UnfitEmail(Refusal):
    "Địa chỉ thư điện tử “{email}” chưa đúng. Hãy viết như van.phong@tinh.gov.vn, hoặc để trống."


class ContactUnchanged(Refusal):
    "Không có gì khác với điều đang ghi, nên không có gì để đổi."


@transaction.atomic
def change_contact(*, account: Account, email: str, language: str, at: datetime, by: Actor) -> Account:
    """Where and in which language notices reach the person."""
    account = Account.objects.select_for_update().get(pk=account.pk)
    place = place_of(account, local_day(at))
    require(by, "change_contact", place)
    if email:
        try:
            validate_email(email)
        except ValidationError as error:
            raise UnfitEmail(email=email) from error
    changes = changed(account, email=email, language=language)
    if not changes:
        raise ContactUnchanged
    account.save(update_fields=["email", "language"])
    write(by, "change_contact", account, at=at, held_at=place.held_at, changes=changes)
    return account
