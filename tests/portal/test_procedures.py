"""Citizens find a procedure by what they need, and read what it wants, costs and takes on any day."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from sogoc.areas.procedures.catalogue.register import Component, Level, Terms
from sogoc.areas.procedures.catalogue.tests.builders import (
    CHANGED,
    abolished,
    amended,
    procedure,
    version,
)
from sogoc.areas.procedures.processes.tests.builders import process
from sogoc.foundations.agencies.tests.builders import department

pytestmark = pytest.mark.django_db


def found(**asked: str) -> str:
    answer = Client().get(reverse("portal:procedures"), asked)
    assert answer.status_code == 200
    return answer.content.decode()


def page_of(pk: int, on: str = "") -> str:
    answer = Client().get(reverse("portal:procedure", args=[pk]), {"on": on} if on else {})
    assert answer.status_code == 200
    return answer.content.decode()


@pytest.mark.parametrize(
    ("asked", "is_found"),
    [
        ({"words": "giay chung nhan khoa hoc"}, True),
        ({"words": "1.014431"}, True),
        ({"words": "khai sinh"}, False),
        ({"field": "Hoạt động khoa học và công nghệ"}, True),
        ({"online": "full"}, True),
        ({"online": "partial"}, False),
        ({"agency": "so"}, True),
        ({"agency": "so-khac"}, False),
        ({"online": "no such level"}, True),
    ],
)
def test_it_is_found_by_words_field_agency_and_level(asked: dict[str, str], is_found: bool) -> None:
    version(agency=department("so"), terms=Terms(online=Level.FULL))
    version(
        "1.000999", agency=department("so-khac"), name="Đăng ký khai tử", field="Hộ tịch", result="Trích lục"
    )
    assert ("Cấp giấy chứng nhận đăng ký hoạt động" in found(**asked)) is is_found


def test_what_is_no_more_is_not_found_but_its_page_says_so() -> None:
    gone = procedure()
    abolished(procedure=gone)
    assert "Cấp giấy chứng nhận" not in found()
    page = page_of(gone.pk)
    assert "không có hiệu lực" in page
    assert "bãi bỏ theo" in page


def test_its_page_tells_papers_costs_time_and_decision() -> None:
    made = version(
        fee=250_000,
        components=(Component(name="Điều lệ", form="Mẫu số 09", originals=2, copies=3),),
        terms=Terms(online=Level.LEVEL_3, postal=True, online_payment=True),
    )
    process(version=made)
    page = page_of(made.procedure_id)
    for words in (
        "10 ngày làm việc",
        "luật cho phép 15 ngày làm việc",
        "250.000 đồng",
        "Điều lệ",
        "Mẫu số 09",
        "2 bản chính",
        "3 bản sao",
        "Trực tuyến một phần",
        "bưu chính công ích",
        "nộp được trực tuyến",
        "64 giờ làm việc",
        "537/QĐ-UBND",
        "90/QĐ-UBND",
        "01/01/2023",
    ):
        assert words in page, words


@pytest.mark.parametrize(
    ("on", "limit"),
    [("28/2/2023", "10 ngày làm việc"), ("01/3/2023", "7 ngày làm việc"), ("", "7 ngày làm việc")],
)
def test_former_versions_are_read_by_their_day(on: str, limit: str) -> None:
    made = amended()
    assert made.valid_from == CHANGED == date(2023, 3, 1)
    page = page_of(made.procedure_id, on)
    assert f"<strong>{limit}</strong>" in page
    assert ("nay không còn áp dụng" in page) is (on == "28/2/2023")


def test_a_day_that_is_none_is_told_beside_its_blank() -> None:
    made = version()
    assert "không phải là ngày" in page_of(made.procedure_id, "hôm qua")


def test_what_nobody_published_is_not_there() -> None:
    assert Client().get(reverse("portal:procedure", args=[999])).status_code == 404


def test_without_an_account_nothing_leads_to_the_officials(db: None) -> None:
    page = Client().get(reverse("portal:home")).content.decode()
    assert reverse("people:sign_in") not in page
    assert 'href="/dvc/procedures/"' in page
