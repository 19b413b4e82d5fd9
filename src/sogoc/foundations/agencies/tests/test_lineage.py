"""What an agency was, held and reached on other days."""

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sogoc.foundations.agencies.actions.dissolve_agency import dissolve_agency
from sogoc.foundations.agencies.actions.split_agency import split_agency
from sogoc.foundations.agencies.lineage import (
    history_in_decisions,
    inherited,
    shares_of,
    successor_today,
)
from sogoc.foundations.agencies.models import Agency, AgencyPlace
from sogoc.foundations.agencies.places import FEW, Stay, formerly_below, held_during, keys_held, seen_from
from sogoc.foundations.journal.models import Entry
from sogoc.kernel.acts import Refusal
from sogoc.kernel.periods import Period
from sogoc.kernel.tests.builders import morning_of

from .builders import (
    ADMINISTRATOR,
    DECISION,
    FOUNDED,
    NEW_YEAR,
    by_decision,
    coded,
    department,
    division,
    merged,
    moved,
    ready_for_dissolve_agency,
    ready_for_split_agency,
    renamed,
)

pytestmark = pytest.mark.django_db
LAST_YEAR, THIS_YEAR = Period.parse("2022"), Period.parse("2023")


def keys(agencies: object) -> set[str]:
    return {agency.key for agency in agencies}  # type: ignore[attr-defined]


def held_by(agency: Agency, period: Period) -> set[str]:
    return set(keys_held([agency], period.end)[agency.key])


def test_a_unit_counts_where_it_stood_when_the_period_ended() -> None:
    so, other = department("so"), department("so-khac")
    moved(agency=division(so), parent=other)
    assert [held_by(so, one) for one in (LAST_YEAR, THIS_YEAR)] == [{"so", "phong"}, {"so"}]
    assert [held_by(other, one) for one in (LAST_YEAR, THIS_YEAR)] == [
        {"so-khac"},
        {"so-khac", "phong"},
    ]


def test_what_ended_before_or_began_after_counts_where_it_ended_or_began() -> None:
    tinh = department("tinh", kind="committee")
    so = division(tinh, "so", valid_from=date(2010, 1, 1))
    merged(so, into=division(tinh, "so-moi"))
    for year in ("2005", "2022", "2023"):
        assert held_by(tinh, Period.parse(year)) == {"tinh", "so", "so-moi"}
    assert held_by(so, THIS_YEAR) == {"so"}


def test_a_path_that_only_looks_alike_is_not_below() -> None:
    so = department("so")
    division(department("mot-so"), "so-1")
    assert held_by(so, LAST_YEAR) == {"so"}


def test_what_was_held_is_one_query_however_many_are_asked_of(django_assert_num_queries: Any) -> None:
    for i in range(FEW):
        division(department(f"so-{i}"), f"phong-{i}")
    agencies = list(Agency.objects.all())
    for asked in (agencies, agencies[:3]):
        with django_assert_num_queries(1):
            found = keys_held(asked, LAST_YEAR.end)
        assert {key: set(below) for key, below in found.items()} == {
            one.key: keys(two for two in agencies if two.path.startswith(one.path)) for one in asked
        }
    with django_assert_num_queries(0):
        assert keys_held([], LAST_YEAR.end) == {}


@pytest.mark.parametrize("period", [LAST_YEAR, THIS_YEAR, None])
def test_records_are_held_as_the_subtree_was(period: Period | None) -> None:
    so, other = department("so"), department("so-khac")
    moved(agency=division(so), parent=other)
    so.refresh_from_db()
    for one in (so, other):
        found = Agency.objects.filter(held_during(one, period, "parent__children")).distinct()
        below = held_by(one, period or THIS_YEAR)
        assert keys(Agency.objects.filter(pk__in=found.values("parent__children"))) >= below - {one.key}
        rows = AgencyPlace.objects.filter(held_during(one, period))
        assert keys(row.agency for row in rows) == below


