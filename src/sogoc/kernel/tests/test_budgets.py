import pytest
from hypothesis import given
from hypothesis import strategies as st

from sogoc.kernel.budgets import Budget, UnreadableBudget, read_budget


@pytest.mark.parametrize(
    ("key", "label", "minutes", "days"),
    [
        ("8h", "8 giờ làm việc", 480, 0),
        ("1wd", "1 ngày làm việc", 480, 0),
        ("0.5wd", "0,5 ngày làm việc", 240, 0),
        ("2.5h", "2,5 giờ làm việc", 150, 0),
        ("15d", "15 ngày", 0, 15),
        ("5wd+15d", "5 ngày làm việc, rồi 15 ngày", 2400, 15),
    ],
)
def test_a_budget_is_read_and_said(key: str, label: str, minutes: int, days: int) -> None:
    budget = Budget.parse(key)
    assert (budget.key, budget.label) == (key, label)
    assert sum(leg.minutes for leg in budget.legs) == minutes
    assert sum(leg.days for leg in budget.legs) == days


def test_budgets_are_put_together() -> None:
    assert Budget.working_days(5) + Budget.days(15) == Budget.parse("5wd+15d")
    assert Budget.hours(8).key == "8h"


NO_BUDGETS = [
    "",
    "5",
    "wd",
    "-1d",
    "0d",
    "0.5d",
    "5 wd",
    "5wd+",
    "1.7h",
    "3651d",
    "9999h",
    "5w",
    "５d",
    "1wd,2d",
]


@pytest.mark.parametrize("key", NO_BUDGETS)
def test_what_is_no_budget_is_refused(key: str) -> None:
    with pytest.raises(UnreadableBudget):
        Budget.parse(key)


@given(st.text(max_size=12))
def test_whatever_is_typed_is_read_or_refused(text: str) -> None:
    try:
        budget = Budget.parse(text)
    except UnreadableBudget:
        return
    assert Budget.parse(budget.key) == budget


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("5 ngày làm việc", "5wd"),
        ("05 NGAY LAM VIEC", "5wd"),
        ("15 ngày", "15d"),
        ("8 giờ", "8h"),
        ("0,5 ngày làm việc", "0.5wd"),
        ("5 ngày làm việc, rồi 15 ngày", "5wd+15d"),
        ("5 ngày làm việc rồi 15 ngày", "5wd+15d"),
        ("5wd + 15d", "5wd+15d"),
    ],
)
def test_what_people_write_is_read(text: str, key: str) -> None:
    assert read_budget(text).key == key
    assert read_budget(read_budget(text).label).key == key


@pytest.mark.parametrize(
    "text", ["", "5", "5 tuần", "0 ngày", "5 ngày 15 ngày", "năm ngày", "5 ngày, rồi", "0,5 ngày"]
)
def test_what_says_no_time_is_refused(text: str) -> None:
    with pytest.raises(UnreadableBudget):
        read_budget(text)
