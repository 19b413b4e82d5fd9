from datetime import date

import pytest

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.documents.tests.builders import document, officer
from sogoc.foundations.documents.traits import Secrecy
from sogoc.foundations.journal.queries import history_of
from sogoc.foundations.ledger.actions.override_figure import CountedByNobody, override_figure
from sogoc.foundations.ledger.asking import ask
from sogoc.foundations.ledger.declaring import AlreadyDeclared, PeriodToCome
from sogoc.foundations.ledger.differing import SameAsCounted
from sogoc.foundations.ledger.finding import UnknownFigure
from sogoc.foundations.ledger.models import Declaration
from sogoc.foundations.ledger.proving import ProofToCome, SecretProof
from sogoc.foundations.ledger.values import NotPercentage
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.periods import Period
from sogoc.kernel.tests.builders import morning_of
from sogoc.measures.states import SourceKind, State

from .builders import QUARTER, override, proof, ready_for_override_figure
from .founding import EVERYBODY, KEPT, RATE

pytestmark = pytest.mark.django_db


def test_what_was_counted_is_shown_beside_it(so: Agency) -> None:
    override(agency=so, figure=KEPT, value="5")
    answer = ask([KEPT], [so], QUARTER, by=EVERYBODY)[KEPT, "so"]
    assert (answer.value, answer.counted, answer.overridden) == (5, 4, True)
    assert (answer.source, answer.declaration.reason) == (SourceKind.DECLARED, "Sổ còn thiếu tháng 01")


def test_the_history_tells_the_difference_and_why(so: Agency) -> None:
    changes = history_of(override(agency=so, figure=RATE, numerator=4, denominator=5))[0].changes
    assert changes == {"value": ["75.0000", "80.0000"], "reason": [None, "Sổ còn thiếu tháng 01"]}


def test_a_counted_figure_may_not_apply_here(so: Agency) -> None:
    override(agency=so, figure=KEPT, state=State.NOT_APPLICABLE)
    assert ask([KEPT], [so], QUARTER, by=EVERYBODY)[KEPT, "so"].state is State.NOT_APPLICABLE


def test_what_is_the_same_replaces_nothing(so: Agency) -> None:
    with pytest.raises(SameAsCounted, match="cũng là 4"):
        override(agency=so, figure=KEPT, value="4")
    with pytest.raises(SameAsCounted, match="cũng là 75"):
        override(agency=so, figure=RATE, numerator=6, denominator=8)
    assert not Declaration.objects.exists()


def test_it_needs_a_reason(so: Agency) -> None:
    with pytest.raises(ReasonMissing):
        override(agency=so, figure=KEPT, reason="  ")


@pytest.mark.usefixtures("_declarables")
def test_what_nobody_counts_is_declared() -> None:
    with pytest.raises(CountedByNobody, match="Hãy khai báo"):
        override(figure="visits")
    with pytest.raises(UnknownFigure, match="nowhere"):
        override(figure="nowhere")


def test_it_is_declared_once_and_in_its_time(so: Agency) -> None:
    override(agency=so, figure=KEPT, value="5")
    with pytest.raises(AlreadyDeclared, match="đã khai là 5"):
        override(agency=so, figure=KEPT, value="6")
    with pytest.raises(PeriodToCome, match="01/4/2023"):
        override(agency=so, figure=KEPT, period=Period.parse("2023-Q2"), at=morning_of(date(2023, 3, 31)))


def test_its_value_and_its_proof_are_those_of_a_declaration(so: Agency) -> None:
    with pytest.raises(NotPercentage, match="101"):
        override(agency=so, figure=RATE, value="101")
    with pytest.raises(Unfit, match="giá trị"):
        override(agency=so, figure=RATE, value="0," + "5" * 320)
    with pytest.raises(SecretProof, match="1/BC-SKHCN"):
        override(document=document("1/BC-SKHCN", agency=so, secrecy=Secrecy.SECRET))
    with pytest.raises(ProofToCome, match="31/3/2023"):
        override(document=proof(), at=morning_of(date(2023, 3, 30)))


def test_who_may_declare_may_not_always_override(so: Agency) -> None:
    with pytest.raises(NotAllowed, match="thay số đếm"):
        override_figure(**ready_for_override_figure(agency=so, by=officer()))
