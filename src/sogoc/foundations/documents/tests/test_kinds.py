from datetime import date

import pytest

from sogoc.foundations.documents.kinds import every_kind, issuer_of, kind_of
from sogoc.kernel.document_numbers import DocumentNumber


@pytest.mark.parametrize(
    ("number", "kind", "issuer"),
    [
        ("64/KH-SKHCN", "plan", "SKHCN"),
        ("26/2021/QĐ-UBND", "decision", "UBND"),
        ("1238/UBND-NC", "letter", "UBND"),
        ("97/UBND-PVHCC&KSTT", "letter", "UBND"),
        ("163/SKHCN-VP", "letter", "SKHCN"),
        ("07/TTr-SKHCN", "submission", "SKHCN"),
        ("137/BC-SKHCN", "report", "SKHCN"),
        ("131/NQ-CP", "resolution", "CP"),
        ("30/2020/NĐ-CP", "decree", "CP"),
        ("202/2025/QH15", "law", "QH15"),
        ("10/qđ-ubnd", "decision", "ubnd"),
        ("12/KH", "letter", "KH"),
    ],
)
def test_the_symbol_says_what_it_is_and_whose(number: str, kind: str, issuer: str) -> None:
    read = DocumentNumber.parse(number)
    assert (kind_of(read), issuer_of(read)) == (kind, issuer)


def test_keys_and_abbreviations_are_of_one_kind_each() -> None:
    abbreviations = [kind.abbreviation.casefold() for kind in every_kind().values() if kind.abbreviation]
    assert len(abbreviations) == len(set(abbreviations))
    assert all(key == kind.key for key, kind in every_kind().items())


def test_a_kind_is_in_force_from_its_day() -> None:
    plan = every_kind()["plan"]
    assert plan.in_force(date(2020, 3, 5))
    assert not plan.in_force(date(2020, 3, 4))
