"""Ghi quy trình nội bộ giải quyết thủ tục được phê duyệt."""

from collections.abc import Sequence
from datetime import date, datetime

from django.db import transaction

from sogoc.areas.procedures.catalogue.models import ProcedureVersion
from sogoc.areas.procedures.processes.models import Process
from sogoc.areas.procedures.processes.register import Step
from sogoc.foundations.agencies.spans import ended
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.deciding import decided_by
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class ProcessAlreadyThere(Refusal):
    "Thủ tục {code} đã có quy trình nội bộ áp dụng từ ngày {day}. Hãy chọn một ngày sau đó cho quy trình mới."


class VersionOver(Refusal):
    "Phiên bản này của thủ tục {code} đã hết hiệu lực sau ngày {day}. Hãy ghi quy trình cho phiên bản đang có hiệu lực."


@transaction.atomic
def approve_process(
    *,
    version: ProcedureVersion,
    steps: Sequence[Step],
    decision: Document,
    on: date,
    at: datetime,
    by: Actor,
) -> Process:
    """From the day `on`, in the place of the one before. A new version of a procedure wants a process of its own."""
    version = locked(version, "agency", "procedure")
    require(by, "approve_process", version)
    decided_by(decision, by)
    if version.valid_until and on > version.valid_until:
        raise VersionOver(code=version.procedure.code, day=version.valid_until)
    if there := version.processes.filter(valid_from__gte=on).order_by("valid_from").first():
        raise ProcessAlreadyThere(code=version.procedure.code, day=there.valid_from)
    version.processes.filter(valid_until=None).update(**ended(on))
    process = Process(version=version, agency=version.agency, decision=decision, valid_from=on)
    process.save(force_insert=True)
    process.lay_out(steps)
    if version.process_approved_on is None:
        version.process_approved_on = on
        version.save(update_fields=["process_approved_on"])
    write(by, "approve_process", process, at=at)
    return process
