"""The one search box: every room by the same words, each within what the reader may see."""

from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.calendar.actions.withdraw_announcement import withdraw_announcement
from sogoc.foundations.calendar.tests.builders import ADMINISTRATOR, day_off
from sogoc.foundations.journal.models import Entry
from sogoc.foundations.people.models import Account
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING
from tests.routes.world import ELSEWHERE

LOOKING_AFTER = {Role.ADMINISTRATOR, Role.AUDITOR}


def sections(username: str, words: str) -> dict[str, str]:
    """What each room shows, by the key of its panel."""
    client = Client()
    client.force_login(Account.objects.get(username=username))
    page = client.get(reverse("search"), {"q": words}).content.decode()
    panels = page.partition("<main")[2].split('<section class="panel"')[1:]
    return {panel.partition('id="')[2].partition("-found")[0]: panel for panel in panels}


def test_a_day_off_is_found_by_its_occasion_its_decision_and_its_day(world: dict[str, Any]) -> None:
    so = Agency.objects.get(key="so")
    storm = day_off(agency=so, name="Nghỉ tránh bão số 9", decision="77/CĐ-UBND", day=date(2023, 2, 22))
    for words in ("tranh bao so 9", "77/cđ", "22/02/2023", "tạm ngừng bao"):
        assert reverse("calendar:announcement", args=[storm.pk]) in sections(Role.OFFICER, words)["days"]
    assert "days" not in sections(ELSEWHERE, "tranh bao so 9")


def test_one_that_was_withdrawn_is_said_to_be(world: dict[str, Any]) -> None:
    storm = day_off(agency=Agency.objects.get(key="so"), name="Nghỉ nhầm", day=date(2023, 2, 22))
    withdraw_announcement(announcement=storm, because="Nhầm", at=MORNING, by=ADMINISTRATOR)
    assert "đã rút" in sections(Role.OFFICER, "nghi nham")["days"]


def test_what_the_law_fixes_leads_to_its_year(world: dict[str, Any]) -> None:
    found = sections(Role.OFFICER, "tet 2024")["days"]
    assert f"{reverse('calendar:year')}?year=2024" in found
    assert "Cả nước" in found


@pytest.mark.parametrize("role", sorted(Role))
def test_people_are_found_by_those_who_look_after_them(world: dict[str, Any], role: Role) -> None:
    found = sections(role, "colleague")
    assert ("accounts" in found) == (role in LOOKING_AFTER)
    if role in LOOKING_AFTER:
        assert reverse("people:account", args=[world["account"]]) in found["accounts"]


def test_people_of_another_department_are_not_found(world: dict[str, Any]) -> None:
    assert "accounts" not in sections(ELSEWHERE, "colleague")


def test_who_looked_for_people_stands_in_the_journal(world: dict[str, Any]) -> None:
    for words in ("nobody is called that", "colleague", "colleague"):
        sections(Role.ADMINISTRATOR, words)
        looked = Entry.objects.filter(read=True, act="see_account", actor="account:administrator").count()
        assert looked == (words == "colleague")


def test_more_people_than_are_shown_have_a_list(world: dict[str, Any]) -> None:
    for i in range(11):
        Account.objects.create(
            username=f"tim.thay.{i}", folded=f"tim.thay.{i}", agency=Agency.objects.get(key="so")
        )
    found = sections(Role.ADMINISTRATOR, "tim.thay")["accounts"]
    assert found.count("<li>") == 10
    assert f"{reverse('people:accounts')}?words=tim.thay" in found


def test_figures_and_agencies_are_found_too(world: dict[str, Any]) -> None:
    assert "figures" in sections(Role.OFFICER, "van ban chi dao")
    assert reverse("agencies:agency", args=["phong"]) in sections(Role.OFFICER, "hanh chinh")["agencies"]
