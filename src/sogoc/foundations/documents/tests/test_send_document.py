from datetime import date, timedelta
from typing import Any

import pytest

from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.actions.seal_document import seal_document
from sogoc.foundations.documents.actions.send_document import (
    AlreadySent,
    HowItIsSent,
    NotOutgoing,
    NotSealed,
    SentTooEarly,
    send_document,
)
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.traits import Sending, Signing
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.tests.builders import MORNING

from .builders import (
    incoming,
    numbered,
    officer,
    ready_for_cancel_number,
    ready_for_seal_document,
    ready_for_send_document,
)

pytestmark = pytest.mark.django_db


def sent(**changes: Any) -> Document:
    return send_document(**ready_for_send_document(**changes))


def test_numbered_sealed_and_sent() -> None:
    one = sent(document=seal_document(**ready_for_seal_document()))
    one.refresh_from_db()
    assert (one.sent, one.sent_on, one.version) == (Sending.ELECTRONIC, date(2023, 2, 14), 3)


def test_on_paper_it_goes_without_a_digital_seal() -> None:
    assert sent(document=numbered(signed=Signing.PAPER), sent=Sending.PAPER).sent == Sending.PAPER


@pytest.mark.parametrize("way", [Sending.ELECTRONIC, Sending.BOTH])
def test_electronically_it_goes_sealed(way: Sending) -> None:
    with pytest.raises(NotSealed, match="phải có chữ ký số của cơ quan"):
        sent(document=numbered(), sent=way)


def test_it_is_sent_once() -> None:
    one = sent()
    with pytest.raises(AlreadySent, match="đã phát hành ngày 14/02/2023"):
        sent(document=one)


def test_how_it_goes_is_told() -> None:
    with pytest.raises(HowItIsSent):
        sent(sent=Sending.UNTOLD)
    with pytest.raises(Unfit, match="cách gửi"):
        sent(document=numbered(signed=Signing.DIGITAL_BOTH, summary="Khác"), sent="nonsense")


def test_it_is_not_sent_before_it_is_issued() -> None:
    with pytest.raises(SentTooEarly):
        sent(at=MORNING - timedelta(days=1))


def test_what_came_in_is_not_sent() -> None:
    with pytest.raises(NotOutgoing):
        sent(document=incoming())


def test_a_cancelled_number_is_not_sent() -> None:
    with pytest.raises(NumberCancelled):
        sent(document=cancel_number(**ready_for_cancel_number()))


def test_only_clerks_send() -> None:
    with pytest.raises(NotAllowed):
        sent(by=officer())
