"""Who stands above a paper, as they were called on its day: the agency below the one that it answers to, or the desk
that hands papers out below the agency."""

import re
from datetime import date

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.queries import parent_on

from .heads import Head

_COMMITTEE = re.compile(r"Ủy ban nhân dân\s+(?:(tỉnh|thành phố|xã|phường|đặc khu)\s+)?(.+)", re.IGNORECASE)
# A place named after a person is told with what it is (decree 30/2020, appendix I).
NAMED_AFTER_PEOPLE = {"Hồ Chí Minh": "Thành phố Hồ Chí Minh"}


def desk_of(agency: Agency, day: date, desk: str) -> Head:
    called = agency.called_on(day).name
    return Head(parent=_bare(called, _above(agency, day)), agency=desk, place=place_of(agency, day), on=day)


def office_of(agency: Agency, day: date) -> Head:
    called, above = agency.called_on(day).name, _above(agency, day)
    return Head(parent=above, agency=_bare(called, above), place=place_of(agency, day), on=day)


def place_of(agency: Agency, day: date) -> str:
    """Of the committee at the top; blank, for a pen, where the top is none."""
    top = Agency.objects.get(key=agency.steps[0])
    return place_named(top.called_on(day).name)


def place_named(committee: str) -> str:
    """Ủy ban nhân dân tỉnh Hưng Yên → Hưng Yên."""
    found = _COMMITTEE.fullmatch(" ".join(committee.split()))
    return NAMED_AFTER_PEOPLE.get(found[2], found[2]) if found else ""


def _above(agency: Agency, day: date) -> str:
    above = parent_on(agency, day)
    return above.called_on(day).name if above else ""


def _bare(name: str, above: str) -> str:
    """Sở Khoa học và Công nghệ tỉnh Hưng Yên, below the province's own name, is Sở Khoa học và Công nghệ."""
    for kind in ("tỉnh", "thành phố"):
        start = name.lower().rfind(f" {kind} ")
        if start > 0 and above.lower().endswith(name[start:].lower()):
            return name[:start]
    return name
