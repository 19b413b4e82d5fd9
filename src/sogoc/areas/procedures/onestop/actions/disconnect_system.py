"""Ghi ngừng kết nối với hệ thống khác."""

from datetime import date, datetime, timedelta

from django.db import transaction

from sogoc.areas.procedures.onestop.models import SystemConnection
from sogoc.foundations.agencies.spans import ended
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class AlreadyDisconnected(Refusal):
    "Đã ngừng kết nối với {system}, kết nối đến hết ngày {day}."


class DisconnectedBeforeConnected(Refusal):
    "Kết nối với {system} có từ ngày {day}. Ngày kết nối cuối cùng không thể ở trước ngày đó."


@transaction.atomic
def disconnect_system(
    *, connection: SystemConnection, last_day: date, reason: str, at: datetime, by: Actor
) -> SystemConnection:
    connection = locked(connection, "agency")
    require(by, "disconnect_system", connection)
    if connection.valid_until:
        raise AlreadyDisconnected(system=str(connection), day=connection.valid_until)
    if last_day < connection.valid_from:
        raise DisconnectedBeforeConnected(system=str(connection), day=connection.valid_from)
    changes = changed(connection, **ended(last_day + timedelta(days=1)))
    changes["lý do"] = [None, reason_given(reason)]
    connection.save()
    write(by, "disconnect_system", connection, at=at, changes=changes)
    return connection
