from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sogoc.areas.procedures.catalogue.register import Level
from sogoc.areas.procedures.catalogue.tests.builders import version
from sogoc.areas.procedures.reconciliation.actions.settle_difference import settle_difference
from sogoc.areas.procedures.reconciliation.actions.take_list import EmptyList, ListTakenLater, take_list
from sogoc.areas.procedures.reconciliation.queries import Wanted, differences_wanted, lists_of
from sogoc.areas.procedures.reconciliation.register import Found, Kind, Listed, Source, What, compared
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.budgets import Budget

from .builders import (
    OFFICE,
    STRANGER,
    TAKEN,
    difference,
    listed,
    ready_for_settle_difference,
    ready_for_take_list,
    taken,
)

pytestmark = pytest.mark.django_db


def test_each_difference_is_work_for_somebody() -> None:
    one = listed(name="Tên khác", online=Level.FULL, limit=Budget.parse("10wd"), fee=5000)
    version("1.000002", name="Chỉ có ở đây")
    made = taken(listed=[one, STRANGER])
    told = [(row.code, row.kind, row.what, row.here, row.there) for row in made.differences.all()]
    assert sorted(told) == [
        ("1.000002", "missing_there", "", "Chỉ có ở đây", ""),
        ("1.014431", "differs", "fee", "0 đồng", "5.000 đồng"),
        (
            "1.014431",
            "differs",
            "name",
            "Cấp giấy chứng nhận đăng ký hoạt động khoa học và công nghệ",
            "Tên khác",
        ),
        ("1.014431", "differs", "online", "không cung cấp trực tuyến", "toàn trình"),
        ("2.000001", "unknown_here", "", "", "Thủ tục lạ"),
    ]
    assert (made.number, history_of(made)[0].act) == (2, "take_list")


def test_what_was_settled_and_is_told_again_stays_settled() -> None:
    settle_difference(**ready_for_settle_difference())
    other = Listed(code="2.000002", name="Một thủ tục lạ nữa")
    again = taken(listed=[STRANGER, other], on=date(2023, 2, 14))
    assert [(row.code, row.note) for row in again.differences.all()] == [
        ("2.000001", "Đã gỡ khỏi cổng"),
        ("2.000002", ""),
    ]
    assert [row.code for row in differences_wanted(OFFICE, Wanted())] == ["2.000002"]
    assert [row.code for row in differences_wanted(OFFICE, Wanted(settled=True))] == ["2.000001"]
    assert lists_of(again.agency) == [again]


def test_lists_of_other_sources_are_lists_of_their_own() -> None:
    difference()
    taken(source=Source.WEBSITE)
    assert len(differences_wanted(OFFICE, Wanted())) == 2
    assert len(differences_wanted(OFFICE, Wanted(source="website", kind="unknown_here"))) == 1


def test_one_list_of_a_source_for_each_day_in_order() -> None:
    taken()
    for day in (TAKEN, date(2023, 2, 12)):
        with pytest.raises(ListTakenLater, match="13/02/2023"):
            taken(on=day)
    with pytest.raises(EmptyList):
        take_list(**ready_for_take_list(listed=[], on=date(2023, 3, 1)))
    with pytest.raises(Unfit, match="mã thủ tục"):
        taken(listed=[Listed(code="2" * 31, name="Mã dài")], on=date(2023, 3, 1))


def test_a_code_that_stands_twice_is_paired_by_name() -> None:
    ours = [Listed(code="1.000001", name="Cấp"), Listed(code="1.000001", name="Cấp lại")]
    theirs = [Listed(code="1.000001.000.00.00.H56", name="CẤP LẠI"), Listed(code="1.000001", name="Cấp mới")]
    assert list(compared(ours, theirs)) == [Found(Kind.DIFFERS, "1.000001", What.NAME, "Cấp", "Cấp mới")]


def test_levels_by_their_older_names_are_the_same() -> None:
    ours, theirs = (Listed(code="1.000001", name="Cấp", online=one) for one in (Level.FULL, Level.LEVEL_4))
    assert list(compared([ours], [theirs])) == []


LISTS = st.lists(
    st.builds(
        Listed, code=st.sampled_from(["1.000001", "1.000002", "1.000003"]), name=st.sampled_from("abc")
    ),
    max_size=6,
)


@given(LISTS, LISTS)
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_told_explains_how_many_there_are(ours: list[Listed], theirs: list[Listed]) -> None:
    found = [one.kind for one in compared(ours, theirs)]
    assert len(ours) - found.count(Kind.MISSING_THERE) == len(theirs) - found.count(Kind.UNKNOWN_HERE)
    assert list(compared(ours, ours)) == []
