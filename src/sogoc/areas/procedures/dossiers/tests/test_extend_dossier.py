from datetime import timedelta

import pytest

from sogoc.areas.procedures.dossiers.actions.extend_dossier import AlreadyExtended, extend_dossier
from sogoc.areas.procedures.dossiers.queries.appointing import NoDayToMove, NotLater
from sogoc.areas.procedures.dossiers.queries.order import AlreadyConcluded, BeforeTheLatest
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.kernel.tests.builders import MORNING

from .builders import NEW_DAY, dossier, ready_for_extend_dossier, settled, suspended

pytestmark = pytest.mark.django_db


def test_another_day_is_named_and_the_first_stays_what_it_was() -> None:
    one = extend_dossier(**ready_for_extend_dossier())
    assert (one.appointed_at, one.extensions, str(one.due_on)) == (NEW_DAY, 1, "2023-02-21")
    late = settled(dossier=one, at=NEW_DAY - timedelta(days=1))
    late.refresh_from_db()
    assert late.on_time is False


def test_at_most_once() -> None:
    one = extend_dossier(**ready_for_extend_dossier())
    with pytest.raises(AlreadyExtended, match="đã hẹn lại 1 lần"):
        extend_dossier(**ready_for_extend_dossier(dossier=one, until=NEW_DAY + timedelta(days=9)))


def test_a_later_day_and_for_a_reason() -> None:
    one = dossier()
    with pytest.raises(NotLater):
        extend_dossier(**ready_for_extend_dossier(dossier=one, until=one.due_at))
    with pytest.raises(ReasonMissing):
        extend_dossier(**ready_for_extend_dossier(dossier=one, reason=" "))


def test_only_of_what_has_a_day() -> None:
    with pytest.raises(NoDayToMove):
        extend_dossier(**ready_for_extend_dossier(dossier=suspended()))
    with pytest.raises(AlreadyConcluded):
        extend_dossier(**ready_for_extend_dossier(dossier=settled(dossier=dossier("H06.16-230214-0002"))))


def test_in_its_order() -> None:
    with pytest.raises(BeforeTheLatest):
        extend_dossier(**ready_for_extend_dossier(at=MORNING - timedelta(minutes=1)))
