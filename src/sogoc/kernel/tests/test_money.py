from fractions import Fraction

import pytest

from sogoc.kernel.money import (
    Money,
    MoneyUnit,
    NotWholeDong,
    UnitInDoubt,
    UnitInDoubtBesidePlan,
    UnreadableMoney,
    dong,
    read_money,
    seems_in_thousands,
    unit_named_in,
    whole_dong,
    written,
)

THE_PLAN = 110_000_000


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("13.600.000", 13_600_000, ""),
        ("13600000", 13_600_000, ""),
        ("13,6 triệu đồng", Fraction("13.6"), "million"),
        ("13.6 triệu", Fraction("13.6"), "million"),
        ("110tr", 110, "million"),
        ("13.600 nghìn đồng", 13_600, "thousand"),
        ("13 600".replace(" ", ""), 13_600, ""),
        ("13.600 ngàn đ", 13_600, "thousand"),
        ("1.234.567,5 tỷ đồng", Fraction("1234567.5"), "billion"),
        ("13.600 đồng", 13_600, "dong"),
        ("13.6250", Fraction("13.625"), ""),
        ("0", 0, ""),
    ],
)
def test_it_is_read_as_people_write_it(text: str, number: Fraction, unit: str) -> None:
    assert read_money(text) == Money(Fraction(number), MoneyUnit(unit))


@pytest.mark.parametrize("text", ["", "một trăm", "13.6.0", "12 đô la", "-5", "1,2,3", "1.2345.000"])
def test_what_is_no_sum_is_refused(text: str) -> None:
    with pytest.raises(UnreadableMoney):
        read_money(text)


@pytest.mark.parametrize(
    ("heading", "unit"),
    [
        ("Số tiền (nghìn đồng)", "thousand"),
        ("ĐVT: 1.000đ", "thousand"),
        ("Đơn vị tính: 1000 đồng", "thousand"),
        ("Đơn vị: Triệu đồng", "million"),
        ("Số tiền (tỷ đồng)", "billion"),
        ("Số tiền (đồng)", ""),
        ("Số tiền", ""),
        ("Thời gian đọc", ""),
    ],
)
def test_a_heading_says_its_unit(heading: str, unit: str) -> None:
    assert unit_named_in(heading) == unit


def test_it_is_kept_in_whole_dong() -> None:
    assert whole_dong(read_money("13,6 triệu đồng")) == 13_600_000
    assert whole_dong(dong(5)) == 5
    with pytest.raises(NotWholeDong, match="0,6 đồng"):
        whole_dong(read_money("0,6 đồng"))


def test_what_might_be_thousands_is_asked_about_and_never_guessed() -> None:
    with pytest.raises(UnitInDoubtBesidePlan, match=r"so với kế hoạch 110\.000\.000 đồng"):
        whole_dong(read_money("13600"), beside=THE_PLAN)
    assert whole_dong(read_money("13600 đồng"), beside=THE_PLAN) == 13_600
    assert whole_dong(read_money("13600 nghìn đồng"), beside=THE_PLAN) == 13_600_000
    assert whole_dong(read_money("13600000"), beside=THE_PLAN) == 13_600_000
    with pytest.raises(UnitInDoubt):
        whole_dong(read_money("235.000"))
    assert whole_dong(read_money("0")) == 0


def test_the_bounds_of_doubt() -> None:
    assert [seems_in_thousands(one, THE_PLAN) for one in (220_000, 220_001)] == [True, False]
    assert [seems_in_thousands(one) for one in (1, 999_999, 1_000_000)] == [True, True, False]


def test_a_unit_that_was_told_is_kept() -> None:
    assert read_money("5 triệu").told_in(MoneyUnit.THOUSAND).unit is MoneyUnit.MILLION
    assert written(read_money("5000").told_in(MoneyUnit.THOUSAND)) == "5.000 nghìn đồng"
