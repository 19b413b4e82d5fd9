from datetime import timedelta

import pytest

from sogoc.areas.procedures.dossiers.actions.refuse_dossier import refuse_dossier
from sogoc.areas.procedures.dossiers.actions.return_result import (
    AlreadyReturned,
    DeliveryUntold,
    NotYetSettled,
    return_result,
)
from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.dossiers.queries import AlreadyConcluded, BeforeTheLatest
from sogoc.areas.procedures.dossiers.register import Delivery
from sogoc.foundations.documents.fitting import Unfit
from sogoc.kernel.tests.builders import MORNING

from .builders import LATER, dossier, ready_for_refuse_dossier, ready_for_return_result, settled

pytestmark = pytest.mark.django_db


def test_its_life_ends_when_the_result_is_handed_over() -> None:
    one = return_result(**ready_for_return_result(at=LATER + timedelta(days=3), delivery=Delivery.POSTAL))
    kept = Dossier.objects.get(pk=one.pk)
    assert (str(kept.returned_on), kept.delivery, kept.ended_on) == ("2023-02-18", "postal", kept.returned_on)


def test_it_is_handed_over_once() -> None:
    one = return_result(**ready_for_return_result())
    with pytest.raises(AlreadyReturned, match="15/02/2023"):
        return_result(**ready_for_return_result(dossier=one))


def test_there_is_a_result_first() -> None:
    with pytest.raises(NotYetSettled):
        return_result(**ready_for_return_result(dossier=dossier()))


def test_what_was_refused_has_no_result() -> None:
    refused = refuse_dossier(**ready_for_refuse_dossier())
    with pytest.raises(AlreadyConcluded, match="từ chối giải quyết"):
        return_result(**ready_for_return_result(dossier=refused))


def test_not_before_it_was_settled() -> None:
    with pytest.raises(BeforeTheLatest):
        return_result(**ready_for_return_result(at=MORNING))


def test_how_is_told() -> None:
    with pytest.raises(DeliveryUntold):
        return_result(**ready_for_return_result(delivery=Delivery.UNTOLD))
    with pytest.raises(Unfit, match="cách trả kết quả"):
        return_result(**ready_for_return_result(dossier=Dossier.objects.get(), delivery="pigeon"))
    assert settled(dossier=dossier("H06.16-230214-0002")).returned_on is None
