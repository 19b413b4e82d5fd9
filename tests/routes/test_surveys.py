"""Surveys, as an official goes from a sample to a result, and a citizen answers and reads what was found."""

from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from sogoc.areas.direction.surveys.models import Instrument, Response, Slip, Survey
from sogoc.areas.direction.surveys.register import Mode
from sogoc.areas.direction.surveys.tests.builders import (
    COLLEAGUE,
    KIOSK,
    closed,
    disputed,
    drawn,
    in_public,
    kiosk,
    published,
    recorded,
    survey,
)
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.tests.builders import OFFICE, document
from sogoc.foundations.people.tests.builders import employed
from sogoc.gateway.sheets.bringing_in import bring_in, tried
from sogoc.gateway.sheets.reading import SheetRow
from sogoc.gateway.sheets.sheets_in import SHEETS
from sogoc.joint.tests.builders import closed_dossiers
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING

pytestmark = pytest.mark.django_db
ONCE = {"submission": "một-lần"}


def open_now(**changes: Any) -> Any:
    """Pages know what day it is today."""
    return survey(**({"last": date(2099, 12, 31)} | changes))


# ── citizens ───────────────────────────────────────────────────────────────
def test_a_token_opens_the_sheet_and_answers_once() -> None:
    secret = drawn(survey=open_now())[0].secret
    anybody = Client()
    start = anybody.post(reverse("portal:surveys"), {"secret": secret.lower()})
    page = start.headers["Location"]
    assert "Ông, bà có hài lòng không?" in anybody.get(page).content.decode()
    sent = anybody.post(page, {"q1": "1", "q3": "2"})
    assert sent.headers["Location"] == reverse("portal:survey_thanks")
    assert Response.objects.get().answers == {"1": 1, "3": 2}
    again = anybody.post(page, {"q1": "2", "q2": "Chậm"})
    assert again.status_code == 422
    assert "mỗi mã chỉ trả lời một lần" in again.content.decode()
    assert Response.objects.count() == 1


def test_what_hangs_on_an_answer_is_shown_with_it_and_finds_no_fault_yet() -> None:
    page = reverse("portal:answer_survey", args=[drawn(survey=open_now())[0].secret])
    anybody = Client()
    assert "Vì sao" not in anybody.get(page).content.decode()
    looked = anybody.post(page, {"q1": "2", "look": "1"})
    assert looked.status_code == 200
    assert "Vì sao ông, bà không hài lòng?" in looked.content.decode()
    assert "field-wrong" not in looked.content.decode()
    # Without scripts it is asked when the sheet is sent.
    sent = anybody.post(page, {"q1": "2"})
    assert sent.status_code == 422
    assert "Vì sao ông, bà không hài lòng?" in sent.content.decode()
    assert anybody.post(page, {"q1": "2", "q2": "Chờ lâu"}).status_code == 302


def test_a_token_that_is_nobodys_is_told_so() -> None:
    told = Client().get(reverse("portal:answer_survey", args=["AAAA-AAAA-AAAA-AAAA"]))
    assert told.status_code == 404
    assert "Không có cuộc khảo sát nào với mã này" in told.content.decode()


def test_at_a_kiosk_one_after_another() -> None:
    kiosk(survey=open_now())
    page = reverse("portal:kiosk", args=[KIOSK])
    screen = Client()
    for _ in range(2):
        turn = screen.get(page).context["form"].initial["turn"]
        told = {"turn": turn, "q1": "1"}
        assert screen.post(page, told).headers["Location"] == f"{page}?done=1"
        assert screen.post(page, told).status_code == 422
        assert "Trả lời mới" in screen.get(page, {"done": "1"}).content.decode()
    assert Response.objects.count() == 2
    assert screen.get(reverse("portal:kiosk", args=["QQQQ"])).status_code == 404


def test_everybody_reads_what_was_found_and_nobodys_words() -> None:
    found = in_public()
    anybody = Client()
    assert "80% (n = 5, 37,6–96,4%)" in anybody.get(reverse("portal:surveys")).content.decode()
    page = anybody.get(reverse("portal:survey", args=[found.pk])).content.decode()
    assert "Không hài lòng" in page
    assert "Theo đơn vị giải quyết" in page
    assert "Chờ lâu" not in page
    assert anybody.get(reverse("portal:survey", args=[survey(title="Đang mở").pk])).status_code == 404


# ── officials ──────────────────────────────────────────────────────────────
@pytest.fixture
def officer(so: Agency) -> Client:
    client = Client()
    client.force_login(employed("van.phong", Role.OFFICE, so))
    return client


