"""Double clicks, two officers at once, a closed tab, a session that ended."""

from typing import Any

from playwright.sync_api import expect


def filled(page: Any, number: str) -> None:
    page.goto("/documents/enter/")
    page.get_by_label("Số, ký hiệu").fill(number)
    page.get_by_label("Ngày ban hành").fill("09/3/2023")
    page.get_by_label("Trích yếu").fill("Phân công nhiệm vụ")


def test_a_form_sent_twice_is_one_act(signed_in: Any) -> None:
    from sogoc.foundations.documents.models import Document
    from sogoc.foundations.journal.models import Entry

    page = signed_in()
    filled(page, "180/SKHCN-VP")
    form = page.locator("form[data-keep]")
    fields = form.evaluate("form => Object.fromEntries(new FormData(form))")
    answers = [page.request.post("/documents/enter/", form=fields, max_redirects=0) for _ in range(2)]
    assert [answer.status for answer in answers] == [302, 302]
    assert answers[0].headers["location"] == answers[1].headers["location"]
    document = Document.objects.get(printed="180/SKHCN-VP")
    assert Entry.objects.filter(kind="documents.document", key=str(document.pk)).count() == 1


def test_a_stale_form_is_refused_and_shows_what_changed(signed_in: Any) -> None:
    from sogoc.foundations.documents.models import Document

    first, second = signed_in(), signed_in("giamdoc.brvt")
    document = Document.objects.get(printed="64/KH-SKHCN")
    for page in (first, second):
        page.goto(f"/documents/{document.pk}/correct/")
    first.get_by_label("Trích yếu").fill("Kế hoạch cải cách hành chính năm 2023")
    first.get_by_role("button", name="Ghi đính chính").click()
    expect(first.get_by_role("heading", level=1)).to_have_text("64/KH-SKHCN")
    second.get_by_label("Trích yếu").fill("Cải cách hành chính 2023")
    second.get_by_role("button", name="Ghi đính chính").click()
    expect(second.get_by_text("đã được người khác sửa sau khi bạn mở").first).to_be_visible()
    expect(second.get_by_text("Kế hoạch cải cách hành chính năm 2023").first).to_be_visible()
    expect(second.get_by_label("Trích yếu")).to_have_value("Cải cách hành chính 2023")
    document.refresh_from_db()
    assert document.summary == "Kế hoạch cải cách hành chính năm 2023"
    # What changed has been read; sent again, it is done.
    second.get_by_role("button", name="Ghi đính chính").click()
    expect(second.get_by_role("heading", level=1)).to_have_text("64/KH-SKHCN")
    document.refresh_from_db()
    assert (document.summary, document.version) == ("Cải cách hành chính 2023", 3)


def test_the_next_paper_written_into_the_same_form_is_another_one(signed_in: Any) -> None:
    from sogoc.foundations.documents.models import Document

    page = signed_in()
    filled(page, "182/SKHCN-VP")
    fields = page.locator("form[data-keep]").evaluate("form => Object.fromEntries(new FormData(form))")
    for number in ("182/SKHCN-VP", "183/SKHCN-VP"):
        answer = page.request.post("/documents/enter/", form={**fields, "number": number}, max_redirects=0)
        assert answer.status == 302
    assert Document.objects.filter(printed__in=["182/SKHCN-VP", "183/SKHCN-VP"]).count() == 2


def test_a_form_goes_into_the_book_that_was_in_sight(signed_in: Any) -> None:
    from sogoc.foundations.documents.models import Document

    page = signed_in()
    filled(page, "184/SKHCN-VP")
    other = page.context.new_page()
    other.goto("/?agency=brvt-skhcn-vp")
    page.get_by_role("button", name="Vào sổ").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("184/SKHCN-VP")
    assert Document.objects.get(printed="184/SKHCN-VP").agency.key == "brvt-skhcn"


def test_what_was_typed_survives_a_closed_tab(signed_in: Any) -> None:
    page = signed_in()
    filled(page, "181/SKHCN-VP")
    page.wait_for_timeout(600)
    again = page.context.new_page()
    page.close()
    again.goto("/documents/enter/")
    expect(again.get_by_text("Đã khôi phục bản đang nhập dở")).to_be_visible()
    expect(again.get_by_label("Số, ký hiệu")).to_have_value("181/SKHCN-VP")


def test_an_ended_session_leads_back_to_where_one_was(signed_in: Any) -> None:
    from sogoc.samples.loading import PASSWORD

    page = signed_in()
    page.context.clear_cookies()
    page.goto("/figures/")
    page.get_by_label("Tên đăng nhập").fill("vanphong.brvt")
    page.get_by_label("Mật khẩu").fill(PASSWORD)
    page.get_by_role("button", name="Đăng nhập").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Số liệu")


def test_a_wrong_password_is_told_so(opened: Any) -> None:
    page = opened()
    page.goto("/sign-in/")
    page.get_by_label("Tên đăng nhập").fill("vanphong.brvt")
    page.get_by_label("Mật khẩu").fill("sai")
    page.get_by_role("button", name="Đăng nhập").click()
    expect(page.get_by_text("Tên đăng nhập hoặc mật khẩu không đúng").first).to_be_visible()
