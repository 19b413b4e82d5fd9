"""Whoever holds a receipt follows its dossier, and nobody else does."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from sogoc.areas.procedures.dossiers.actions.refuse_dossier import refuse_dossier
from sogoc.areas.procedures.dossiers.actions.return_result import return_result
from sogoc.areas.procedures.dossiers.actions.send_apology import send_apology
from sogoc.areas.procedures.dossiers.actions.withdraw_dossier import withdraw_dossier
from sogoc.areas.procedures.dossiers.models import Dossier, Rating
from sogoc.areas.procedures.dossiers.register import Cause, Delivery
from sogoc.areas.procedures.dossiers.tests.builders import (
    CODE,
    SECRET,
    asked,
    assigned,
    declined,
    dossier,
    held,
    ready_for_refuse_dossier,
    ready_for_return_result,
    ready_for_send_apology,
    ready_for_withdraw_dossier,
    settled,
    submitted,
    suspended,
)
from sogoc.foundations.journal.models import Entry
from sogoc.foundations.people.tests.builders import employed
from sogoc.kernel.roles import Role

pytestmark = pytest.mark.django_db
ADDRESS = f"/dvc/track/{CODE}/"


def opened(client: Client, code: str = CODE, secret: str = SECRET, **more: Any) -> Any:
    return client.post(reverse("portal:track"), {"code": code, "secret": secret}, **more)


def page_of(found: Dossier) -> str:
    held(found)
    client = Client()
    assert opened(client).url == ADDRESS
    return client.get(ADDRESS).content.decode()


def returned() -> Dossier:
    return return_result(**ready_for_return_result(delivery=Delivery.POSTAL))


def refused() -> Dossier:
    return refuse_dossier(**ready_for_refuse_dossier())


def withdrawn() -> Dossier:
    return withdraw_dossier(**ready_for_withdraw_dossier())


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (submitted, "đang chờ cơ quan xem, tiếp nhận"),
        (dossier, "đang giao người giải quyết"),
        (declined, "không tiếp nhận hồ sơ này"),
        (lambda: assigned().dossier, "Cơ quan đang giải quyết hồ sơ"),
        (asked, "chờ bạn bổ sung giấy tờ"),
        (lambda: suspended(cause=Cause.FEE), "chờ bạn nộp phí"),
        (lambda: suspended(cause=Cause.OPINION), "chờ ý kiến của cơ quan khác"),
        (withdrawn, "đã được rút theo yêu cầu"),
        (settled, "kết quả đang chờ trả"),
        (refused, "từ chối giải quyết hồ sơ này"),
        (returned, "Kết quả đã trả cho bạn"),
    ],
)
def test_each_status_in_plain_words(made: Any, words: str) -> None:
    assert words in page_of(made())


def test_what_is_expected_and_why_it_waits() -> None:
    page = page_of(asked(wanted="Bản sao quyết định thành lập", reason="Thiếu giấy tờ"))
    assert "Hãy nộp những giấy tờ ghi dưới đây." in page
    assert "Bản sao quyết định thành lập" in page
    assert "Thiếu giấy tờ" in page
    assert "chưa có, vì thời hạn đang dừng" in page


def test_working_days_used_and_left() -> None:
    found = dossier(at=timezone.now() - timedelta(days=400))
    page = page_of(found)
    assert "Quá hạn" in page
    assert "Được phép giải quyết trong" in page
    assert "5 ngày làm việc" in page


def test_an_apology_with_its_new_day() -> None:
    sent = send_apology(**ready_for_send_apology())
    page = page_of(sent.dossier)
    assert "Chúng tôi xin lỗi" in page
    assert sent.reason in page


def test_nobody_is_named_who_handles_it() -> None:
    step = assigned()
    assert step.person is not None
    page = page_of(step.dossier)
    assert step.name in page
    assert step.person.name not in page


@pytest.mark.parametrize(
    ("code", "secret"), [("H06.16-230214-0009", SECRET), (CODE, "ABCD-EFGH-2345-6788"), (CODE, "🏛️")]
)
def test_a_wrong_code_and_a_wrong_secret_are_one_answer(code: str, secret: str) -> None:
    held(dossier())
    client = Client()
    answer = opened(client, code, secret)
    assert answer.status_code == 422
    told = answer.content.decode()
    assert "Mã số hoặc mã tra cứu không đúng" in told
    assert client.get(ADDRESS).status_code == 302
    assert not Entry.objects.filter(act="track_dossier").exists()


def test_a_dossier_without_a_receipt_is_opened_by_no_secret() -> None:
    dossier()
    assert opened(Client(), CODE, "----").status_code == 422


def test_guesses_are_slowed_and_the_right_one_waits_too() -> None:
    held(dossier())
    for i in range(6):
        assert opened(Client(), CODE, f"WRONG-{i}").status_code == 422
    answer = opened(Client())
    assert answer.status_code == 429
    assert "thử lại sau" in answer.content.decode()


def test_the_square_of_the_receipt_leads_to_an_address_without_the_secret() -> None:
    held(dossier())
    client = Client()
    answer = client.get(reverse("portal:track_by_receipt", args=[CODE, SECRET.lower().replace("-", "")]))
    assert (answer.status_code, answer.url) == (302, ADDRESS)
    assert SECRET not in client.get(ADDRESS).content.decode()
    assert Client().get(reverse("portal:track_by_receipt", args=[CODE, "forged"])).status_code == 422


def test_each_look_is_in_the_journal_as_a_citizens() -> None:
    found = dossier()
    page_of(found)
    entry = Entry.objects.get(act="track_dossier")
    assert entry.read
    assert entry.actor == f"secret:{Dossier.objects.get().tracking_digest}"
    assert entry.source.startswith("portal ")
    assert entry.held_at == found.held_at
    assert SECRET not in str(vars(entry))


def test_a_new_receipt_shuts_what_the_old_one_opened() -> None:
    found = held_by(client := Client())
    assert client.get(ADDRESS).status_code == 200
    held(found, secret="WXYZ-WXYZ-WXYZ-WXYZ")
    assert client.get(ADDRESS).status_code == 302


def held_by(client: Client, found: Dossier | None = None) -> Dossier:
    found = found or dossier()
    held(found)
    assert opened(client).status_code == 302
    return found


def test_it_is_shut_on_a_machine_that_others_use() -> None:
    held_by(client := Client())
    assert client.post(reverse("portal:stop_tracking", args=[CODE])).status_code == 302
    assert client.get(ADDRESS).status_code == 302


RATED = {"satisfaction": "very_satisfied", "comment": "Rất nhanh", "submission": "một-lần"}


def test_it_is_rated_once_after_its_result() -> None:
    held_by(client := Client(), settled())
    assert 'name="satisfaction"' in client.get(ADDRESS).content.decode()
    where = reverse("portal:rate_dossier", args=[CODE])
    assert client.post(where, RATED).status_code == 302
    assert client.post(where, RATED).status_code == 302  # a double click
    assert client.post(where, RATED | {"submission": "hai"}).status_code == 422
    given = Rating.objects.get()
    assert (given.satisfaction, given.comment) == ("very_satisfied", "Rất nhanh")
    page = client.get(ADDRESS).content.decode()
    assert "rất hài lòng" in page
    assert 'name="satisfaction"' not in page


def test_who_has_not_opened_it_rates_nothing() -> None:
    held(settled())
    assert Client().post(reverse("portal:rate_dossier", args=[CODE]), RATED).status_code == 302
    assert not Rating.objects.exists()


def test_an_empty_rating_is_told_what_is_missing() -> None:
    held_by(client := Client(), settled())
    answer = client.post(reverse("portal:rate_dossier", args=[CODE]), {"submission": "một"})
    assert answer.status_code == 422
    assert "Cần sửa 1 chỗ" in answer.content.decode()


def test_officials_see_it_on_the_page_of_the_dossier_once_that_is_closed() -> None:
    held_by(client := Client(), settled())
    client.post(reverse("portal:rate_dossier", args=[CODE]), RATED)
    found, desk = Dossier.objects.get(), Client()
    desk.force_login(employed("van.phong", Role.OFFICE, found.agency))
    address = reverse("dossiers:dossier", args=[found.pk])
    assert "Rất nhanh" not in desk.get(address).content.decode()
    return_result(**ready_for_return_result(dossier=found, at=timezone.now()))
    assert "Rất nhanh" in desk.get(address).content.decode()
