from datetime import date
from itertools import pairwise

import pytest

from sogoc.foundations.documents.kinds import (
    every_kind,
    kind_name,
    kind_names,
    kind_of,
    kind_on,
    kinds_allowed_by,
    kinds_on,
)
from sogoc.kernel.document_numbers import DocumentNumber

NOW, BEFORE = date(2023, 2, 13), date(2019, 6, 1)


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        ("64/KH-SKHCN", "plan"),
        ("26/2021/QĐ-UBND", "decision"),
        ("163/2025/QĐ-CTUBND", "decision"),
        ("1238/UBND-NC", "letter"),
        ("97/UBND-PVHCC&KSTT", "letter"),
        ("163/SKHCN-VP", "letter"),
        ("07/TTr-SKHCN", "submission"),
        ("137/BC-SKHCN", "report"),
        ("131/NQ-CP", "resolution"),
        ("18-NQ/TW", "resolution"),
        ("12-CV/VPTU", "letter"),
        ("30/2020/NĐ-CP", "decree"),
        ("202/2025/QH15", "law"),
        ("10/qđ-ubnd", "decision"),
        ("12/KH", "letter"),
    ],
)
def test_the_symbol_says_what_it_is(number: str, kind: str) -> None:
    assert kind_of(DocumentNumber.parse(number), NOW) == kind


def test_an_abbreviation_names_one_kind_on_each_day() -> None:
    for day in (BEFORE, NOW, date(2025, 6, 1), date(1990, 1, 1)):
        abbreviations = [kind.abbreviation.casefold() for kind in kinds_on(day).values() if kind.abbreviation]
        assert len(abbreviations) == len(set(abbreviations))
        assert all(key == kind.key for key, kind in kinds_on(day).items())


def test_no_two_rows_of_a_kind_hold_on_one_day() -> None:
    for times in every_kind().values():
        for earlier, later in pairwise(times):
            assert earlier.until
            assert earlier.until < later.since


def test_what_a_kind_was_on_the_day_counts() -> None:
    travel = DocumentNumber.parse("12/ĐĐ-SKHCN")
    assert (kind_of(travel, BEFORE), kind_of(travel, NOW)) == ("travel_order", "letter")
    assert "travel_order" not in kinds_on(NOW)
    assert kind_on("travel_order", NOW) is None
    assert kind_name("travel_order", NOW) == "Giấy đi đường"
    slip = DocumentNumber.parse("12/PB-SKHCN")
    assert kinds_allowed_by(slip, NOW) == {"announcement_slip", "letter", "official_note"}
    assert kind_of(DocumentNumber.parse("05/UQ-SKHCN"), BEFORE) == "authorisation"
    assert kind_of(DocumentNumber.parse("05/GUQ-SKHCN"), NOW) == "authorisation"


def test_a_law_was_a_law_under_each_law_of_laws() -> None:
    before, after = kind_on("decree", date(2025, 3, 31)), kind_on("decree", date(2025, 4, 1))
    assert before
    assert after
    assert (before.source, after.source) == ("80/2015/QH13", "64/2025/QH15")


def test_for_what_is_older_than_the_oldest_row_that_row_is_taken() -> None:
    plan = kind_on("plan", date(1999, 1, 1))
    assert plan is not None
    assert plan.source == "01/2011/TT-BNV, Phụ lục I"
    assert kind_of(DocumentNumber.parse("01/NĐ-CP"), date(1999, 1, 1)) == "decree"


def test_a_kind_is_in_force_from_its_day() -> None:
    slip = every_kind()["announcement_slip"][0]
    assert slip.in_force(date(2020, 3, 5))
    assert not slip.in_force(date(2020, 3, 4))
    assert list(kind_names())[:3] == ["resolution", "decision", "directive"]
