"""The page behind a number: what it is made of, and on a page of its own what stands around it."""

import re
from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from sogoc.areas.direction.steering.tests.builders import steering_document
from sogoc.foundations.agencies.queries import agency_named
from sogoc.foundations.agencies.tests.builders import department, merged
from sogoc.foundations.documents.models import Document
from sogoc.foundations.ledger.tests.builders import attestation, kept, override
from sogoc.kernel.periods import Period
from sogoc.kernel.tests.builders import morning_of
from tests.routes.walk import FIGURE

pytestmark = pytest.mark.django_db
HERE = "?agency=so&period=2023-Q1"
QUARTER = Period.parse("2023-Q1")


def text(answer: Any) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", answer.content.decode()))


def explained(visitor: Client, **query: str) -> str:
    told = "".join(f"&{name}={value}" for name, value in query.items())
    return text(visitor.get(reverse("figures:figure", args=[FIGURE]) + HERE + told))


def further(visitor: Client, name: str = FIGURE) -> str:
    return text(visitor.get(reverse("figures:trend", args=[name]) + HERE))


def test_it_tells_the_rule_and_who_vouches_for_the_register(visitor: Client) -> None:
    before = explained(visitor)
    for words in ("đếm từ sổ", "sổ chưa được xác nhận đủ kỳ", "chưa ai xác nhận", "phiên bản 1"):
        assert words in before
    attestation(agency=agency_named("so"), register="steering_documents", period=QUARTER)
    after = explained(visitor)
    assert "sổ đã xác nhận đủ kỳ" in after
    assert "Cán bộ (Sở KH&amp;CN), Quý I năm 2023" in after


def test_it_is_told_as_of_a_day(visitor: Client) -> None:
    assert "Đếm từ 1 bản ghi" in explained(visitor)
    then = explained(visitor, as_of="12/02/2023")
    assert "tính đến 12/02/2023" in then
    assert "Đếm từ 0 bản ghi" in then
    assert "Không đọc được ngày “mai”" in explained(visitor, as_of="mai")


def test_what_was_declared_stands_beside_what_is_counted(visitor: Client) -> None:
    paper = Document.objects.get(printed="65/KH-SKHCN")
    override(agency=agency_named("so"), figure=FIGURE, value="3", document=paper)
    told = explained(visitor)
    for words in ("thay số đếm", "1 (chênh lệch +2)", "65/KH-SKHCN", "Sổ còn thiếu tháng 01"):
        assert words in told


def test_the_last_periods_are_told_beside_bars(visitor: Client) -> None:
    steering_document("5/KH-SKHCN", agency=agency_named("so"), issued_on=date(2022, 11, 1))
    answer = visitor.get(reverse("figures:trend", args=[FIGURE]) + HERE).content.decode()
    assert (
        re.findall(r"Quý \w+ năm \d{4}", answer)[-8:][0] == "Quý II năm 2021" or "Quý II năm 2021" in answer
    )
    assert answer.count('<svg class="bar"') == 2
    assert '<rect width="100.00"' in answer


def test_a_figure_without_length_has_no_bars(visitor: Client) -> None:
    answer = visitor.get(reverse("figures:trend", args=["mailbox_review"]) + HERE).content.decode()
    assert '<svg class="bar"' not in answer
    assert "Ba góc nhìn" not in answer, "what is declared has the shape of its time"


def test_what_was_taken_over_is_told_with_its_break(visitor: Client) -> None:
    heir = agency_named("so")
    old = department("so-cu", valid_from=date(2004, 1, 1), name="Sở cũ")
    steering_document("5/KH-SKHCN", agency=old, issued_on=date(2022, 11, 1))
    merged(old, into=heir, on=date(2023, 2, 1), at=morning_of(date(2023, 2, 1)))
    told = further(visitor)
    assert "01/02/2023: Sáp nhập: Sở cũ" in told
    assert "nay: 1" in told


def test_what_ended_leads_to_who_has_its_numbers(visitor: Client) -> None:
    heir = agency_named("so")
    old = department("so-cu", valid_from=date(2004, 1, 1), name="Sở cũ")
    merged(old, into=heir, on=date(2023, 2, 1), at=morning_of(date(2023, 2, 1)))
    page = reverse("figures:trend", args=[FIGURE]) + "?agency=so-cu&period=2022"
    told = text(visitor.get(page))
    assert f"số liệu nay thuộc về {heir.name}" in told
    assert "nay: " not in told


def test_what_does_not_agree_is_told_with_its_cells(visitor: Client) -> None:
    so = agency_named("so")
    assert "không thấy chỗ nào không khớp" in further(visitor, "legal_documents_to_review")
    for name, value in (("legal_documents_to_review", "16"), ("legal_documents_reviewed", "17")):
        override(agency=so, figure=name, value=value, document=Document.objects.get(printed="65/KH-SKHCN"))
    assert "17, không được lớn hơn 16" in further(visitor, "legal_documents_to_review")
    page = visitor.get(reverse("figures:checks") + HERE)
    assert "Văn bản đã rà soát không nhiều hơn văn bản phải rà soát" in text(page)
    assert (
        f"{reverse('figures:figure', args=['legal_documents_to_review'])}?agency=so&amp;period=2023-Q1"
        in page.content.decode()
    )
    empty = visitor.get(reverse("figures:checks") + "?agency=so&period=2020")
    assert "Mọi con số đều khớp" in text(empty)


def test_what_a_signed_document_said_stands_beside_today(visitor: Client) -> None:
    so = agency_named("so")
    paper = Document.objects.get(printed="65/KH-SKHCN")
    kept(agency=so, document=paper, figures=[FIGURE], as_of=date(2023, 4, 1))
    assert "Số đã ký" in further(visitor)
    assert "(tính đến 01/4/2023) 1 1 –" in further(visitor)
    steering_document("66/KH-SKHCN", agency=so, issued_on=date(2023, 3, 1))
    told = further(visitor)
    assert "(tính đến 01/4/2023) 1 2 khác +1" in told
