"""What waits, what ends and what is overdue in area I reaches whom it concerns, each time once."""

from datetime import timedelta

import pytest

from sogoc.areas.direction.initiatives.tests.builders import (
    idea,
    initiative,
    recognised,
    turned_down,
)
from sogoc.areas.direction.inspections.tests.builders import matter
from sogoc.areas.direction.outreach.tests.builders import (
    approved,
    item,
    told,
    withdrawn,
)
from sogoc.areas.direction.surveys.tests.builders import closed, disputed, survey
from sogoc.foundations.documents.tests.builders import some_agency
from sogoc.foundations.notices.kinds import KINDS
from sogoc.foundations.notices.models import Notice
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.queries import actor_on
from sogoc.foundations.people.tests.builders import employed
from sogoc.joint.jobs.remind_of_direction import remind_of_direction
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING

pytestmark = pytest.mark.django_db
TODAY = MORNING.date()


@pytest.fixture
def office() -> Account:
    return employed("van.phong.moi", Role.OFFICE, some_agency())


@pytest.fixture
def leader() -> Account:
    return employed("lanh.dao", Role.LEADER, some_agency())


def heard(days: int = 0) -> list[tuple[str, str]]:
    """Who was told of what, by one run of the job."""
    before = set(Notice.objects.values_list("pk", flat=True))
    remind_of_direction(at=MORNING + timedelta(days=days))
    new = (
        Notice.objects.exclude(pk__in=before).select_related("account").order_by("kind", "account__username")
    )
    return [(one.kind, one.account.username) for one in new]


def said(kind: str) -> str:
    return KINDS[kind].in_words(Notice.objects.filter(kind=kind).latest("pk").facts)


def test_the_office_hears_of_what_waits_once_until_something_new_waits(office: Account) -> None:
    item()
    item()
    assert heard() == [("outreach_waiting", office.username)]
    assert "có 2 tin, bài" in said("outreach_waiting")
    assert heard(1) == []
    approved(item=item(at=MORNING + timedelta(days=1)))
    assert heard(1) == []
    item(at=MORNING + timedelta(days=2))
    assert heard(2) == [("outreach_waiting", office.username)]


def test_of_what_the_office_entered_itself_the_leader_hears(office: Account, leader: Account) -> None:
    item(by=actor_on(office, TODAY))
    assert heard() == [("outreach_waiting", leader.username)]


def test_whoever_entered_an_item_hears_what_became_of_it(office: Account, leader: Account) -> None:
    by = actor_on(leader, TODAY)
    approved(item=item(by=actor_on(office, TODAY)), by=by)
    mine = item(by=actor_on(office, TODAY), told=told(title="Tin nữa"))
    withdrawn(item=mine, by=by)
    kinds = (
        Notice.objects.filter(account=office)
        .exclude(kind="office_given")
        .order_by("pk")
        .values_list("kind", flat=True)
    )
    assert list(kinds) == ["outreach_approved", "outreach_withdrawn"]
    assert said("outreach_withdrawn") == "Cán bộ Văn phòng đã rút “Tin nữa” do bạn ghi: Ghi hai lần."


def test_a_survey_is_told_of_before_it_ends_and_when_it_is_over(office: Account) -> None:
    found = survey(first=TODAY, last=TODAY + timedelta(days=10))
    closed(title="Đã xong", last=TODAY + timedelta(days=10))
    assert heard(7) == []
    assert heard(8) == [("survey_ending", office.username)]
    assert heard(9) == heard(10) == []
    assert heard(11) == [("survey_ended", office.username)]
    assert heard(12) == []
    assert found.title in said("survey_ended")


def test_two_who_typed_a_paper_differently_are_not_left_alone(office: Account) -> None:
    disputed()
    assert "Phiếu 1 của" in said("slip_in_dispute")
    assert Notice.objects.get(kind="slip_in_dispute").account == office


def test_who_owes_a_remedy_hears_before_and_the_leader_too_once_it_is_over(
    office: Account, leader: Account
) -> None:
    due = TODAY + timedelta(days=10)
    matter(due_on=due)
    assert heard(7) == []
    assert heard(8) == [("matter_due", office.username)]
    assert heard(11) == [("matter_overdue", leader.username), ("matter_overdue", office.username)]
    assert heard(12) == []


def test_an_initiative_is_told_of_where_it_is_registered_and_where_it_was_judged(office: Account) -> None:
    author = employed("nguoi.viet", Role.DIVISION_HEAD, some_agency())
    found = initiative(by=actor_on(author, TODAY))
    assert "chờ hội đồng xét" in said("initiative_registered")
    recognised(initiative=found)
    mine = (
        Notice.objects.filter(account=author)
        .exclude(kind="office_given")
        .order_by("pk")
        .values_list("kind", flat=True)
    )
    assert list(mine) == ["initiative_recognised"]
    assert "cấp cơ sở" in said("initiative_recognised")
    turned_down(initiative=initiative(idea=idea(title="Cách khác"), by=actor_on(author, TODAY)))
    assert said("initiative_not_recognised").endswith(": Chưa có tính mới.")