def test_a_successor_reaches_what_it_took_over_however_long_the_chain() -> None:
    first, second, third = department("mot"), department("hai"), department("ba")
    merged(first, into=second, on=date(2022, 1, 1))
    merged(second, into=division(third, "phong"), on=date(2022, 6, 1))
    assert inherited(["ba/", "hai/", "khac/", ""]) == {
        "ba/": ["hai/", "mot/"],
        "hai/": ["mot/"],
        "khac/": [],
        "": [],
    }
    assert successor_today(first, FOUNDED) == {Agency.objects.get(key="phong"): 1}
    assert [one.kind for one in history_in_decisions(second)] == ["merge", "merge"]


def test_parts_of_parts_are_exact() -> None:
    so, mot, hai, ba = (department(key) for key in ("so", "mot", "hai", "ba"))
    third = Fraction(1, 3)
    split_agency(
        **ready_for_split_agency(agency=so, shares={mot: third, hai: 2 * third}, on=date(2022, 1, 1))
    )
    split_agency(**ready_for_split_agency(agency=hai, shares={mot: Fraction(1, 7), ba: Fraction(6, 7)}))
    shares = successor_today(so, FOUNDED)
    assert {one.key: share for one, share in shares.items()} == {
        "mot": third + Fraction(2, 21),
        "ba": Fraction(4, 7),
    }
    assert sum(shares.values()) == 1
    hai.refresh_from_db()
    # What came to it later it did not hold then.
    assert successor_today(hai, NEW_YEAR) == {}
    assert successor_today(mot, NEW_YEAR) == {mot: 1}


def test_what_came_from_others_is_held_in_parts() -> None:
    so, mot, hai, ba = (department(key) for key in ("so", "mot", "hai", "ba"))
    division(mot, "mot-phong")
    dissolve_agency(**ready_for_dissolve_agency(agency=division(so, "so-phong"), on=date(2021, 6, 1)))
    third = Fraction(1, 3)
    split_agency(
        **ready_for_split_agency(agency=so, shares={mot: third, hai: 2 * third}, on=date(2022, 1, 1))
    )
    split_agency(**ready_for_split_agency(agency=hai, shares={mot: Fraction(1, 7), ba: Fraction(6, 7)}))
    whole = {"mot": 1, "mot-phong": 1}
    part = third + Fraction(2, 21)
    assert shares_of(mot, FOUNDED) == {**whole, "so": part, "so-phong": part, "hai": Fraction(1, 7)}
    assert shares_of(ba, FOUNDED) == {
        "ba": 1,
        "so": Fraction(4, 7),
        "so-phong": Fraction(4, 7),
        "hai": Fraction(6, 7),
    }
    # After the first of the two only the second still lies ahead.
    assert shares_of(mot, date(2022, 6, 1)) == {**whole, "hai": Fraction(1, 7)}
    assert shares_of(mot, NEW_YEAR) == whole


def test_what_went_to_others_is_held_no_longer() -> None:
    so, other = department("so"), department("so-khac")
    phong = division(so)
    merged(phong, into=division(other, "phong-khac"))
    assert shares_of(so, FOUNDED) == {"so": 1}
    assert shares_of(other, FOUNDED) == {"so-khac": 1, "phong-khac": 1, "phong": 1}
    moved(agency=other.children.get(), parent=so, on=date(2023, 2, 1))
    so.refresh_from_db()
    assert shares_of(so, FOUNDED) == {"so": 1, "phong-khac": 1, "phong": 1}


def test_what_stood_below_once_is_seen_for_those_days() -> None:
    so, other = department("so"), department("so-khac")
    phong = moved(agency=division(so), parent=other)
    assert formerly_below(["so/"]) == [Stay(phong.pk, FOUNDED, date(2022, 12, 31))]
    assert formerly_below(["so-khac/"]) == formerly_below([""]) == formerly_below([]) == []
    moved(agency=phong, parent=so, on=date(2023, 2, 1))
    assert formerly_below(["so/"]) == []
    assert [one.first for one in formerly_below(["so-khac/"])] == [NEW_YEAR]


