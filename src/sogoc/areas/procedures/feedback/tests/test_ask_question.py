import pytest

from sogoc.areas.procedures.feedback.actions.ask_question import QuestionAlreadyAsked, ask_question
from sogoc.areas.procedures.feedback.models import Sender
from sogoc.areas.procedures.feedback.queries import published_questions, questions_wanted, saying, sent_by
from sogoc.areas.procedures.feedback.register import Person
from sogoc.kernel.acts import NotAllowed

from .builders import CITIZEN, OFFICE, SENDER, published_question, question, ready_for_ask_question

pytestmark = pytest.mark.django_db


def test_who_asks_stands_apart() -> None:
    one = question("")
    assert (one.code, one.answer, one.published_on) == ("CH-SO-2023-0001", "", None)
    kept = Sender.objects.get(question=one)
    assert (kept.name, str(kept)) == (SENDER.name, "người gửi CH-SO-2023-0001")


def test_a_code_is_of_one() -> None:
    question()
    with pytest.raises(QuestionAlreadyAsked, match="14/02/2023"):
        question()


def test_a_citizen_asks_for_themselves() -> None:
    one = ask_question(**ready_for_ask_question(sender=Person(key=CITIZEN.key), by=CITIZEN))
    assert list(sent_by(CITIZEN)[1]) == [one]
    with pytest.raises(NotAllowed):
        ask_question(**ready_for_ask_question(code="khac", by=CITIZEN))


def test_what_stands_in_public_is_found_without_diacritics() -> None:
    question("chua-tra-loi")
    one = published_question()
    assert list(published_questions().filter(saying("mat giay"))) == [one]
    assert list(published_questions().filter(saying("mot cua"))) == [one]
    assert list(questions_wanted(OFFICE, "mat giay", one.agency, "published")) == [one]
    assert questions_wanted(OFFICE, "mat giay", None, "").count() == 2
