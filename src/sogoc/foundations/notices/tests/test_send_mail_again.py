"""A letter that died is sent again by an administrator, to the address that its reader has now."""

from datetime import timedelta

import pytest

from sogoc.foundations.notices.actions.send_mail_again import NotDead, NowhereToSend, send_mail_again
from sogoc.foundations.notices.delivering import deliver_due
from sogoc.foundations.notices.models import MailState
from sogoc.foundations.notices.queries import mail_seen_by, outbox_counts
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, holder

from .builders import dead_mail, mail, reader, ready_for_send_mail_again
from .post_office import post_office

pytestmark = pytest.mark.django_db


def test_it_goes_to_the_new_address_under_its_old_name() -> None:
    letter = dead_mail()
    letter.account.email = "dung@so.example"
    letter.account.save(update_fields=["email"])
    again = send_mail_again(**ready_for_send_mail_again(mail=letter))
    assert (again.state, again.tries, again.answer) == (MailState.WAITING, 0, "")
    with post_office() as received:
        assert deliver_due(received.office, MORNING + timedelta(hours=1)) == 1
    assert [one["To"] for one in received.letters] == ["dung@so.example"]
    assert received.ids() == [letter.message_id]


def test_only_the_dead_are_sent_again() -> None:
    with pytest.raises(NotDead, match="chờ gửi"):
        send_mail_again(**ready_for_send_mail_again(mail=mail()))


def test_a_letter_needs_an_address() -> None:
    letter = dead_mail()
    letter.account.email = ""
    letter.account.save(update_fields=["email"])
    with pytest.raises(NowhereToSend, match="địa chỉ"):
        send_mail_again(**ready_for_send_mail_again(mail=letter))


def test_an_administrator_sees_the_outbox_of_those_within_reach() -> None:
    letter = dead_mail(reader())
    assert letter.held_at == "so/"
    assert list(mail_seen_by(holder(Role.ADMINISTRATOR, where="so/"))) == [letter]
    assert outbox_counts(holder(Role.ADMINISTRATOR, where="so/")) == {"waiting": 0, "delivered": 0, "dead": 1}
    for other in (holder(Role.ADMINISTRATOR, where="so2/"), holder(Role.LEADER, where="so/")):
        assert not mail_seen_by(other).exists()
        assert sum(outbox_counts(other).values()) == 0
