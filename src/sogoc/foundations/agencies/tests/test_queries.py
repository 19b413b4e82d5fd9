from datetime import date

import pytest
from django.db import IntegrityError, transaction

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.queries import (
    agencies_seen_by,
    agency_named,
    matching,
    names_on,
    places_on,
    subtree,
    subtree_on,
    under,
    widest,
)
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import NOBODY, holder

from .builders import FOUNDED, NEW_YEAR, department, division, merged, renamed

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


def test_a_subtree_begins_with_its_own_agency() -> None:
    assert keys(subtree(agency_named("so"))) == ["so", "phong"]
    assert keys(subtree(agency_named("so-2"))) == ["so-2"]


def test_under_no_path_is_nothing() -> None:
    assert not Agency.objects.filter(under([])).exists()
    assert keys(Agency.objects.filter(under(["so-2/", "so/phong/"]))) == ["so-2", "phong"]


@pytest.mark.parametrize("words", ["phòng công nghệ", "PHONG CONG", "  nghe   phong ", "quản lý"])
def test_words_are_found_with_or_without_diacritics(words: str) -> None:
    assert keys(matching(Agency.objects.all(), words)) == ["phong"]


def test_signs_of_the_database_are_plain_letters() -> None:
    for words in ("%", "_", "\\"):
        assert keys(matching(Agency.objects.all(), words)) == []


def test_paths_below_another_add_nothing() -> None:
    assert widest(["a/b/", "a/", "a/c/", "ab/", "a/", "a/b/c/"]) == ["a/", "ab/"]
    assert widest(["", "a/"]) == [""]
    # Twice what SQLite takes as terms of one query.
    assert keys(Agency.objects.filter(under(["so/", *(f"so/{i}/" for i in range(2000))]))) == ["so", "phong"]


def test_a_tree_is_shown_as_it_stood_within_reach() -> None:
    so, other = agency_named("so"), agency_named("so-2")
    renamed(agency=so)
    merged(other, into=so, on=date(2023, 2, 1))
    everybody = holder(Role.OFFICER)
    told = [
        [(one.path, one.agency.called_on(day).symbol) for one in places_on(day, everybody).order_by("path")]
        for day in (date(2003, 12, 31), FOUNDED, date(2023, 2, 1))
    ]
    assert told == [
        [],
        [("so-2/", "SKHCN"), ("so/", "SKHCN"), ("so/phong/", "")],
        [("so/", "SKHCNMT"), ("so/phong/", "")],
    ]
    assert [one.path for one in places_on(FOUNDED, holder(Role.OFFICER, where="so/phong/"))] == ["so/phong/"]
    assert names_on(FOUNDED, ["so"])["so"] == "Sở Khoa học và Công nghệ"
    assert names_on(NEW_YEAR, ["so-2", "so"])["so-2"] == "Sở Nội vụ"
    assert not subtree_on(other, date(2023, 2, 1)).exists()


@pytest.mark.parametrize("path", ["so", "so-3/", "mot-so/", "so/phong-2/", "phong/so", "xso/", "so/so-/"])
def test_a_path_ends_with_its_own_key(path: str) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Agency.objects.filter(key="so").update(path=path)
    assert agency_named("so").path == "so/"
