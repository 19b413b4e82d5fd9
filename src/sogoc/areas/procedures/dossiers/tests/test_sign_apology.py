from datetime import timedelta

import pytest

from sogoc.areas.procedures.dossiers.actions.sign_apology import ApologyAlreadySigned, sign_apology
from sogoc.areas.procedures.dossiers.queries.appointing import NoDayToMove, NotLater
from sogoc.areas.procedures.dossiers.queries.order import AlreadyConcluded, BeforeTheLatest
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.kernel.tests.builders import MORNING

from .builders import LATER, NEW_DAY, dossier, drafted, ready_for_sign_apology, settled, signed, suspended

pytestmark = pytest.mark.django_db


def test_it_is_signed_as_it_reads_now() -> None:
    later = NEW_DAY + timedelta(days=1)
    apology = sign_apology(**ready_for_sign_apology(reason="Mưa bão", until=later))
    assert (apology.reason, apology.appointed_at, apology.signed_at) == ("Mưa bão", later, LATER)


def test_once() -> None:
    with pytest.raises(ApologyAlreadySigned, match="đã ký lúc 08:00 ngày 15/02/2023"):
        signed(apology=signed())


def test_with_a_later_day_and_a_reason() -> None:
    apology = drafted()
    with pytest.raises(NotLater):
        signed(apology=apology, until=apology.dossier.due_at)
    with pytest.raises(ReasonMissing):
        signed(apology=apology, reason=" ")
    with pytest.raises(Unfit):
        signed(apology=apology, reason="x" * 501)


def test_only_for_what_is_still_promised() -> None:
    apology = drafted()
    suspended(dossier=apology.dossier)
    with pytest.raises(NoDayToMove):
        signed(apology=apology)
    other = drafted(dossier=dossier("H06.16-230214-0002"))
    settled(dossier=other.dossier)
    with pytest.raises(AlreadyConcluded):
        signed(apology=other)


def test_in_its_order() -> None:
    with pytest.raises(BeforeTheLatest):
        signed(at=MORNING - timedelta(minutes=1))
