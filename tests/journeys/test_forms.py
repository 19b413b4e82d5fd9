"""The annex of a year, from the menu to the records behind one of its numbers; as a phone shows it, and on paper."""

from typing import Any

import pytest

from tests.journeys.conftest import PHONE, shot

pytestmark = pytest.mark.django_db
YEAR = "?agency=soctrang-skhcn&period=2021"
ANNEX, TABLE = f"/forms/soctrang-2021-annex-2/{YEAR}", f"/forms/ii-06a/{YEAR}"


def test_from_a_form_to_the_records_behind_its_numbers(signed_in: Any) -> None:
    page = signed_in("vanphong.soctrang")
    page.goto(f"/forms/{YEAR}")
    shot(page, "forms")
    page.get_by_role("link", name="Phụ lục 2").click()
    line = page.get_by_role("row").filter(has_text="Số văn bản chỉ đạo CCHC đã ban hành")
    assert "đếm từ sổ" in line.inner_text()
    shot(page, "form-annex-2")
    line.get_by_role("link", name="5", exact=True).click()
    page.wait_for_url("**/figures/steering_documents_issued/**")
    assert page.get_by_role("link", name="01/KH-SKHCN").first.is_visible()
    page.goto(TABLE)
    shot(page, "form-ii-06a")
    whole = page.get_by_role("row").filter(has_text="Tổng số")
    whole.get_by_role("link", name="29", exact=True).first.click()
    page.wait_for_url("**/figures/dossiers_to_settle/**")
    page.go_back()
    page.get_by_role("row").filter(has_text="Sở hữu trí tuệ").get_by_role("link", name="2").first.click()
    page.wait_for_url("**/forms/ii-06a/4/**")
    assert page.get_by_role("row").filter(has_text="Sở hữu trí tuệ").count() == 2


def test_a_form_fits_a_phone_and_a_sheet_of_paper(signed_in: Any) -> None:
    page = signed_in("vanphong.soctrang", viewport=PHONE)
    for name, address in (("annex-2", ANNEX), ("ii-06a", TABLE)):
        page.goto(address)
        shot(page, f"form-{name}-phone")
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    page.goto(ANNEX)
    page.emulate_media(media="print")
    assert not page.get_by_role("link", name="Tải Excel").is_visible()
    assert page.get_by_role("row").filter(has_text="Kế hoạch CCHC").first.is_visible()
    shot(page, "form-annex-2-print")
