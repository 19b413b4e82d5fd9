"""A file goes up by the page's own script: how far it has come is seen, and what is refused is told in the form."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect

from sogoc.foundations.documents.tests.content import PDF, PNG

MEGABYTE = 1024 * 1024
LARGE = PDF.replace(b"trailer", b"%" + b"0" * 2 * MEGABYTE + b"\ntrailer")
SLOW = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": 2 * MEGABYTE}
WATCH = """() => {
    window.seen = [];
    const told = document.querySelector("[data-upload-progress]");
    const look = () => told.hidden || window.seen.push(told.querySelector(".note").textContent);
    new MutationObserver(look).observe(told, { attributes: true, childList: true, subtree: true });
}"""


def send(page: Page, file: Path, content: bytes) -> None:
    file.write_bytes(content)
    page.locator("input[type=file]").set_input_files(file)
    page.get_by_role("button", name="Đính kèm").click()


def test_a_file_goes_up_or_is_refused_with_a_reason(signed_in: Any, tmp_path: Path) -> None:
    from sogoc.foundations.documents.models import Document

    document = Document.objects.get(printed="02/KH-SKHCN")
    page = signed_in()
    # Nobody watches the way here: sixteen megabytes would pass through the watcher's hands.
    page.context.unroute("**/*")
    page.goto(f"/documents/{document.pk}/attach/")

    send(page, tmp_path / "Kế hoạch.pdf", "chỉ là chữ".encode())
    expect(page.get_by_text("Tệp không phải là một trong các loại được nhận").first).to_be_visible()
    expect(page.get_by_text("Loại tệp được xét theo nội dung, không theo tên").first).to_be_visible()

    # The form that answers is a form again: it sends the next file by the same script.
    send(page, tmp_path / "Ảnh.png", PNG + bytes(16 * MEGABYTE))
    expect(page.get_by_text("Tệp Ảnh PNG nặng hơn 15 MB").first).to_be_visible()
    assert page.url.endswith("/attach/")
    assert not document.attachments.exists()

    page.context.new_cdp_session(page).send("Network.emulateNetworkConditions", SLOW)
    page.evaluate(WATCH)
    seen = page.evaluate_handle("window.seen")
    send(page, tmp_path / "Kế hoạch 02.pdf", LARGE)
    expect(page.get_by_role("progressbar")).to_be_visible()
    expect(page.get_by_role("button", name="Đính kèm")).to_be_disabled()
    expect(page.get_by_role("heading", level=1)).to_have_text("02/KH-SKHCN")
    assert page.url.endswith(f"/documents/{document.pk}/")
    told = [words for words in seen.json_value() if words]
    assert told[-1:] == ["100%"]
    with page.expect_download() as download:
        page.get_by_role("link", name="Kế hoạch 02.pdf").first.click()
    assert download.value.path().read_bytes() == LARGE
