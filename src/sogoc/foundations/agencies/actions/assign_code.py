"""Cấp mã định danh cho cơ quan, đơn vị."""

from datetime import date, datetime, timedelta

from django.db import IntegrityError, transaction

from sogoc.foundations.agencies.dated_rows import end, keep, locked
from sogoc.foundations.agencies.kinds import fits_a_code
from sogoc.foundations.agencies.models import Agency, AgencyCode
from sogoc.foundations.agencies.queries import agency_with_code
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class UnfitCode(Refusal):
    "Mã định danh “{code}” chưa đúng. Mã viết hoa không dấu, các nhóm cách nhau bằng dấu chấm, ví dụ H56.16."


class CodeTaken(Refusal):
    "Mã định danh {code} đang là của {name}. Mỗi ngày một mã chỉ chỉ một cơ quan."


class CodedSince(Refusal):
    "{name} đã có mã {code} từ ngày {day}. Mã mới phải có hiệu lực sau ngày đó."


class OutsideItsLife(Refusal):
    "{name} không hoạt động vào ngày {day}, nên không mang mã định danh từ ngày đó."


@transaction.atomic
def assign_code(*, agency: Agency, code: str, valid_from: date, at: datetime, by: Actor) -> AgencyCode:
    """From that day; the code that it bore before ends on the eve."""
    (agency,) = locked(agency)
    require(by, "assign_code", agency)
    if not fits_a_code(code, valid_from):
        raise UnfitCode(code=code)
    if agency.valid_until or valid_from < agency.valid_from:
        raise OutsideItsLife(name=agency.name, day=valid_from)
    if later := agency.codes.filter(valid_from__gte=valid_from).first():
        raise CodedSince(name=agency.name, code=later.code, day=later.valid_from)
    if bearer := agency_with_code(code, valid_from) or _later_bearer(code, valid_from):
        raise CodeTaken(code=code, name=bearer.name)
    end(agency.codes.all(), valid_from - timedelta(days=1))
    try:
        with transaction.atomic():
            assigned = AgencyCode.objects.create(agency=agency, code=code, valid_from=valid_from)
    except IntegrityError as error:  # another agency was given it in the same moment
        raise CodeTaken(code=code, name=code) from error
    keep(agency)
    write(by, "assign_code", assigned, at=at)
    return assigned


def _later_bearer(code: str, day: date) -> Agency | None:
    later = AgencyCode.objects.filter(code=code, valid_from__gte=day).select_related("agency").first()
    return later.agency if later else None
