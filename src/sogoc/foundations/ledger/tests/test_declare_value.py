from datetime import date
from typing import Any

import pytest

from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import document, officer, ready_for_cancel_number
from sogoc.foundations.documents.traits import Secrecy
from sogoc.foundations.journal.queries import history_of
from sogoc.foundations.ledger.actions.declare_value import CountedFromRecords, declare_value
from sogoc.foundations.ledger.asking import ask
from sogoc.foundations.ledger.declaring import AlreadyDeclared, PeriodToCome
from sogoc.foundations.ledger.finding import UnknownFigure
from sogoc.foundations.ledger.proving import ProofToCome, SecretProof
from sogoc.foundations.ledger.values import NotWhole
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.periods import Period
from sogoc.kernel.tests.builders import morning_of
from sogoc.measures.states import SourceKind, State

from .builders import QUARTER, declaration, ready_for_declare_value
from .founding import EVERYBODY, KEPT

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("_declarables")]


def told(name: str, agency: Any) -> Any:
    return ask([name], [agency], QUARTER, by=EVERYBODY)[name, agency.key]


def test_what_was_declared_is_the_figure() -> None:
    declared = declaration(figure="visits", value="1.250")
    answer = told("visits", declared.agency)
    assert (answer.value, answer.state, answer.source) == (1250, State.NUMBER, SourceKind.DECLARED)
    assert answer.declaration.document.printed == "12/BC-SKHCN"
    assert not answer.overridden
    entry = history_of(declared)[0]
    assert (entry.act, entry.record) == ("declare_value", "Số lượt khách, Quý I năm 2023")
    assert entry.held_at == "so/"


def test_that_nothing_happened_is_declared_too() -> None:
    declared = declaration(figure="visits", state=State.NOT_APPLICABLE)
    answer = told("visits", declared.agency)
    assert (answer.value, answer.state, answer.source) == (
        None,
        State.NOT_APPLICABLE,
        SourceKind.DECLARED,
    )


def test_a_share_keeps_its_sums() -> None:
    declared = declaration(figure="content_rate", numerator=41, denominator=58)
    assert told("content_rate", declared.agency).sums == (41, 58)


def test_the_same_days_by_another_name_are_the_same_period() -> None:
    declared = declaration(figure="visits", period=Period.parse("2023-01-01..2023-03-31"))
    assert told("visits", declared.agency).value == 16


def test_a_figure_is_declared_once_for_an_agency_and_its_days() -> None:
    declaration(figure="visits")
    with pytest.raises(AlreadyDeclared, match="đã khai là 16"):
        declaration(figure="visits", period=Period.parse("2023-01-01..2023-03-31"))
    other = document("13/BC", agency=department("khac"), issued_on=date(2023, 3, 1))
    declaration(figure="visits", period=Period.parse("2023-02"))
    declaration(figure="visits", agency=other.agency)


def test_nobody_declares_what_is_not_there() -> None:
    with pytest.raises(UnknownFigure, match="nowhere"):
        declaration(figure="nowhere")
    with pytest.raises(CountedFromRecords, match="thay số đếm"):
        declaration(figure=KEPT)


def test_text_where_a_number_belongs_is_refused() -> None:
    with pytest.raises(NotWhole, match="“mười”"):
        declaration(figure="visits", value="mười")


def test_a_value_has_to_fit_its_column() -> None:
    with pytest.raises(Unfit, match="giá trị"):
        declaration(figure="ordered_by", value="; ".join(["64/KH-SKHCN"] * 40))


def test_a_period_is_declared_once_it_has_begun() -> None:
    with pytest.raises(PeriodToCome, match="01/01/2023"):
        declaration(
            figure="visits", at=morning_of(date(2022, 12, 31)), document=document(issued_on=date(2022, 1, 4))
        )
    declaration(
        figure="visits",
        at=morning_of(date(2023, 1, 1)),
        document=document("2/BC", issued_on=date(2022, 1, 4)),
    )


def test_it_is_proven_by_a_document_that_everybody_may_see() -> None:
    with pytest.raises(SecretProof, match="văn bản mật"):
        declaration(document=document("1/BC-SKHCN", secrecy=Secrecy.SECRET))
    with pytest.raises(ProofToCome, match="02/3/2023"):
        declaration(
            document=document("2/BC-SKHCN", issued_on=date(2023, 3, 2)), at=morning_of(date(2023, 3, 1))
        )
    with pytest.raises(NumberCancelled, match="Ban hành nhầm"):
        declaration(document=cancel_number(**ready_for_cancel_number()))


def test_it_is_proven_by_what_the_person_may_see() -> None:
    elsewhere = document(agency=department("khac"))
    so = ready_for_declare_value()["agency"]
    with pytest.raises(NotAllowed, match="xem văn bản"):
        declare_value(**ready_for_declare_value(agency=so, document=elsewhere, by=officer()))


def test_an_officer_declares() -> None:
    assert declare_value(**ready_for_declare_value(by=officer())).version == 1
