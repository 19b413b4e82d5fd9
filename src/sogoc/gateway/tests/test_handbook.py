"""A page of the handbook for every sort of figure."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from sogoc.foundations.ledger.books import books
from sogoc.gateway import handbook
from sogoc.measures.language import (
    Figure,
    Kind,
    article,
    choice,
    cites,
    count,
    declared,
    distinct,
    exists,
    ratio,
    total,
)
from sogoc.measures.tests.registers import count_received, dossiers, on_time_rate, plans, received, returned

pytestmark = pytest.mark.once
Page = Callable[..., str]

issued = plans.where(plans.goal.known, "có chỉ tiêu")
OLD = Figure("Số hồ sơ", count(returned), "hồ sơ")
FIGURES = {
    "received": Figure("Số hồ sơ", count_received, "hồ sơ", since=date(2024, 1, 1), after=OLD),
    "rate": Figure(
        "Tỷ lệ đúng hạn", on_time_rate, "%", (article("61/2018/NĐ-CP", "Điều 20", until="2025-06-30"),)
    ),
    "pages": Figure("Số trang | tờ", total(dossiers.pages, of=received), "trang"),
    "reached": Figure("Đạt", ratio(count_received, to=total(plans.goal, of=issued)), "%"),
    "any": Figure("Có kế hoạch", exists(issued), choices=(("1", "đã có"), ("0", "chưa có"))),
    "way": Figure(
        "Cách nộp",
        choice({"0": received, "1": returned}, several="2"),
        choices=(("0", "nhận"), ("1", "trả"), ("2", "cả hai")),
    ),
    "which": Figure("Kế hoạch", cites(issued, number=plans.number, on=plans.issued_on)),
    "channels": Figure("Số kênh", distinct(dossiers.channel, of=received), "kênh"),
    "told": Figure("Ngày họp", declared(Kind.DATE), note="Theo giấy mời."),
}
SPEC = """figure: {name}
period: 2023-Q1
records: {records}
value: {value}
"""
RECORDS = "[{received_on: 2023-01-01, returned_on: 2023-01-02, on_time: true, channel: online, counts: yes},"
RECORDS += " {returned_on: 2023-03-31, on_time: false, counts: no}, {pages: 1200}]"
PLANS = "{plans: [{number: 1/KH, goal: 7, issued_on: 2023-02-01}], dossiers: []}"


@pytest.fixture(autouse=True)
def _figures(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(books, "figures", FIGURES)
    monkeypatch.setattr(books, "areas", dict.fromkeys(FIGURES, "procedures"))


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Page:
    def page(name: str, value: str = "", records: str = RECORDS) -> str:
        path = tmp_path / f"{name}.yaml"
        path.write_text(SPEC.format(name=name, records=records, value=value), encoding="utf-8")
        monkeypatch.setattr(handbook, "specs", lambda: {name: path} if value else {})
        return handbook.pages()[f"{name}.md"]

    return page


def test_the_index_is_by_field() -> None:
    told = handbook.pages()[handbook.INDEX]
    assert "9 số liệu: 8 đếm từ sổ, 1 do cơ quan khai báo" in told
    assert "## III. Thủ tục hành chính" in told
    assert "| [Số trang \\| tờ](pages.md) | trang | đếm từ sổ |" in told
    assert "| [Ngày họp](told.md) |  | khai báo |" in told


def test_a_share_with_its_example(page: Page) -> None:
    told = page("rate", "1/2")
    for line in (
        "# Tỷ lệ đúng hạn",
        "| Căn cứ | 61/2018/NĐ-CP, Điều 20 (đến hết ngày 30/6/2025) |",
        "- Tử số: trả kết quả trong kỳ, trả đúng hạn.",
        "- Không được tính: trả kết quả trong kỳ, trả sau ngày hẹn.",
        "- *chưa phát sinh*: trong kỳ không có bản ghi nào để đo.",
        "| ngày tiếp nhận | ngày trả kết quả | kênh | số trang | đúng hạn | |",
        "| --- | --- | --- | --- | --- | --- |",
        "| 01/01/2023 | 02/01/2023 | trực tuyến |  | có | được tính |",
        "|  | 31/3/2023 |  |  | không | không được tính |",
        "|  |  |  | 1.200 |  | không xét |",
        "Kết quả: **1/2 = 50%**",
    ):
        assert line in told.splitlines(), told


@pytest.mark.parametrize(
    ("name", "value", "records", "lines"),
    [
        ("received", "1", RECORDS, ["- Đếm: tiếp nhận trong kỳ.", "Kết quả: **1 hồ sơ**"]),
        ("received", "1", RECORDS, ["## Bản 1, áp dụng cho tới bản sau", "- Đếm: trả kết quả trong kỳ."]),
        ("received", "1", RECORDS, ["| Bản định nghĩa | 2, áp dụng từ ngày 01/01/2024 |"]),
        (
            "pages",
            "1200",
            RECORDS,
            ["- Đếm: tổng số trang của bản ghi tiếp nhận trong kỳ.", "Kết quả: **1.200 trang**"],
        ),
        ("reached", "3/14", PLANS, ["- Mẫu số: tổng chỉ tiêu giao của bản ghi có chỉ tiêu.", "Kế hoạch:"]),
        ("any", "1", PLANS.replace(", dossiers: []", ""), ["- Đếm: có chỉ tiêu.", "Kết quả: **Đã có**"]),
        ("way", "'2'", RECORDS, ["- Nhận: tiếp nhận trong kỳ.", "Kết quả: **Cả hai**"]),
        ("which", "1/KH", PLANS.replace(", dossiers: []", ""), ["Kết quả: **1/KH**"]),
        ("channels", "1", RECORDS, ["- Đếm: số kênh khác nhau của bản ghi tiếp nhận trong kỳ."]),
        ("rate", "chưa phát sinh", RECORDS, ["Kết quả: **chưa phát sinh**"]),
    ],
)
def test_each_measure(name: str, value: str, records: str, lines: list[str], page: Page) -> None:
    told = page(name, value, records)
    assert [line for line in lines if line not in told.splitlines()] == [], told


def test_what_is_declared_says_so(page: Page) -> None:
    told = page("told")
    assert "Chưa có sổ nào đếm số liệu này." in told
    assert "Lưu ý: Theo giấy mời." in told
    assert "| Giá trị là | ngày |" in told
    assert "- *chưa báo cáo*: cơ quan chưa khai." in told
    assert "Ví dụ" not in told
