"""Letters reach the mail server, whatever it does to them."""

import socket
from datetime import timedelta

import pytest

from sogoc.foundations.notices.delivering import AT_ONCE, WAITS, deliver_due
from sogoc.foundations.notices.models import Mail, MailState
from sogoc.foundations.notices.posting import PostOffice, PostOfficeClosed
from sogoc.kernel.tests.builders import MORNING

from .builders import mail, reader
from .post_office import SENDER, post_office

pytestmark = pytest.mark.django_db
ADDRESS = "nguoi.doc@so.example"


def state(letter: Mail) -> tuple[str, int]:
    letter.refresh_from_db()
    return letter.state, letter.tries


def test_a_letter_arrives_whole() -> None:
    letter = mail()
    with post_office() as received:
        assert deliver_due(received.office, MORNING) == 1
    (arrived,) = received.letters
    assert (arrived["From"], arrived["To"], arrived["Subject"]) == (SENDER, ADDRESS, letter.subject)
    assert arrived["Message-ID"] == letter.message_id
    assert arrived["Date"].datetime == MORNING
    text, html = arrived.get_body(("plain",)), arrived.get_body(("html",))
    assert text
    assert html
    assert "Văn phòng đã đính chính văn bản 64/KH-SKHCN" in text.get_content()
    assert html.get_content().startswith("<!doctype html>")
    assert state(letter) == ("delivered", 1)
    assert letter.delivered_at == MORNING


def test_what_was_delivered_is_not_sent_again() -> None:
    mail()
    with post_office() as received:
        assert [deliver_due(received.office, MORNING) for _ in range(3)] == [1, 0, 0]
        assert len(received.letters) == 1


@pytest.mark.parametrize(
    "order", ["451 try later", "421 closing", "after data 452 no room", "hang up before data"]
)
def test_what_cannot_be_taken_now_waits_longer_and_longer(order: str) -> None:
    letter = mail()
    with post_office() as received:
        received.orders[ADDRESS] = [order, order]
        at = MORNING
        for wait in WAITS[:2]:
            assert deliver_due(received.office, at) == 0
            assert deliver_due(received.office, at + wait - timedelta(seconds=1)) == 0
            at += wait
        assert state(letter) == ("waiting", 2)
        assert letter.answer
        assert deliver_due(received.office, at) == 1
        assert received.ids() == [letter.message_id]
    assert state(letter) == ("delivered", 3)
    assert letter.answer == ""


def test_waits_grow() -> None:
    assert list(WAITS) == sorted(WAITS)
    assert timedelta(days=2) < sum(WAITS, timedelta()) < timedelta(days=5)


@pytest.mark.parametrize("order", ["550 no such mailbox", "after data 554 not wanted"])
def test_what_is_refused_for_good_is_dead_with_its_reason(order: str) -> None:
    letter = mail()
    with post_office() as received:
        received.orders[ADDRESS] = [order]
        assert deliver_due(received.office, MORNING) == 0
        assert deliver_due(received.office, MORNING + timedelta(days=9)) == 0
    assert state(letter) == ("dead", 1)
    assert letter.answer == order.removeprefix("after data ")


def test_after_the_last_try_it_is_dead() -> None:
    letter, at = mail(), MORNING
    with post_office() as received:
        received.orders[ADDRESS] = ["451 later"] * 20
        for wait in WAITS:
            assert state(letter)[0] == "waiting"
            deliver_due(received.office, at)
            at += wait
    assert state(letter) == ("dead", len(WAITS))
    assert letter.answer == "451 later"


def test_a_server_that_falls_silent_is_left_and_the_others_go_first_next_time() -> None:
    letters = [mail(reader(name)) for name in ("mot", "hai")]
    with post_office() as received:
        received.orders["mot@so.example"] = ["silent"]
        assert deliver_due(received.office, MORNING) == 0
        assert [state(one) for one in letters] == [("waiting", 1), ("waiting", 0)]
        assert deliver_due(received.office, MORNING + timedelta(minutes=1)) == 1
        assert deliver_due(received.office, MORNING + WAITS[0]) == 1
    assert sorted(received.ids()) == sorted(one.message_id for one in letters)


def test_a_letter_taken_without_a_word_comes_twice_under_one_name() -> None:
    letter = mail()
    with post_office() as received:
        received.orders[ADDRESS] = ["took it and hung up"]
        assert deliver_due(received.office, MORNING) == 0
        assert deliver_due(received.office, MORNING + WAITS[0]) == 1
    first, second = received.letters
    assert first.as_string() == second.as_string()
    assert received.ids() == [letter.message_id] * 2


def closed() -> PostOffice:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return PostOffice("127.0.0.1", listening.getsockname()[1], SENDER, patience=0.3)


def test_a_closed_post_office_is_no_letters_fault() -> None:
    letter = mail()
    with pytest.raises(PostOfficeClosed, match="ConnectionRefusedError"):
        deliver_due(closed(), MORNING)
    assert state(letter) == ("waiting", 0)


def test_nor_is_one_that_does_not_greet() -> None:
    letter = mail()
    with socket.create_server(("127.0.0.1", 0)) as listening:
        office = PostOffice("127.0.0.1", listening.getsockname()[1], SENDER, patience=0.1)
        with pytest.raises(PostOfficeClosed, match="timed out"):
            deliver_due(office, MORNING)
    assert state(letter) == ("waiting", 0)


def test_nor_one_that_lets_nobody_in() -> None:
    letter = mail()
    with post_office() as received:
        received.greeting = "554 not here"
        with pytest.raises(PostOfficeClosed, match="554"):
            deliver_due(received.office, MORNING)
    assert state(letter) == ("waiting", 0)


def test_with_nothing_to_send_nobody_knocks() -> None:
    assert deliver_due(closed(), MORNING) == 0


def test_who_died_in_the_middle_left_a_letter_that_is_sent() -> None:
    """As after kill -9 between two tries: taken, and nothing heard of it since."""
    letter = mail()
    Mail.objects.update(tries=1, due_at=MORNING + WAITS[0])
    with post_office() as received:
        assert deliver_due(received.office, MORNING + WAITS[0]) == 1
    assert state(letter) == ("delivered", 2)


def test_a_letter_that_kills_whoever_sends_it_dies_at_last() -> None:
    letter = mail()
    Mail.objects.update(tries=len(WAITS))
    with post_office() as received:
        assert deliver_due(received.office, MORNING) == 0
    assert state(letter) == (MailState.DEAD, len(WAITS))


def test_an_address_that_no_mail_can_carry_is_dead() -> None:
    letter = mail()
    Mail.objects.update(address="đồng.nghiệp@so.example")
    with post_office() as received:
        assert deliver_due(received.office, MORNING) == 0
    assert state(letter)[0] == "dead"


def test_one_run_does_not_take_for_ever() -> None:
    assert AT_ONCE <= 500
