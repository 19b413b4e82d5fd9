import unicodedata

import pytest

from sogoc.areas.procedures.applications.actions.save_application import TooMuchSaid, save_application
from sogoc.areas.procedures.applications.models import Application
from sogoc.areas.procedures.applications.queries import missing
from sogoc.areas.procedures.applications.queries.changing import ApplicationChanged, ApplicationSent
from sogoc.areas.procedures.applications.register import Wrong
from sogoc.foundations.citizens.tests.builders import themselves
from sogoc.foundations.journal.models import Entry
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.plain_text import UnreadableText

from .builders import ANSWERS, another_citizen, begun, ready_for_save_application, saved, sent

pytestmark = pytest.mark.django_db


def said(**answers: str) -> dict[str, str]:
    one = Application.objects.first() or begun()
    kept = saved(application=one, answers=answers)
    return dict(Application.objects.get(pk=kept.pk).answers)


def test_half_of_it_is_kept_and_written_on_later() -> None:
    assert said(name="Lan") == {"name": "Lan"}
    assert said(phone="0903 123 456") == {"name": "Lan", "phone": "0903 123 456"}
    assert said(name="") == {"phone": "0903 123 456"}


def test_what_is_wrong_is_kept_too_and_said() -> None:
    one = saved(answers=ANSWERS | {"identity": "12", "phone": "gọi tôi"})
    found = {key: problem.wrong for key, problem in missing(one).items()}
    assert found == {
        "identity": Wrong.OTHER_PATTERN,
        "phone": Wrong.NOT_A_PHONE,
        "report": Wrong.NO_FILE,
    }


@pytest.mark.parametrize("name", ["<script>alert(1)</script>", "👩‍🔬 Lan", "Robert'); DROP TABLE"])
def test_text_is_kept_exactly(name: str) -> None:
    assert said(name=name)["name"] == name


def test_both_spellings_are_one() -> None:
    name = "Nguyễn Thị Phượng"
    assert said(name=unicodedata.normalize("NFD", name))["name"] == name


def test_what_the_form_does_not_ask_is_not_kept() -> None:
    assert said(name="Lan", admin="yes", report="x") == {"name": "Lan"}


def test_what_was_said_of_whom_is_not_in_the_journal() -> None:
    saved()
    told = str(list(Entry.objects.values()))
    assert ANSWERS["identity"] not in told
    assert "Thử" not in told


def test_two_windows_do_not_write_over_each_other() -> None:
    ready = ready_for_save_application()
    save_application(**ready)
    with pytest.raises(ApplicationChanged):
        save_application(**ready)


def test_what_is_no_text_or_too_much_is_refused() -> None:
    with pytest.raises(UnreadableText):
        said(name="Lan\u202e")
    with pytest.raises(TooMuchSaid):
        said(product="x" * 20_001)


def test_what_was_sent_stays() -> None:
    with pytest.raises(ApplicationSent):
        saved(application=sent())


def test_it_is_nobody_elses() -> None:
    with pytest.raises(NotAllowed):
        saved(by=themselves(another_citizen()))