def once(key: str = "một-lần") -> dict[str, str]:
    return {"submission": key}


def asked_and_opened(officer: Client) -> str:
    """The page of a survey by an instrument that was drafted, filled and published for it."""
    asks = officer.post(reverse("surveys:draft"), {"name": "Phiếu hài lòng"} | once()).headers["Location"]
    options = "+ Hài lòng\n- Không hài lòng\nKhông có ý kiến"
    told = {"text": "Hài lòng không?", "kind": "scale", "options": options}
    told |= {"required": "on", "measures": "on"}
    assert officer.post(f"{asks}add/", told | once()).headers["Location"] == asks
    why = {"text": "Vì sao?", "kind": "text", "options": "", "shown_if": "1.2", "required": "on"}
    assert officer.post(f"{asks}add/", why | once("hai")).status_code == 302
    assert "chỉ hỏi người chọn “Không hài lòng” ở câu 1" in officer.get(asks).content.decode()
    assert officer.post(f"{asks}publish/", once("ba")).status_code == 302
    about = {"title": "Quý I", "mode": "mixed", "first": "13/02/2023", "last": "31/12/2099", "least": "5"}
    about |= {"instrument": str(Instrument.objects.get().pk)}
    return str(officer.post(reverse("surveys:open"), about | once()).headers["Location"])


def sampled(officer: Client, page: str) -> list[str]:
    """The tokens, shown once: sent again it draws no other, and shows nothing again."""
    drawing = {"first": "01/02/2023", "last": "28/02/2023", "strata": "procedure", "each": "10"}
    handed = officer.post(f"{page}sample/", drawing | once())
    assert handed.status_code == 200
    assert "no-store" in handed.headers["Cache-Control"]
    secrets = [one.secret for one, _address, _picture in handed.context["invited"]]
    assert secrets[0] not in officer.get(page).content.decode()
    assert officer.post(f"{page}sample/", drawing | once()).headers["Location"] == page
    return secrets


def test_from_what_is_asked_to_what_was_found(officer: Client, so: Agency) -> None:
    """The whole way, as an official and six applicants go it."""
    page = asked_and_opened(officer)
    closed_dossiers(6, agency=so)
    secrets = sampled(officer, page)
    assert len(secrets) == 6
    for i, secret in enumerate(secrets):
        says = {"q1": "1"} if i else {"q1": "2", "q2": "Chờ lâu"}
        assert Client().post(reverse("portal:answer_survey", args=[secret]), says).status_code == 302
    before = officer.get(page).content.decode()
    assert "Hài lòng</dt>" not in before
    assert "trả lời khảo sát" not in before.split("Nhật ký")[-1]
    assert officer.post(f"{page}close/", once()).headers["Location"] == page
    found = officer.get(page).content.decode()
    assert "83,3% (n = 6, 43,6–97%)" in found
    assert "Chờ lâu" in found
    assert officer.post(f"{page}publish/", once()).status_code == 302
    in_public_now = Client().get(reverse("portal:survey", args=[Survey.objects.get().pk]))
    assert "83,3%" in in_public_now.content.decode()


def test_papers_are_typed_by_two_and_where_they_differ_somebody_looks_again(
    officer: Client, so: Agency
) -> None:
    other = Client()
    other.force_login(employed("mot.cua", Role.ONE_STOP_OFFICER, so))
    page = reverse("surveys:survey", args=[open_now(mode=Mode.PAPER).pk])
    entry = f"{page}enter-slip/"
    assert officer.post(entry, {"number": "1", "q1": "1"} | once()).headers["Location"] == entry
    assert officer.get(entry).context["form"].initial["number"] == 2
    assert other.get(entry).context["form"].initial["number"] == 1
    slip = Slip.objects.get()
    assert (
        "Hài lòng"
        not in other.get(reverse("surveys:slip", args=[slip.pk])).content.decode().split("<main")[1]
    )
    differs = other.post(entry, {"number": "1", "q1": "2", "q2": "Chậm"} | once())
    where = differs.headers["Location"]
    assert where == reverse("surveys:slip", args=[slip.pk])
    assert "khác nhau" in officer.get(where).content.decode()
    again = other.post(entry, {"number": "1", "q1": "1"} | once("lần nữa"))
    assert again.status_code == 422
    assert officer.post(f"{where}settle/", {"q1": "2", "q2": "Chậm"} | once()).headers["Location"] == where
    assert Response.objects.get().answers == {"1": 2, "2": "Chậm"}


