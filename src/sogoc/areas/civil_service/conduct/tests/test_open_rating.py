import pytest

from sogoc.areas.civil_service.conduct.actions.open_rating import (
    RatedBeforeTheTerm,
    RatingAlreadyOpen,
    open_rating,
)
from sogoc.areas.civil_service.conduct.queries import (
    Wanted,
    ratings_of_their_own,
    ratings_seen_by,
    ratings_wanted,
)
from sogoc.areas.civil_service.staff.queries.serving import NotServing
from sogoc.areas.civil_service.staff.tests.builders import released
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import OFFICE, some_agency
from sogoc.foundations.notices.models import Notice
from sogoc.foundations.people.tests.builders import employed
from sogoc.kernel.acts import Actor
from sogoc.kernel.roles import Role

from .builders import opened, ready_for_open_rating

pytestmark = pytest.mark.django_db


def test_of_a_year_or_a_month_once_and_its_owner_is_told() -> None:
    account = employed("chuyen.vien", Role.OFFICER, some_agency())
    one = open_rating(**ready_for_open_rating(account=account))
    assert (one.of, one.belongs_to) == ("2023", account.key)
    assert Notice.objects.get(kind="rating_opened").account == account
    own = Actor(account.key, "Chuyên viên")
    assert list(ratings_of_their_own(own)) == [one]
    month = opened(staff=one.staff, month=6)
    assert (month.of, list(ratings_seen_by(own))) == ("6/2023", [one])
    assert ratings_wanted(OFFICE, Wanted(state="open", year=2023)).count() == 2
    with pytest.raises(RatingAlreadyOpen):
        opened(staff=one.staff)


def test_once_the_term_has_begun_while_they_are_there() -> None:
    with pytest.raises(RatedBeforeTheTerm):
        opened(year=2024)
    with pytest.raises(Unfit):
        opened(month=13)
    with pytest.raises(NotServing):
        opened(staff=released().staff)