def test_a_record_is_seen_from_where_it_was_made() -> None:
    so, other = department("so"), department("so-khac")
    moved(agency=division(so), parent=other)
    # Rows of places stand for records here: held by an agency, of a day.
    then = AgencyPlace.objects.filter(seen_from(["so/"], "agency", "valid_from"))
    assert sorted((row.agency.key, row.valid_from) for row in then) == [("phong", FOUNDED), ("so", FOUNDED)]
    now = AgencyPlace.objects.filter(seen_from(["so-khac/"], "agency", "valid_from"))
    assert {row.agency.key for row in now} == {"so-khac", "phong"}


# ── whatever is done, each day has one tree ────────────────────────────────
ACTS = st.tuples(
    st.sampled_from(["establish", "rename", "move", "merge", "split", "dissolve", "code"]),
    st.integers(0, 11),
    st.integers(0, 11),
    st.integers(0, 11),
    st.integers(-30, 400),
)
BEGIN = date(2022, 1, 1)


def do(step: int, told_act: tuple[str, int, int, int, int]) -> None:
    act, first, second, third, after = told_act
    agencies = list(Agency.objects.order_by("pk"))
    one, two, three = (agencies[i % len(agencies)] for i in (first, second, third))
    on = BEGIN + timedelta(days=after)
    told = {"on": on, "decision": DECISION, "at": morning_of(date(2023, 3, 1)), "by": ADMINISTRATOR}
    match act:
        case "establish":
            division(one, f"moi-{step}", valid_from=on)
        case "rename":
            renamed(agency=one, name=f"Tên {step}", **told)
        case "move":
            moved(agency=one, parent=two, **told)
        case "merge":
            merged(one, into=two, **told)
        case "split":
            shares = {two: Fraction(1, 3), three: Fraction(2, 3)}
            split_agency(**ready_for_split_agency(agency=one, shares=shares, **told))
        case "dissolve":
            dissolve_agency(**by_decision(agency=one, **told))
        case "code":
            coded(one, f"H06.{first}", valid_from=on)


def is_a_tree(day: date, agencies: list[Agency]) -> None:
    """Each stands below one that stands; its path says so; it has one name and one place, and its code is its own."""
    standing = {one.pk: one for one in agencies if one.nearest(day) == day}
    paths, codes = {}, []
    for one in agencies:
        names, places, own_codes = (
            [row for row in rows.all() if row.holds_on(day)] for rows in (one.names, one.places, one.codes)
        )
        expected = 1 if one.pk in standing else 0
        assert (len(names), len(places)) == (expected, expected)
        assert len(own_codes) <= expected
        codes += [row.code for row in own_codes]
        if places:
            paths[one.pk] = (places[0].path, places[0].parent_id, one.key)
    for path, parent, key in paths.values():
        assert parent is None or parent in standing
        assert path == (paths[parent][0] if parent else "") + key + "/"
    assert len(codes) == len(set(codes))


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=st.lists(ACTS, min_size=6, max_size=10))
def test_each_day_has_one_tree(acts: list[tuple[str, int, int, int, int]]) -> None:
    with transaction.atomic():
        tinh = department("tinh", kind="committee")
        for key in ("mot", "hai", "ba"):
            division(division(tinh, key), f"{key}-phong")
        for step, act in enumerate(acts):
            before = Entry.objects.count()
            try:
                do(step, act)
            except Refusal:
                assert Entry.objects.count() == before
        agencies = list(Agency.objects.select_related("parent").prefetch_related("names", "places", "codes"))
        days = {row.valid_from for one in agencies for row in one.places.all()}
        for day in sorted(days | {day - timedelta(days=1) for day in days} | {date(2023, 3, 1)}):
            is_a_tree(day, agencies)
        for one in (one for one in agencies if one.valid_until is None):
            assert one.path == next(row.path for row in one.places.all() if row.valid_until is None)
            assert one.parent is None or one.path.startswith(one.parent.path)
            assert one.parent is None or one.parent.valid_until is None
        transaction.set_rollback(True)
