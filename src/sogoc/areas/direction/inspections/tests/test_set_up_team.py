import pytest

from sogoc.areas.direction.inspections.actions.set_up_team import NoOneHead, TeamSetUp
from sogoc.areas.direction.inspections.queries import team_of
from sogoc.areas.direction.inspections.queries.opening import InspectionDropped
from sogoc.areas.direction.inspections.register import Seat
from sogoc.foundations.documents.deciding import NoDecision
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.journal.queries import history_of

from .builders import decision, dropped, notice, with_team

pytestmark = pytest.mark.django_db
HEAD = (Seat.HEAD, "Chánh Văn phòng Sở")


def test_by_the_positions_they_hold() -> None:
    one = with_team()
    assert [str(member) for member in team_of(one)] == ["Phó Giám đốc Sở", "Chuyên viên Văn phòng Sở"]
    with pytest.raises(TeamSetUp, match="09/QĐ-SKHCN"):
        with_team(inspection=one)


def test_another_decision_replaces_it_and_the_journal_keeps_who_it_was() -> None:
    one = with_team()
    again = with_team(inspection=one, decision=decision("10/QĐ-SKHCN"), team=[HEAD])
    assert [str(member) for member in team_of(again)] == ["Chánh Văn phòng Sở"]
    before, after = history_of(again)[0].changes["thành phần đoàn"]
    assert (before, after) == ("Phó Giám đốc Sở; Chuyên viên Văn phòng Sở", "Chánh Văn phòng Sở")


def test_one_head_by_a_decision() -> None:
    with pytest.raises(NoOneHead, match="có 0"):
        with_team(team=[(Seat.MEMBER, "Chuyên viên")])
    with pytest.raises(NoOneHead, match="có 2"):
        with_team(team=[HEAD, HEAD])
    with pytest.raises(NoDecision):
        with_team(decision=notice())
    with pytest.raises(Unfit, match="chức vụ"):
        with_team(team=[(Seat.HEAD, " ")])
    with pytest.raises(InspectionDropped):
        with_team(inspection=dropped())
