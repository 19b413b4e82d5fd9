"""What a survey asks, mended while it is drafted; whom it asks, invited again when the paper was lost."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from sogoc.areas.direction.surveys.tests.builders import asking, drawn, published, survey
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.people.tests.builders import employed
from sogoc.kernel.roles import Role

pytestmark = pytest.mark.django_db
ONCE = {"submission": "một-lần"}


@pytest.fixture
def officer(so: Agency) -> Client:
    client = Client()
    client.force_login(employed("van.phong", Role.OFFICE, so))
    return client


def test_a_draft_is_mended_where_it_stands(officer: Client) -> None:
    found = asking()
    page = reverse("surveys:instrument", args=[found.pk])
    last = found.questions.get(number=3)
    correct = reverse("surveys:question-correct", args=[last.pk])
    assert correct in officer.get(page).content.decode()
    shown = officer.get(correct).content.decode()
    assert "Trực tiếp\nTrực tuyến</textarea>" in shown
    assert 'value="1.2"' in shown  # it may hang on an option of a question before it
    told = {
        "text": "Nộp ở đâu?",
        "kind": "choice",
        "options": "Tại quầy\nTrên mạng\nBưu chính",
        "shown_if": "",
    }
    assert officer.post(correct, told | ONCE).headers["Location"] == page
    assert "Bưu chính" in officer.get(page).content.decode()
    move = reverse("surveys:question-move", args=[last.pk])
    assert "đầu bộ câu hỏi" in officer.get(move).content.decode()
    assert officer.post(move, {"place": "1", "submission": "chuyển"}).headers["Location"] == page
    assert found.questions.get(number=1).text == "Nộp ở đâu?"
    stays = officer.post(move, {"place": "1", "submission": "lần nữa"})
    assert stays.status_code == 422
    assert (
        correct
        not in officer.get(reverse("surveys:instrument", args=[published(name="Khác").pk])).content.decode()
    )


def test_lost_invitations_are_printed_again_and_the_old_are_dead(officer: Client) -> None:
    found = survey(last=date(2099, 12, 31))
    old = drawn(survey=found)[0].secret
    again = reverse("surveys:reissue", args=[found.pk])
    assert again in officer.get(reverse("surveys:survey", args=[found.pk])).content.decode()
    told = {"reason": "Mất tờ in", "issue": "1"}
    printed = officer.post(again, told | ONCE).content.decode()
    assert printed.count("Mã trả lời") == 6
    assert officer.post(again, told | ONCE).headers["Location"] == reverse("surveys:survey", args=[found.pk])
    anybody = Client()
    assert anybody.get(reverse("portal:answer_survey", args=[old])).status_code == 404
    late = officer.post(again, told | {"submission": "người khác"})
    assert "đã có người cấp lại" in late.content.decode()
