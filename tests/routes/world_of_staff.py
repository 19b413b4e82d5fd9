"""What the world holds of staff, leaders, recruitments, appointments, talents and positions."""

from datetime import date, timedelta
from itertools import count
from typing import Any

from sogoc.areas.civil_service.appointments.models import LeaderAppointment, Recruitment, TalentSupport
from sogoc.areas.civil_service.appointments.tests.builders import appointment, recruitment, talent
from sogoc.areas.civil_service.positions.models import Position, PositionList
from sogoc.areas.civil_service.positions.tests.builders import complete_list, paper_in, position_list
from sogoc.areas.civil_service.staff.models import Leadership, Staff, Stay
from sogoc.areas.civil_service.staff.tests.builders import leader, newcomer, some_decision, somebody
from sogoc.foundations.agencies.models import Agency

DAY = timedelta(days=1)
LONG_AGO = date(2001, 1, 1)


def of_staff(so: Agency, words: str) -> dict[str, Any]:
    """By what a page calls it, the key of a record; `words` nobody of another department may read."""
    some_decision(so)
    paper_in(so, "70/SKHCN-VP", issued_on=date(2023, 2, 20))
    seen = somebody(agency=so, newcomer=newcomer(called=words))
    listed = complete_list(agency=so)
    first = listed.positions.order_by("pk").first()
    assert first
    return {
        "staff": seen.pk,
        "stay": seen.stays.get().pk,
        "leadership": leader(staff=somebody(agency=so, newcomer=newcomer(called=f"{words} 2"))).pk,
        "recruitment": recruitment(agency=so, newcomer=newcomer(called=f"{words} 3")).pk,
        "appointment": appointment(staff=somebody(agency=so, newcomer=newcomer(called=f"{words} 4"))).pk,
        "talent": talent(staff=seen).pk,
        "position list": listed.pk,
        "position": first.pk,
    }


def staff_grown_to(rows: int, so: Agency) -> None:
    for _ in range(Leadership.objects.count(), rows):
        leader(staff=somebody(agency=so))
    for _ in range(LeaderAppointment.objects.count(), rows):
        appointment(staff=somebody(agency=so))
    for _ in range(Recruitment.objects.count(), rows):
        recruitment(agency=so)
    for _ in range(TalentSupport.objects.count(), rows):
        talent(staff=somebody(agency=so))
    numbers = count(1)
    for unit in so.children.all()[: max(rows - PositionList.objects.count(), 0)]:
        decision = paper_in(so, f"{900 + next(numbers)}/QĐ-SKHCN")
        position_list(agency=so, unit=unit, document=decision)


def staff_multiplied_to(rows: int, so: Agency, copies: Any) -> None:
    """As many people, and as much of each; the stays and the positions of one of them too."""
    codes = count(1)

    def coded(_: int) -> dict[str, Any]:
        return {"code": f"N{next(codes)}", "called": "Người nhiều"}

    whole = Staff.objects.count() + rows
    people = copies(Staff.objects.all(), whole, coded)
    for model in (Stay, Leadership):
        others = iter(people)
        last = {"rank": "deputy"} if model is Leadership else {}
        copies(model.objects.all(), rows, lambda i, others=others, last=last: {"staff": next(others)} | last)
    stays = iter(Stay.objects.filter(recruitment=None))
    copies(Recruitment.objects.all(), rows, lambda i: {"stay": next(stays)})
    led = iter(Leadership.objects.filter(appointment=None))
    copies(LeaderAppointment.objects.all(), rows, lambda i: {"leadership": next(led)})
    given = iter(people)
    copies(TalentSupport.objects.all(), rows, lambda i: {"staff": next(given)})
    units = iter(so.children.exclude(pk__in=PositionList.objects.values("unit")))
    copies(PositionList.objects.all(), rows, lambda i: {"unit": next(units)})
    listed = PositionList.objects.earliest("pk")
    copies(Position.objects.filter(listed=listed), rows, lambda i: {"name": f"Vị trí nhiều {i}"})
    first = Stay.objects.earliest("pk")
    before = {"leaving": "moved_within", "ended_by": first.decision, "staff": first.staff}

    def earlier(i: int) -> dict[str, Any]:
        begun = LONG_AGO + 2 * i * DAY
        return before | {"valid_from": begun, "valid_until": begun, "ended_on": begun + DAY}

    copies(Stay.objects.filter(staff=first.staff), rows, earlier)
