from typing import Any

import pytest

from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.actions.seal_document import (
    AlreadySealed,
    NotOurs,
    NotYetSigned,
    seal_document,
)
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.traits import Signing
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import NotAllowed

from .builders import (
    document,
    incoming,
    numbered,
    officer,
    ready_for_cancel_number,
    ready_for_seal_document,
)

pytestmark = pytest.mark.django_db


def sealed(**changes: Any) -> Document:
    return seal_document(**ready_for_seal_document(**changes))


def test_the_agencys_signature_comes_after_the_persons() -> None:
    one = sealed()
    one.refresh_from_db()
    assert (one.signed, one.version) == (Signing.DIGITAL_BOTH, 2)
    newest, _ = history_of(one)
    assert newest.changes == {"signed": ["digital_person", "digital_both"]}


def test_on_the_scan_of_a_paper_it_makes_an_electronic_copy() -> None:
    assert sealed(document=document(signed=Signing.PAPER)).signed == Signing.DIGITAL_AGENCY


def test_it_is_sealed_once() -> None:
    one = sealed()
    with pytest.raises(AlreadySealed, match="01/TB-SKHCN"):
        sealed(document=one)


def test_what_nobody_signed_is_not_sealed() -> None:
    with pytest.raises(NotYetSigned):
        sealed(document=document())


def test_what_came_in_bears_its_issuers_seal() -> None:
    with pytest.raises(NotOurs):
        sealed(document=incoming(signed=Signing.DIGITAL_PERSON))


def test_a_cancelled_number_is_not_sealed() -> None:
    with pytest.raises(NumberCancelled):
        sealed(document=cancel_number(**ready_for_cancel_number(document=numbered())))


def test_only_clerks_seal() -> None:
    with pytest.raises(NotAllowed):
        sealed(by=officer())