def test_a_kiosk_is_opened_once_shown_once_and_closed(officer: Client) -> None:
    found = open_now()
    page = reverse("surveys:survey", args=[found.pk])
    shown = officer.post(f"{page}kiosk/", {"place": "Quầy 1"} | once())
    address = shown.context["address"]
    assert Client().get(address).status_code == 200
    assert address not in officer.get(page).content.decode()
    kept = found.kiosks.get()
    assert officer.post(reverse("surveys:kiosk-close", args=[kept.pk]), once()).headers["Location"] == page
    sheet = Client().get(address).context["form"].initial["turn"]
    assert Client().post(address, {"turn": sheet, "q1": "1"}).status_code == 422


def test_a_result_that_a_document_tells_stands_by_it(officer: Client, so: Agency) -> None:
    document("196/BC-SKHCN", agency=so)
    told = {"title": "Năm 2022", "mode": "paper", "first": "01/01/2022", "last": "15/12/2022"}
    sums = {"responses": "55", "opinions": "55", "satisfied": "55", "number": "196/BC-SKHCN"}
    page = officer.post(reverse("surveys:record"), told | sums | once()).headers["Location"]
    found = officer.get(page).content.decode()
    assert "100% (n = 55, 93,5–100%)" in found
    assert "196/BC-SKHCN" in found
    assert "Tỷ lệ hài lòng trong kỳ báo cáo" in found
    figure = officer.get(
        reverse("figures:figure", args=["satisfaction_rate"]), {"agency": "so", "period": "2022"}
    )
    assert page in figure.content.decode()


def test_what_is_asked_has_versions(officer: Client) -> None:
    first = published()
    page = reverse("surveys:instrument", args=[first.pk])
    second = officer.post(f"{page}revise/", once()).headers["Location"]
    draft = Instrument.objects.get(number=2)
    assert second == reverse("surveys:instrument", args=[draft.pk])
    gone = reverse("surveys:question-drop", args=[draft.questions.get(number=3).pk])
    assert officer.post(gone, once()).headers["Location"] == second
    assert draft.questions.count() == 2
    assert "phiên bản 2" in officer.get(reverse("surveys:instruments")).content.decode()


def test_lists_narrow_and_pages_prove(officer: Client, so: Agency) -> None:
    found, still = closed(*[{"1": 1}] * 5, title="Đã xong"), open_now(title="Đang hỏi")
    listed = officer.get(reverse("surveys:list"), {"state": "open"}).content.decode()
    assert still.title in listed
    assert found.title not in listed
    document("12/BC-SKHCN", agency=so)
    page = reverse("surveys:survey", args=[found.pk])
    assert officer.post(f"{page}evidence/", {"number": "12/BC-SKHCN"} | once()).headers["Location"] == page
    assert "12/BC-SKHCN" in officer.get(page).content.decode()
    slip = disputed(survey=survey(title="Phiếu giấy"))
    assert "chờ chốt" in officer.get(reverse("surveys:slip", args=[slip.pk])).content.decode()
    assert recorded(title="Theo báo cáo").is_enough


# ── papers in a sheet ──────────────────────────────────────────────────────
def rows(*told: dict[str, str]) -> list[SheetRow]:
    return [SheetRow(line, {"survey": "Khảo sát quý I", **one}) for line, one in enumerate(told, 2)]


def test_papers_brought_in_by_two_people_are_answers_where_they_agree() -> None:
    sheet = SHEETS["slips"]
    found = survey(mode=Mode.PAPER)
    once_typed = rows({"number": "1", "q1": "hai long"}, {"number": "2", "q1": "2", "q2": "Chậm"})
    again = rows({"number": "1", "q1": "1.0"}, {"number": "2", "q1": "Hài lòng"})
    for typed, by in ((once_typed, OFFICE), (again, COLLEAGUE)):
        assert bring_in(sheet, typed, found.agency, at=MORNING, by=by) == 2
    assert Response.objects.get().answers == {"1": 1}
    assert [one.is_in_dispute for one in Slip.objects.order_by("number")] == [False, True]


def test_what_a_sheet_says_that_nobody_asked_is_told_of() -> None:
    sheet, found = SHEETS["slips"], survey(mode=Mode.PAPER)
    strange = [
        ({"number": "1", "q1": "1", "q9": "?"}, "không có câu 9"),
        ({"number": "1", "q1": "Tuyệt"}, "không có phương án"),
        ({"number": "1", "q1": "1", "survey": "Khác"}, "không có cuộc khảo sát nào tên"),
    ]
    for row, said in strange:
        (one,) = tried(sheet, rows(row), found.agency, at=MORNING, by=OFFICE)
        assert said in one.refusal
    assert not Slip.objects.exists()
