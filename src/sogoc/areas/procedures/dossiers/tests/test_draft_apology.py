from datetime import timedelta

import pytest

from sogoc.areas.procedures.dossiers.actions.draft_apology import (
    AlreadyApologised,
    ApologyAlreadyDrafted,
    draft_apology,
)
from sogoc.areas.procedures.dossiers.actions.send_apology import send_apology
from sogoc.areas.procedures.dossiers.queries.appointing import NoDayToMove, NotLater
from sogoc.areas.procedures.dossiers.queries.order import AlreadyConcluded, BeforeTheLatest
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.notices.queries import unread
from sogoc.kernel.tests.builders import MORNING

from .builders import (
    LATER,
    NEW_DAY,
    assigned,
    dossier,
    drafted,
    ready_for_draft_apology,
    ready_for_send_apology,
    settled,
    signed,
    suspended,
)

pytestmark = pytest.mark.django_db


def test_it_says_why_and_until_when() -> None:
    apology = drafted()
    assert (apology.reason, apology.appointed_at) == ("Chờ kết quả kiểm tra thực tế", NEW_DAY)
    assert (apology.drafted_at, apology.signed_at, apology.held_at) == (LATER, None, "so/")
    assert str(apology) == "H06.16-230214-0001"


def test_whoever_has_the_step_is_told() -> None:
    step = assigned()
    drafted(dossier=step.dossier)
    assert unread(step.person).filter(kind="apology_drafted").count() == 1


def test_one_draft_at_a_time_and_one_letter() -> None:
    apology = drafted()
    with pytest.raises(ApologyAlreadyDrafted, match="08:00 ngày 15/02/2023"):
        drafted(dossier=apology.dossier)
    sent = send_apology(**ready_for_send_apology(apology=signed(apology=apology)))
    with pytest.raises(AlreadyApologised, match="ngày 15/02/2023"):
        drafted(dossier=sent.dossier)


def test_a_later_day_and_a_reason() -> None:
    one = dossier()
    with pytest.raises(NotLater):
        draft_apology(**ready_for_draft_apology(dossier=one, until=one.due_at))
    with pytest.raises(ReasonMissing):
        drafted(dossier=one, reason=" ")
    with pytest.raises(Unfit, match="lý do chậm"):
        drafted(dossier=one, reason="x" * 501)


def test_only_for_what_is_still_promised() -> None:
    with pytest.raises(NoDayToMove):
        drafted(dossier=suspended())
    with pytest.raises(AlreadyConcluded):
        drafted(dossier=settled(dossier=dossier("H06.16-230214-0002")))


def test_in_its_order() -> None:
    with pytest.raises(BeforeTheLatest):
        drafted(at=MORNING - timedelta(minutes=1))
