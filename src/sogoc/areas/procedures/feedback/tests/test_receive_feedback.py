from datetime import date, datetime

import pytest

from sogoc.areas.procedures.feedback.actions.receive_feedback import (
    FeedbackAlreadyReceived,
    receive_feedback,
)
from sogoc.areas.procedures.feedback.models import Sender
from sogoc.areas.procedures.feedback.queries import Wanted, feedback_wanted, person_of, sent_by
from sogoc.areas.procedures.feedback.register import Person
from sogoc.areas.procedures.feedback.tests.builders import (
    CITIZEN,
    OFFICE,
    SENDER,
    feedback,
    ready_for_receive_feedback,
)
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.journal.queries import history_of
from sogoc.foundations.notices.models import Notice
from sogoc.foundations.people.tests.builders import employed, some_agency
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.roles import Role
from sogoc.kernel.vietnamese import VIETNAM

pytestmark = pytest.mark.django_db


def test_its_terms_run_from_the_reception() -> None:
    """Decline within 2 working days, ask within 5, answer within 15: received on Tuesday 14/02/2023."""
    one = feedback()
    assert (one.decline_due_on, one.ask_due_on, one.answer_due_on) == (
        date(2023, 2, 16),
        date(2023, 2, 21),
        date(2023, 3, 7),
    )
    assert (one.due_on, one.outcome, one.about) == (date(2023, 2, 16), "", "")


def test_a_holiday_takes_no_working_day() -> None:
    """The last working day before the long holiday of 30/4 and 1/5/2023, from 29/4 to 3/5."""
    one = feedback(at=datetime(2023, 4, 28, 8, 0, tzinfo=VIETNAM))
    assert one.decline_due_on == date(2023, 5, 5)


def test_where_no_law_is_known_nothing_is_due() -> None:
    one = feedback(at=datetime(2022, 6, 22, 8, 0, tzinfo=VIETNAM))
    assert (one.decline_due_on, one.answer_due_on, one.due_on) == (None, None, None)
    assert feedback("B", at=datetime(2022, 6, 23, 8, 0, tzinfo=VIETNAM)).due_on == date(2022, 6, 27)


def test_who_sent_it_stands_apart() -> None:
    one = feedback()
    kept = Sender.objects.get(feedback=one)
    assert (kept.name, kept.phone, person_of(one)) == (SENDER.name, SENDER.phone, SENDER)
    told = " ".join(f"{entry.record} {entry.changes} {entry.folded}" for entry in history_of(one))
    assert SENDER.name not in told + str(one) + str(kept) + one.folded
    assert SENDER.phone not in told


def test_nobody_need_say_who_they_are() -> None:
    assert not Sender.objects.filter(feedback=feedback(sender=Person())).exists()


def test_it_is_given_a_code_where_it_has_none() -> None:
    assert [feedback("").code, feedback("").code] == ["PA-SO-2023-0001", "PA-SO-2023-0002"]


def test_a_code_is_of_one() -> None:
    feedback()
    with pytest.raises(FeedbackAlreadyReceived, match="ngày 14/02/2023"):
        feedback()


def test_it_says_something() -> None:
    with pytest.raises(Unfit, match="nội dung"):
        feedback(text=" ")


def test_a_citizen_sends_it_for_themselves_and_for_nobody_else() -> None:
    own = Person(name="Công Dân", key=CITIZEN.key)
    one = receive_feedback(**ready_for_receive_feedback(sender=own, by=CITIZEN))
    assert list(sent_by(CITIZEN)[0]) == [one]
    for sender in (SENDER, Person(key="citizen:nguoi.khac")):
        with pytest.raises(NotAllowed):
            receive_feedback(**ready_for_receive_feedback(code="khac", sender=sender, by=CITIZEN))


def test_the_office_is_told_once() -> None:
    agency = some_agency()
    clerk = employed("van.phong.moi", Role.OFFICE, agency)
    employed("chuyen.vien", Role.OFFICER, agency)
    Notice.objects.all().delete()
    feedback(agency=agency)
    (told,) = Notice.objects.all()
    assert (told.account, told.kind, told.facts["day"]) == (clerk, "feedback_received", "16/02/2023")


@pytest.mark.parametrize("words", ["CAN BO HEN", "cán bộ", "PAKN-230214", "khong co", "tra ket qua hen"])
def test_it_is_found_without_diacritics(words: str) -> None:
    one = feedback()
    found = list(feedback_wanted(OFFICE, Wanted(on=one.received_on, words=words)))
    assert found == ([] if words == "khong co" else [one])


def test_words_are_kept_exactly(db: None) -> None:
    text = "Lệ phí ở đâu? <script>alert(1)</script> 🙏 hồ sơ"
    assert feedback(text=text).text == text
