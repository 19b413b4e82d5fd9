"""A survey from its sample to its result, in a browser: an official draws and closes, people answer on their phones."""

from datetime import date
from typing import Any

from playwright.sync_api import Page, expect

from .conftest import DESK, PHONE, shot
from .test_citizens import wrong_with as wrong_for_citizens
from .test_every_page_kind import wrong_on_a_phone, wrong_with

TITLE, FOUND = "Khảo sát quý I", "83,3% (n = 6, 43,6–97%)"


def made() -> tuple[Any, Any]:
    """A survey that takes answers, of a department that stands today, and six dossiers with their results; of another
    survey a slip that two people typed differently."""
    from sogoc.areas.direction.surveys.tests import builders as surveys
    from sogoc.foundations.agencies.queries import agency_named
    from sogoc.joint.tests.builders import closed_dossiers

    agency = agency_named("hcm-skhcn")
    closed_dossiers(6, agency=agency, first=9001)
    instrument = surveys.published(agency=agency, name="Phiếu hài lòng quý I")
    about = {"agency": agency, "instrument": instrument, "last": date(2099, 12, 31)}
    slip = surveys.disputed(survey=surveys.survey(title="Phiếu giấy", **about))
    return surveys.survey(title=TITLE, **about), slip


def looked_at(page: Page, name: str, *, closely: bool = False) -> list[str]:
    shot(page, f"survey-{name}")
    return [f"{name}: {one}" for one in (wrong_with(page) if closely else wrong_on_a_phone(page))]


def answered_on_a_phone(phone: Page, secret: str) -> list[str]:
    """Not content, and asked why: the question comes with the choice."""
    phone.goto("/dvc/surveys/")
    phone.get_by_label("Mã trả lời").fill(secret.lower())
    phone.get_by_role("button", name="Bắt đầu trả lời").click()
    expect(phone.get_by_role("heading", name=TITLE)).to_be_visible()
    expect(phone.get_by_label("Vì sao")).to_have_count(0)
    phone.get_by_role("radio", name="Không hài lòng").check()
    phone.get_by_label("Vì sao").fill("Chờ lâu")
    expect(phone.get_by_role("radio", name="Không hài lòng")).to_be_checked()
    wrong = wrong_for_citizens(phone)
    shot(phone, "survey-answer")
    phone.get_by_role("button", name="Gửi câu trả lời").click()
    expect(phone.get_by_role("heading", name="Cảm ơn bạn")).to_be_visible()
    return [f"answer: {one}" for one in wrong]


def answered_without_scripts(plain: Page, secret: str) -> None:
    plain.goto(f"/dvc/surveys/answer/{secret}/")
    plain.get_by_role("radio", name="Hài lòng", exact=True).check()
    plain.get_by_role("button", name="Gửi câu trả lời").click()
    expect(plain.get_by_role("heading", name="Cảm ơn bạn")).to_be_visible()
    plain.goto(f"/dvc/surveys/answer/{secret}/")
    plain.get_by_role("radio", name="Hài lòng", exact=True).check()
    plain.get_by_role("button", name="Gửi câu trả lời").click()
    expect(plain.get_by_text("mỗi mã chỉ trả lời một lần")).to_be_visible()


def answered_by_others(secrets: list[str]) -> None:
    from sogoc.areas.direction.surveys.tests.builders import answer_survey, ready_for_answer_survey

    for secret in secrets:
        answer_survey(**ready_for_answer_survey(secret=secret, answers={"1": 1}))


def drawn(page: Page) -> tuple[list[str], list[str]]:
    """From the list to the sheet that is shown once: the tokens on it, and what is wrong on the way."""
    page.goto("/surveys/")
    wrong = looked_at(page, "list", closely=True)
    page.set_viewport_size(DESK)
    page.get_by_role("link", name=TITLE).click()
    page.get_by_role("link", name="Chọn mẫu").click()
    page.get_by_label("Hồ sơ có kết quả từ ngày").fill("01/02/2023")
    page.get_by_label("Đến hết ngày").fill("28/02/2023")
    wrong += looked_at(page, "draw")
    page.get_by_role("button", name="Chọn mẫu").click()
    expect(page.get_by_text("Chỉ hiện một lần")).to_be_visible()
    secrets = page.locator("article strong.unbroken").all_text_contents()[1::2]
    return secrets, wrong + looked_at(page, "invited")


def closed_and_published(page: Page, survey: Any) -> list[str]:
    """Nothing is shown of it before it is closed."""
    page.goto(f"/surveys/{survey.pk}/")
    expect(page.get_by_text("Kết quả chỉ hiện khi khảo sát kết thúc")).to_be_visible()
    page.goto(f"/surveys/{survey.pk}/close/")
    page.get_by_role("button", name="Kết thúc khảo sát").click()
    expect(page.get_by_text(FOUND).first).to_be_visible()
    expect(page.get_by_text("Chờ lâu")).to_be_visible()
    wrong = looked_at(page, "result", closely=True)
    page.goto(f"/surveys/{survey.pk}/publish/")
    page.get_by_role("button", name="Công bố kết quả").click()
    return wrong


def read_in_public(reader: Page) -> list[str]:
    reader.goto("/dvc/surveys/")
    reader.get_by_role("link", name=TITLE).click()
    expect(reader.get_by_text(FOUND).first).to_be_visible()
    shot(reader, "survey-public")
    return [f"public: {one}" for one in wrong_for_citizens(reader)]


def test_from_the_sample_to_the_result(signed_in: Any, opened: Any) -> None:
    survey, slip = made()
    page: Page = signed_in("vanphong.hcm", bypass_csp=True)
    secrets, wrong = drawn(page)
    assert len(secrets) == 6
    wrong += answered_on_a_phone(opened(viewport=PHONE, bypass_csp=True), secrets[0])
    answered_without_scripts(opened(viewport=PHONE, java_script_enabled=False), secrets[1])
    answered_by_others(secrets[2:])
    wrong += closed_and_published(page, survey)
    wrong += read_in_public(opened(viewport=PHONE, bypass_csp=True))
    for name, address in {
        "slip": f"/surveys/slips/{slip.pk}/",
        "enter-slip": f"/surveys/{slip.survey_id}/enter-slip/",
        "settle": f"/surveys/slips/{slip.pk}/settle/",
        "instrument": f"/surveys/instruments/{survey.instrument_id}/",
        "instruments": "/surveys/instruments/",
        "open": "/surveys/open/?agency=hcm-skhcn",
        "record": "/surveys/record/?agency=hcm-skhcn",
    }.items():
        page.goto(address)
        wrong += looked_at(page, name)
    assert wrong == []
