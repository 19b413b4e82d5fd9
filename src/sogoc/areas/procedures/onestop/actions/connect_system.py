"""Ghi kết nối với hệ thống khác."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.procedures.onestop.models import SystemConnection
from sogoc.areas.procedures.onestop.register import System
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class AlreadyConnected(Refusal):
    "{agency} đã kết nối với {system} từ ngày {day}."


class ConnectedBeforeItStood(Refusal):
    "{agency} không hoạt động ngày {day}. Hãy kiểm tra lại ngày."


@transaction.atomic
def connect_system(*, agency: Agency, system: System, on: date, at: datetime, by: Actor) -> SystemConnection:
    agency = agency_locked(agency)
    require(by, "connect_system", agency)
    if on < agency.valid_from or (agency.valid_until and agency.valid_until < on):
        raise ConnectedBeforeItStood(agency=agency.name, day=on)
    same = SystemConnection.objects.filter(agency=agency, system=system.value)
    before = same.order_by("valid_from").last()
    if before and (before.valid_until is None or before.valid_until >= on):
        raise AlreadyConnected(agency=agency.name, system=str(before), day=before.valid_from)
    connection = SystemConnection(agency=agency, system=system.value, valid_from=on)
    connection.save(force_insert=True)
    write(by, "connect_system", connection, at=at)
    return connection
