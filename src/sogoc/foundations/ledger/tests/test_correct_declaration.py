from datetime import date
from typing import Any

import pytest

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.documents.tests.builders import document, officer
from sogoc.foundations.documents.traits import Secrecy
from sogoc.foundations.journal.queries import history_of
from sogoc.foundations.ledger.actions.correct_declaration import DeclaredTheSame, correct_declaration
from sogoc.foundations.ledger.actions.take_back_declaration import take_back_declaration
from sogoc.foundations.ledger.books import books
from sogoc.foundations.ledger.choosing import SaidAnew, SaidNoMore
from sogoc.foundations.ledger.finding import UnknownFigure
from sogoc.foundations.ledger.proving import ProofToCome, SecretProof
from sogoc.foundations.ledger.values import NotWhole
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.tests.builders import morning_of
from sogoc.measures.states import State

from .builders import declaration, override, ready_for_correct_declaration, ready_for_take_back_declaration
from .founding import KEPT

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("_declarables")]


def corrected(**changes: Any) -> Any:
    return correct_declaration(**ready_for_correct_declaration(**changes))


def test_what_it_was_and_why_it_changed_stays_in_the_history() -> None:
    declared = corrected(declaration=declaration(figure="visits"))
    assert (declared.value, declared.version) == ("17", 2)
    entry = history_of(declared)[0]
    assert entry.act == "correct_declaration"
    assert entry.changes == {"value": ["16", "17"], "reason": [None, "Cộng nhầm"]}


def test_a_number_becomes_a_state_and_has_other_proof() -> None:
    declared = declaration(figure="visits")
    paper = document("14/BC-SKHCN", agency=declared.agency)
    corrected(declaration=declared, document=paper, state=State.NOT_APPLICABLE)
    declared.refresh_from_db()
    assert (declared.state, declared.value, declared.document) == ("not_applicable", "", paper)


def test_an_override_is_corrected_with_a_new_reason(so: Agency) -> None:
    changes = history_of(corrected(declaration=override(agency=so, figure=KEPT), reason="Rà lại"))[0].changes
    assert changes["reason"] == ["Sổ còn thiếu tháng 01", "Rà lại"]


def test_nothing_is_corrected_into_itself() -> None:
    with pytest.raises(DeclaredTheSame, match="Số lượt khách, Quý I năm 2023"):
        corrected(declaration=declaration(figure="visits"), value="16")


def test_what_changed_meanwhile_is_not_overwritten() -> None:
    declared = declaration(figure="visits")
    ready = ready_for_correct_declaration(declaration=declared)
    correct_declaration(**ready)
    with pytest.raises(SaidAnew, match="Số lượt khách"):
        correct_declaration(**ready | {"value": "18"})
    taken = declaration(figure="held", value="1")
    ready = ready_for_correct_declaration(declaration=taken, value="0")
    take_back_declaration(**ready_for_take_back_declaration(declaration=taken))
    with pytest.raises(SaidNoMore, match="Có tổ chức"):
        correct_declaration(**ready)


def test_its_value_its_reason_and_its_proof_are_asked_for() -> None:
    declared = declaration(figure="visits")
    with pytest.raises(NotWhole, match="mười"):
        corrected(declaration=declared, value="mười")
    with pytest.raises(ReasonMissing):
        corrected(declaration=declared, reason=" ")
    with pytest.raises(SecretProof, match="1/BC-SKHCN"):
        corrected(declaration=declared, document=document("1/BC-SKHCN", secrecy=Secrecy.SECRET))
    with pytest.raises(ProofToCome, match="31/3/2023"):
        corrected(declaration=declared, at=morning_of(date(2023, 3, 30)))
    with pytest.raises(Unfit, match="giá trị"):
        corrected(
            declaration=declaration(figure="content_rate", numerator=1, denominator=2),
            value="0," + "5" * 320,
        )


def test_a_figure_that_is_no_more_is_not_corrected(monkeypatch: pytest.MonkeyPatch) -> None:
    ready = ready_for_correct_declaration(declaration=declaration(figure="visits"))
    monkeypatch.delitem(books.figures, "visits")
    with pytest.raises(UnknownFigure, match="visits"):
        correct_declaration(**ready)


def test_who_may_declare_may_not_always_correct() -> None:
    with pytest.raises(NotAllowed, match="đính chính"):
        corrected(by=officer())
