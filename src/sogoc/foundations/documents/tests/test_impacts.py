"""What rests on a text that was replaced or repealed."""

from datetime import date

import pytest

from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.documents.actions.withdraw_link import withdraw_link
from sogoc.foundations.documents.impacts import (
    agencies_resting_on,
    counts_of,
    endings_held,
    endings_seen_by,
    resting_on,
)
from sogoc.foundations.documents.models import Relation
from sogoc.foundations.documents.traits import RelationKind, Secrecy
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder

from .builders import (
    OFFICE,
    citation,
    clerk,
    document,
    incoming,
    ready_for_withdraw_link,
    relation,
    some_agency,
)

pytestmark = [pytest.mark.django_db, pytest.mark.once]
LAW = "13/2022/QĐ-UBND"


def ending(kind: RelationKind = RelationKind.REPLACES) -> Relation:
    old = incoming(LAW, issued_on=date(2022, 3, 31))
    new = incoming("26/2023/QĐ-UBND", issued_on=date(2023, 2, 10))
    citation(record=new, law=LAW, document=old)  # it names what it replaces, and need not be looked at again
    return relation(document=new, kind=kind, other=old, since=new.issued_on)


def found(one: Relation, by: object = OFFICE) -> list[str]:
    return [resting.record for resting in resting_on(one, by)]  # type: ignore[arg-type]


def test_what_cites_its_row_or_its_number_and_what_is_based_on_it() -> None:
    one = ending()
    citation(record=document("01/KH-SKHCN"), law=f"Điều 2 {LAW}", document=one.other)
    citation(record=document("02/KH-SKHCN"), law=LAW)  # nobody chose the row
    relation(document=document("03/KH-SKHCN"), other=one.other)
    gone = citation(record=document("04/KH-SKHCN"), law=LAW)
    withdraw_link(**ready_for_withdraw_link(link=gone))
    assert found(one) == ["01/KH-SKHCN", "02/KH-SKHCN", "03/KH-SKHCN"]
    assert counts_of([one]) == {one.pk: 4}  # with the one that replaces it
    assert agencies_resting_on(one) == [some_agency()]


def test_a_number_without_its_year_names_no_text_by_itself() -> None:
    old, new = incoming("10/KH-UBND"), incoming("12/KH-UBND", issued_on=date(2023, 2, 1))
    one = relation(document=new, kind=RelationKind.REPEALS, other=old, since=new.issued_on)
    citation(record=document("01/KH-SKHCN"), law="10/KH-UBND")
    citation(record=document("02/KH-SKHCN"), law="10/KH-UBND", document=old)
    assert found(one) == ["02/KH-SKHCN"]
    assert counts_of([one]) == {one.pk: 1}


def test_only_what_ends_another_and_only_what_may_be_seen() -> None:
    one = ending()
    relation(
        document=document("09/KH-SKHCN"),
        kind=RelationKind.AMENDS,
        other=incoming("5/2022/QĐ-UBND", issued_on=date(2022, 1, 4)),
    )
    assert list(endings_seen_by(OFFICE)) == [one]
    other = department("khac")
    citation(record=document("01/KH-KHAC", agency=other), law=LAW)
    citation(record=document("02/KH-SKHCN"), law=LAW)
    citation(record=document("03/KH-SKHCN", secrecy=Secrecy.SECRET), law=LAW)
    assert found(one) == ["01/KH-KHAC", "02/KH-SKHCN"]
    assert found(one, clerk()) == ["02/KH-SKHCN"]
    assert [resting.record for resting in resting_on(one, OFFICE, other)] == ["01/KH-KHAC"]
    assert list(endings_held(OFFICE, other)) == []
    assert list(endings_seen_by(holder(Role.OFFICE, where="khac/"))) == []
    assert agencies_resting_on(one) == [other, some_agency()]
