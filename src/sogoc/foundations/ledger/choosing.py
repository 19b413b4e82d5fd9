"""What was said and is to be changed, under lock, as it is now: nobody overwrites what they did not see."""

from typing import TypeVar

from django.db import models

from sogoc.foundations.documents.choosing import agency_locked
from sogoc.kernel.acts import Refusal

from .models import Attestation, Declaration

Said = TypeVar("Said", Declaration, Attestation)


class SaidNoMore(Refusal):
    "{record} đã được rút lại. Hãy tải lại trang để xem điều đang ghi."


class SaidAnew(Refusal):
    "{record} đã được người khác sửa sau khi bạn mở. Hãy xem bản mới rồi làm lại nếu vẫn cần."


def said_locked(said: Said) -> Said:
    """One agency, one writer at a time; the policy is asked before the version is."""
    agency_locked(said.agency)
    rows: models.QuerySet[Said] = models.QuerySet(type(said))
    found = rows.filter(pk=said.pk).select_related("agency").first()
    if found is None:
        raise SaidNoMore(record=said.journal_name)
    return found


def refuse_unseen(said: Declaration | Attestation, version: int) -> None:
    if said.version != version:
        raise SaidAnew(record=said.journal_name)
