import pytest

from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.documents.tests.builders import officer
from sogoc.foundations.journal.models import Entry
from sogoc.foundations.journal.telling import told
from sogoc.foundations.ledger.actions.correct_declaration import correct_declaration
from sogoc.foundations.ledger.actions.take_back_declaration import take_back_declaration
from sogoc.foundations.ledger.asking import ask
from sogoc.foundations.ledger.choosing import SaidAnew, SaidNoMore
from sogoc.kernel.acts import NotAllowed
from sogoc.measures.states import State

from .builders import (
    QUARTER,
    declaration,
    ready_for_correct_declaration,
    ready_for_take_back_declaration,
)
from .founding import EVERYBODY

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("_declarables")]


def test_the_figure_is_no_longer_reported_and_the_journal_knows_what_it_was() -> None:
    declared = declaration(figure="visits")
    take_back_declaration(**ready_for_take_back_declaration(declaration=declared))
    answer = ask(["visits"], [declared.agency], QUARTER, by=EVERYBODY)["visits", "so"]
    assert (answer.state, answer.declaration) == (State.NOT_REPORTED, None)
    entry = Entry.objects.get(act="take_back_declaration")
    assert [(one.name, one.before, one.after) for one in told(entry)] == [
        ("Giá trị", "16", ""),
        ("Lý do", "", "Khai nhầm kỳ"),
    ]


def test_it_may_then_be_declared_anew() -> None:
    take_back_declaration(**ready_for_take_back_declaration())
    assert declaration().version == 1


def test_it_is_taken_back_once_by_who_saw_what_it_is() -> None:
    declared = declaration()
    ready = ready_for_take_back_declaration(declaration=declared)
    correct_declaration(**ready_for_correct_declaration(declaration=declared))
    with pytest.raises(SaidAnew):
        take_back_declaration(**ready)
    take_back_declaration(**ready | {"version": 2})
    with pytest.raises(SaidNoMore):
        take_back_declaration(**ready | {"version": 2})


def test_it_needs_a_reason_and_the_right() -> None:
    with pytest.raises(ReasonMissing):
        take_back_declaration(**ready_for_take_back_declaration(reason=""))
    with pytest.raises(NotAllowed, match="rút số liệu"):
        take_back_declaration(
            **ready_for_take_back_declaration(declaration=declaration(figure="held", value="1"), by=officer())
        )
