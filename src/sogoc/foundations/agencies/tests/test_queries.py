from typing import Any

import pytest

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.queries import agencies_seen_by, agency_named, keys_below, matching, under
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import NOBODY, holder

from .builders import department, division

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _tree() -> None:
    so = department("so")
    division(so, "phong", name="Phòng Quản lý Công nghệ")
    department("so-2", name="Sở Nội vụ")


def keys(agencies: object) -> list[str]:
    return [agency.key for agency in agencies]  # type: ignore[attr-defined]


def test_somebody_sees_where_they_hold_an_office_and_what_is_below() -> None:
    assert keys(agencies_seen_by(holder(Role.OFFICER, where="so/"))) == ["so", "phong"]
    assert keys(agencies_seen_by(holder(Role.OFFICER, where="so/phong/"))) == ["phong"]
    assert keys(agencies_seen_by(holder(Role.OFFICER))) == ["so-2", "so", "phong"]
    assert keys(agencies_seen_by(NOBODY)) == []


def below(*names: str) -> dict[str, set[str]]:
    return {key: set(found) for key, found in keys_below(map(agency_named, names)).items()}


def test_below_an_agency_is_itself_and_what_its_path_begins() -> None:
    assert below("so") == {"so": {"so", "phong"}}
    assert below("so-2") == {"so-2": {"so-2"}}
    assert below("so", "phong", "so-2") == {"so": {"so", "phong"}, "phong": {"phong"}, "so-2": {"so-2"}}


def test_what_is_below_is_one_query_however_many_are_asked_of(django_assert_num_queries: Any) -> None:
    agencies = list(Agency.objects.all())
    with django_assert_num_queries(1):
        assert len(keys_below(agencies)) == 3
    with django_assert_num_queries(0):
        assert keys_below([]) == {}


def test_under_no_path_is_nothing() -> None:
    assert not Agency.objects.filter(under([])).exists()
    assert keys(Agency.objects.filter(under(["so-2/", "so/phong/"]))) == ["so-2", "phong"]


@pytest.mark.parametrize("words", ["phòng công nghệ", "PHONG CONG", "  nghe   phong ", "quản lý"])
def test_words_are_found_with_or_without_diacritics(words: str) -> None:
    assert keys(matching(Agency.objects.all(), words)) == ["phong"]


def test_signs_of_the_database_are_plain_letters() -> None:
    for words in ("%", "_", "\\"):
        assert keys(matching(Agency.objects.all(), words)) == []
