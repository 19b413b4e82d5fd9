"""One letter a person a day, at their hour, in their language, with what they have not read."""

from datetime import datetime, timedelta

import pytest

from sogoc.foundations.notices.actions.choose_notices import choose_notices
from sogoc.foundations.notices.actions.read_notice import read_notice
from sogoc.foundations.notices.digests import LINES, write_digests
from sogoc.foundations.notices.models import Mail, Notice
from sogoc.kernel.vietnamese import VIETNAM

from .builders import actor, notice, reader, ready_for_choose_notices, ready_for_read_notice

pytestmark = pytest.mark.django_db


def on(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2023, 2, day, hour, minute, tzinfo=VIETNAM)


def test_many_notices_are_one_letter() -> None:
    for event in "abc":
        notice(event=event, at=on(13, 15))
    assert write_digests(on(14, 7)) == 1
    letter = Mail.objects.get()
    assert (letter.address, letter.subject) == ("nguoi.doc@so.example", "Sổ Gốc: 3 việc bạn cần biết")
    assert letter.text.count("đính chính văn bản 64/KH-SKHCN") == 3
    assert letter.html.count("<li>") == 3
    assert "https://so-goc.so.example/notices/" in letter.text
    assert set(Notice.objects.values_list("mail", flat=True)) == {letter.pk}


def test_a_second_run_a_second_worker_and_a_later_notice_make_no_second_letter_that_day() -> None:
    notice(event="a", at=on(14, 6))
    assert [write_digests(on(14, 7)), write_digests(on(14, 7))] == [1, 0]
    late = notice(event="b", at=on(14, 9))
    assert write_digests(on(14, 10)) == 0
    assert write_digests(on(15, 7)) == 1
    late.refresh_from_db()
    assert late.mail == Mail.objects.latest("pk")
    assert late.mail.text.count("đính chính") == 1


def test_what_was_read_is_not_mailed_and_nothing_new_is_no_letter() -> None:
    read = notice(event="a", at=on(13, 15))
    read_notice(**ready_for_read_notice(notice=read))
    assert write_digests(on(14, 7)) == 0
    assert not Mail.objects.exists()


def test_what_happens_after_the_run_waits_for_the_next_day() -> None:
    notice(event="a", at=on(14, 7, 30))
    assert [write_digests(on(14, 7)), write_digests(on(15, 7))] == [0, 1]


@pytest.mark.parametrize(("chosen", "come"), [(None, 7), (5, 5), (16, 16), (0, 0), (23, 23)])
def test_it_comes_at_the_hour_of_its_reader(chosen: int | None, come: int) -> None:
    if chosen is not None:
        choose_notices(**ready_for_choose_notices(hour=chosen))
    notice(at=on(13, 15))
    written = [hour for hour in range(24) if write_digests(on(14, hour))]
    assert written == [come]


def test_an_hour_that_passed_unseen_is_made_up_for_the_same_day() -> None:
    notice(at=on(13, 15))
    assert write_digests(on(14, 11)) == 1


def test_it_is_written_in_the_language_of_its_reader() -> None:
    notice(at=on(13, 15))
    abroad = reader()
    abroad.language = "en"
    abroad.save(update_fields=["language"])
    write_digests(on(14, 7))
    letter = Mail.objects.get()
    assert letter.subject == "Sổ Gốc: 1 thing you should know"
    assert "corrected document 64/KH-SKHCN" in letter.text
    assert '<html lang="en">' in letter.html


def test_who_wants_none_has_no_address_or_is_gone_gets_none() -> None:
    unwilling, homeless, gone = reader("khong.muon"), reader("khong.dia.chi", address=""), reader("da.nghi")
    choose_notices(account=unwilling, digest=False, hour=7, at=on(13, 8), by=actor(unwilling))
    gone.is_active = False
    gone.save(update_fields=["is_active"])
    for one in (unwilling, homeless, gone):
        notice(one, at=on(13, 15))
    assert write_digests(on(14, 7)) == 0


def test_everybody_gets_their_own_and_only_that() -> None:
    for name in ("mot", "hai"):
        notice(reader(name), at=on(13, 15), facts={"by": name, "number": "1/KH", "fields": []})
    assert write_digests(on(14, 7)) == 2
    for name, other in (("mot", "hai"), ("hai", "mot")):
        letter = Mail.objects.get(account__username=name)
        assert f"{name} đã đính chính" in letter.text
        assert f"{other} đã đính chính" not in letter.text


def test_a_long_list_is_counted_not_told() -> None:
    for event in range(LINES + 5):
        notice(event=str(event), at=on(13, 15))
    write_digests(on(14, 7))
    letter = Mail.objects.get()
    assert letter.text.count("đính chính") == LINES
    assert "Và 5 việc nữa." in letter.text
    assert not Notice.objects.filter(mail=None).exists()


def test_what_people_wrote_is_no_markup() -> None:
    notice(at=on(13, 15), facts={"by": "<b>A & B</b>", "number": "1/KH", "fields": []})
    write_digests(on(14, 7))
    letter = Mail.objects.get()
    assert "&lt;b&gt;A &amp; B&lt;/b&gt;" in letter.html
    assert "<b>A & B</b>" in letter.text


def test_letters_have_names_of_their_own() -> None:
    notice(at=on(13, 15))
    for day in (14, 15):
        write_digests(on(day, 7))
        notice(event=str(day), at=on(day, 8) + timedelta(hours=1))
    names = set(Mail.objects.values_list("message_id", flat=True))
    assert len(names) == 2
    assert all(name.startswith("<digest.") and name.endswith("@so.example>") for name in names)
