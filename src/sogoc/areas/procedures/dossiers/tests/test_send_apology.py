from datetime import timedelta

import pytest

from sogoc.areas.procedures.dossiers.actions.send_apology import (
    ApologySent,
    ApologyUnsigned,
    TooLateToApologise,
    send_apology,
)
from sogoc.areas.procedures.dossiers.queries.order import AlreadyConcluded, BeforeTheLatest
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.tests.builders import MORNING

from .builders import LATER, NEW_DAY, drafted, ready_for_send_apology, settled, signed

pytestmark = pytest.mark.django_db
OVERDUE = MORNING + timedelta(days=8)


def test_it_names_the_new_day_and_is_counted() -> None:
    sent = send_apology(**ready_for_send_apology())
    assert (sent.sent_at, str(sent.sent_on), sent.late) == (LATER, "2023-02-15", False)
    one = sent.dossier
    one.refresh_from_db()
    assert (str(one.apologised_on), one.appointed_at, one.extensions) == ("2023-02-15", NEW_DAY, 1)
    assert history_of(one)[0].act == "extend_dossier"


def test_after_the_deadline_it_is_late_and_is_sent_only_with_open_eyes() -> None:
    apology = signed()
    with pytest.raises(TooLateToApologise, match="đã quá hạn từ 08:00 ngày 21/02/2023"):
        send_apology(**ready_for_send_apology(apology=apology, at=OVERDUE))
    sent = send_apology(**ready_for_send_apology(apology=apology, at=OVERDUE, although_late=True))
    assert sent.late


def test_signed_first_and_sent_once() -> None:
    with pytest.raises(ApologyUnsigned):
        send_apology(**ready_for_send_apology(apology=drafted()))


def test_once() -> None:
    sent = send_apology(**ready_for_send_apology())
    with pytest.raises(ApologySent, match="ngày 15/02/2023"):
        send_apology(**ready_for_send_apology(apology=sent))


def test_not_before_the_latest_or_when_all_is_done() -> None:
    apology = signed()
    with pytest.raises(BeforeTheLatest):
        send_apology(**ready_for_send_apology(apology=apology, at=MORNING - timedelta(minutes=1)))
    settled(dossier=apology.dossier)
    with pytest.raises(AlreadyConcluded):
        send_apology(**ready_for_send_apology(apology=apology))
