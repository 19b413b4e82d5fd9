"""The codes that are given here: an agency's code (decision 20/2020), the day, and a number that begins anew daily."""

from datetime import date

from django.db import models
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.agencies.models import Agency, AgencyCode
from sogoc.foundations.agencies.queries import on
from sogoc.foundations.calendar.queries import line_of
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.kernel.acts import Refusal

from .dossier import Dossier


class NoCodeToGive(Refusal):
    """{agency} và các cơ quan cấp trên chưa có mã định danh vào ngày {day}, nên hệ thống không cấp được mã hồ sơ. Hãy
    ghi mã trên giấy tiếp nhận, hoặc nhờ quản trị cấp mã định danh cho cơ quan."""


class Serial(models.Model):
    """How far the numbers after one code of an agency have come on one day."""

    prefix = models.CharField(_("mã cơ quan và ngày"), max_length=50, unique=True)
    last = models.PositiveIntegerField(_("số đã cấp"))

    def __str__(self) -> str:
        return f"{self.prefix}-{self.last:04}"


def next_code(agency: Agency, day: date) -> str:
    """No number is left out: whoever comes second waits for the row, and what is undone gives its number back. One that
    another system gave by the same code is passed over."""
    serial = _locked(agency, day)
    serial.last += 1
    while Dossier.objects.filter(code=str(serial)).exists():
        serial.last += 1
    serial.save()
    return str(serial)


def _locked(agency: Agency, day: date) -> Serial:
    bearer, code = _bearer(agency, day)
    prefix = f"{code}-{day:%y%m%d}"
    rows = Serial.objects.select_for_update(no_key=True).filter(prefix=prefix)
    if found := rows.first():
        return found
    agency_locked(bearer)
    return rows.first() or Serial(prefix=prefix, last=0)


def _bearer(agency: Agency, day: date) -> tuple[Agency, str]:
    """The agency itself, or the nearest above it that has a code on that day."""
    codes = AgencyCode.objects.filter(on(day), agency__path__in=line_of(agency.path)).select_related("agency")
    nearest = max(codes, key=lambda one: len(one.agency.path), default=None)
    if nearest is None:
        raise NoCodeToGive(agency=agency.name, day=day)
    return nearest.agency, nearest.code
