"""Boards, plans then and now, by months, and sheets of tasks, as an official sees them."""

from datetime import date
from html import unescape
from io import BytesIO
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from python_calamine import CalamineWorkbook

from sogoc.areas.direction.tasks.models import Plan
from sogoc.areas.direction.tasks.tests.builders import (
    done,
    lead,
    plan,
    planned,
    product,
    reported,
    task,
)
from sogoc.foundations.agencies.models import Agency
from sogoc.kernel.tests.builders import morning_of

pytestmark = pytest.mark.django_db
LATE_DAY, EARLIER = date(2023, 4, 10), date(2023, 3, 28)


@pytest.fixture
def of_year(so: Agency) -> Plan:
    """Three tasks: one done on 30 March, one reported, one that nobody has done; all were due on the 31st."""
    found = plan()
    at = morning_of(date(2023, 3, 31))
    finished = reported(
        task=planned(found, title="Việc đã xong", product_kind=""),
        on=date(2023, 3, 30),
        at=at,
        product=product(),
    )
    done(task=finished, at=at)
    planned(found, title="Việc chậm", number=2)
    reported(task=planned(found, title="Việc chờ xác nhận", number=3))
    return found


def text(answer: Any) -> str:
    return unescape(answer.content.decode())


def lanes(answer: Any) -> dict[str, list[str]]:
    return {lane.key: [card[0].title for card in cards] for lane, cards in answer.context["lanes"]}


def test_a_board_then_and_now(office: Client, of_year: Plan) -> None:
    late = lanes(office.get(reverse("tasks:board"), {"day": f"{LATE_DAY}"}))
    assert late == {"late": ["Việc chậm"], "soon": [], "reported": ["Việc chờ xác nhận"], "later": []}
    before = lanes(office.get(reverse("tasks:board"), {"day": f"{EARLIER}"}))
    assert before["late"] == before["reported"] == []
    assert sorted(before["soon"]) == ["Việc chậm", "Việc chờ xác nhận", "Việc đã xong"]


def test_what_is_mine(office: Client, so: Agency) -> None:
    task(lead=so)
    assert (
        office.get(reverse("tasks:board"), {"mine": "1", "day": "2023-03-01"}).context["lanes"][3][0].total
        == 0
    )


def test_a_plan_as_of_any_day(office: Client, of_year: Plan) -> None:
    """8 of 43, then and now."""
    address = reverse("tasks:plan", args=[of_year.pk])
    assert "0/3 nhiệm vụ, tính đến ngày 29/3/2023; đến nay 1/3" in text(
        office.get(address, {"day": "2023-03-29"})
    )
    assert "1/3 nhiệm vụ, tính đến ngày 30/3/2023" in text(office.get(address, {"day": "2023-03-30"}))
    told = office.get(reverse("api:plan_one", args=[of_year.pk]), {"on": "2023-03-29"}).json()
    assert (told["done"], told["tasks"]) == (0, 3)


def test_by_months_what_is_late_stands_out(office: Client, of_year: Plan) -> None:
    page = text(office.get(reverse("tasks:months", args=[of_year.pk])))
    assert '<span class="badge badge-late">1/3</span>' in page


def test_the_meeting_goes_division_by_division(office: Client, of_year: Plan) -> None:
    answer = office.get(reverse("tasks:meeting"), {"day": f"{LATE_DAY}"})
    ((share, cards),) = answer.context["shares"]
    assert (share.lead, share.late, share.soon, share.reported) == (lead(), 1, 0, 1)
    assert [card[0].title for card in cards] == ["Việc chậm", "Việc chờ xác nhận"]
    week = office.get(reverse("tasks:meeting"), {"day": "2023-04-03"}).context["done"]
    assert [one.title for one in week] == ["Việc đã xong"]


def test_the_same_rows_as_a_sheet(office: Client, of_year: Plan) -> None:
    content = office.get(reverse("sheets:tasks"), {"plan": of_year.pk, "state": "reported"}).content
    rows = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0).to_python()
    assert [row[2] for row in rows if row[0] == str(of_year) and row[2]] == ["Việc chờ xác nhận"]
    plans = CalamineWorkbook.from_filelike(BytesIO(office.get(reverse("sheets:plans")).content))
    assert next(row for row in plans.get_sheet_by_index(0).to_python() if row[0] == str(of_year))[6:8] == [
        3.0,
        1.0,
    ]


def test_a_search_finds_it_without_diacritics(office: Client, of_year: Plan) -> None:
    assert "Việc chờ xác nhận" in text(office.get(reverse("search"), {"q": "viec cho xac nhan"}))
