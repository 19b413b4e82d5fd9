"""Trả kết quả giải quyết hồ sơ."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.dossiers.queries import refuse_backward, refuse_concluded
from sogoc.areas.procedures.dossiers.register import Delivery, Outcome
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class AlreadyReturned(Refusal):
    "Hồ sơ {code} đã trả kết quả ngày {day}."


class NotYetSettled(Refusal):
    "Hồ sơ {code} chưa có kết quả để trả. Hãy ghi giải quyết xong trước."


class DeliveryUntold(Refusal):
    "Chưa ghi kết quả được trả bằng cách nào. Hãy chọn trực tiếp, qua bưu chính công ích hoặc trực tuyến."


@transaction.atomic
def return_result(*, dossier: Dossier, delivery: Delivery, at: datetime, by: Actor) -> Dossier:
    dossier = locked(dossier, "agency")
    require(by, "return_result", dossier)
    if dossier.returned_on:
        raise AlreadyReturned(code=dossier.code, day=dossier.returned_on)
    if dossier.outcome != Outcome.SETTLED:
        refuse_concluded(dossier)
        raise NotYetSettled(code=dossier.code)
    refuse_backward(dossier, at)
    if not delivery:
        raise DeliveryUntold
    changes = dossier.become(returned_at=at, returned_on=local_day(at), delivery=str(delivery), latest_at=at)
    write(by, "return_result", dossier, at=at, changes=changes)
    return dossier
