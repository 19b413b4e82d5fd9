"""Ghi quy trình nội bộ đã được điện tử hóa."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.procedures.processes.models import Process
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class AlreadyDigitised(Refusal):
    "Quy trình của thủ tục {code} đã được điện tử hóa từ ngày {day}."


class BeforeApproval(Refusal):
    "Quy trình của thủ tục {code} áp dụng từ ngày {day}; không thể được điện tử hóa trước ngày ấy."


@transaction.atomic
def digitise_process(*, process: Process, on: date, at: datetime, by: Actor) -> Process:
    """From the day `on` the software leads dossiers through its steps."""
    version = locked(process.version, "procedure")
    process = locked(process, "agency")
    require(by, "digitise_process", process)
    if process.digitised_on:
        raise AlreadyDigitised(code=version.procedure.code, day=process.digitised_on)
    if on < process.valid_from:
        raise BeforeApproval(code=version.procedure.code, day=process.valid_from)
    process.version = version
    changes = changed(process, digitised_on=on)
    process.save(update_fields=["digitised_on"])
    if version.process_digitised_on is None:
        version.process_digitised_on = on
        version.save(update_fields=["process_digitised_on"])
    write(by, "digitise_process", process, at=at, changes=changes)
    return process
