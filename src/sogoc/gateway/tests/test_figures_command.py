"""`sogoc figures` and `sogoc explain`: the same answers as on the pages, for machines and for a terminal."""

import json
from datetime import date
from io import StringIO
from typing import TYPE_CHECKING, Any

import pytest
from django.core.management import CommandError, call_command

from sogoc.areas.direction.steering.tests.builders import steering_document
from sogoc.foundations.agencies.queries import agency_named
from sogoc.foundations.agencies.tests.builders import coded, department
from sogoc.foundations.documents.tests.builders import document
from sogoc.foundations.ledger.books import books
from sogoc.foundations.ledger.tests.builders import declaration
from sogoc.kernel.periods import Period
from sogoc.kernel.tests.builders import morning_of
from sogoc.measures.states import State

if TYPE_CHECKING:
    from sogoc.foundations.agencies.models import Agency

pytestmark = pytest.mark.django_db
COUNTED, RATE, PLAN, MANY, MODE = (
    "steering_documents_issued",
    "documents_signed_digitally_rate",
    "mailbox_review",
    "web_visits_vi",
    "discipline_compliance",
)
QUARTER = ("--agency", "brvt", "--period", "2023-Q1")
AFTER = morning_of(date(2023, 4, 10))


@pytest.fixture(autouse=True)
def province() -> "Agency":
    """The committee, and its department that keeps two steering documents of the quarter and one of April."""
    committee = department("brvt", kind="committee", name="Ủy ban nhân dân tỉnh")
    agency = department("brvt-skhcn", parent=committee, name="Sở Khoa học và Công nghệ")
    for number, day in (("64", (2, 13)), ("65", (3, 31)), ("66", (4, 1))):
        steering_document(f"{number}/KH-SKHCN", agency=agency, issued_on=date(2023, *day), issuer="")
    return agency


def said(command: str, *arguments: str) -> str:
    out = StringIO()
    call_command(command, *arguments, stdout=out)
    return out.getvalue()


def figures(*arguments: str) -> dict[str, Any]:
    return dict(json.loads(said("figures", *arguments, "--json")))


def refused(*arguments: str) -> str:
    with pytest.raises(CommandError) as error:
        said(*arguments)
    assert error.value.returncode == 2
    return str(error.value)


def says(agency: "Agency", figure: str, **facts: Any) -> None:
    paper = agency.documents.filter(printed="12/BC-SKHCN").first() or document(
        "12/BC-SKHCN", agency=agency, issued_on=date(2023, 3, 31), issuer=""
    )
    declaration(
        figure=figure, agency=agency, period=Period.parse("2023-Q1"), document=paper, at=AFTER, **facts
    )


def test_every_figure_of_the_catalogue_is_told() -> None:
    told = figures(*QUARTER)
    assert sorted(told) == sorted(books.figures)
    shapes = {tuple(sorted(one)) for one in told.values()}
    assert shapes == {("denominator", "numerator", "records", "source", "state", "value")}
    assert {one["state"] for one in told.values()} <= set(State)


def test_a_counted_figure_names_its_records(province: "Agency") -> None:
    told = figures(*QUARTER)[COUNTED]
    keys = [str(one.pk) for one in province.documents.order_by("issued_on") if one.issued_on.month < 4]
    assert told == {
        "value": "2",
        "numerator": None,
        "denominator": None,
        "state": "number",
        "source": "counted",
        "records": keys,
    }


def test_as_of_a_day_nothing_later_is_counted() -> None:
    told = figures(*QUARTER, "--as-of", "2023-03-30")[COUNTED]
    assert (told["value"], len(told["records"])) == ("1", 1)
    assert figures(*QUARTER, "--as-of", "2022-12-31")[COUNTED]["state"] == "not_yet_due"


@pytest.mark.parametrize(
    ("figure", "declared", "value", "sums"),
    [
        (RATE, {"numerator": 596, "denominator": 601}, "99.1681", (596, 601)),
        ("mailbox_rate", {"value": "100"}, "100", (None, None)),
        (PLAN, {"value": "64/KH-SKHCN"}, "64/KH-SKHCN", (None, None)),
        (MANY, {"value": "1.176.355"}, "1176355", (None, None)),
        (MODE, {"value": "tốt"}, "1", (None, None)),
    ],
)
def test_a_declared_value_is_told_as_machines_write_it(
    province: "Agency", figure: str, declared: dict[str, Any], value: str, sums: tuple[int | None, int | None]
) -> None:
    says(province, figure, **declared)
    told = figures(*QUARTER)[figure]
    if value.replace(".", "").isdigit():
        assert float(told["value"]) == float(value)
    else:
        assert told["value"] == value
    assert (told["numerator"], told["denominator"]) == sums
    assert (told["state"], told["source"], told["records"]) == ("number", "declared", [])


def test_a_state_is_no_number(province: "Agency") -> None:
    says(province, "documents_sent", state=State.NOT_APPLICABLE)
    told = figures(*QUARTER)
    assert (told["documents_sent"]["value"], told["documents_sent"]["state"]) == (None, "not_applicable")
    assert (
        told["mailbox_review"]["value"],
        told["mailbox_review"]["state"],
        told["mailbox_review"]["source"],
    ) == (
        None,
        "not_reported",
        None,
    )


def test_without_json_it_is_told_in_words() -> None:
    assert f"{COUNTED}: 2\n" in said("figures", *QUARTER)
    assert "mailbox_review: chưa báo cáo\n" in said("figures", *QUARTER)


def test_an_agency_is_named_by_its_code_its_short_code_or_its_key(province: "Agency") -> None:
    coded(province, "H07.16", valid_from=date(2023, 1, 1))
    coded(agency_named("brvt"), "H07", valid_from=date(2023, 1, 1))
    for code in ("H07.16", "brvt", "brvt-skhcn", "H07"):
        assert figures("--agency", code, "--period", "2023-Q1")[COUNTED]["value"] == "2"
    says(province, "documents_sent", value="3")
    assert figures("--agency", "brvt", "--period", "2023-Q1")["documents_sent"]["value"] == "3"
    assert figures("--agency", "H07", "--period", "2023-Q1")["documents_sent"]["state"] == "not_reported"


def test_what_is_not_there_is_told_in_a_sentence_with_exit_code_2() -> None:
    for command in (("figures",), ("explain", COUNTED)):
        assert "nowhere" in refused(*command, "--agency", "nowhere", "--period", "2023-Q1")
        assert "Không đọc được kỳ “2023-Q5”" in refused(*command, "--agency", "brvt", "--period", "2023-Q5")
        assert "Không đọc được ngày “mai”" in refused(*command, *QUARTER, "--as-of", "mai")
    assert "nowhere" in refused("explain", "nowhere", *QUARTER)


def test_a_counted_number_is_explained(province: "Agency") -> None:
    told = said("explain", COUNTED, *QUARTER)
    first = province.documents.order_by("issued_on").first()
    assert first
    for words in (
        "Số văn bản chỉ đạo CCHC đã ban hành",
        "Sở Khoa học và Công nghệ, Quý I năm 2023",
        "Giá trị: 2 văn bản (đếm từ sổ)",
        "Đếm: văn bản chỉ đạo CCHC của cơ quan, ban hành trong kỳ: 2",
        f"  {first.pk}: 64/KH-SKHCN · 13/02/2023",
        "Căn cứ: 380/SNV-CCHC, Phụ lục 2, dòng I.1.3",
        f"Định nghĩa: {COUNTED}, phiên bản 1",
        "Tính đến ngày: 31/3/2023",
        "  Quý II năm 2022: chưa báo cáo",
        "  Quý I năm 2023: 2",
    ):
        assert words in told
    assert "66/KH-SKHCN" not in told


def test_a_declared_number_is_explained_by_its_document(province: "Agency") -> None:
    says(province, RATE, numerator=596, denominator=601)
    told = said("explain", RATE, *QUARTER)
    assert "Giá trị: 99,2% (khai báo)" in told
    assert "Hai tổng: 596/601" in told
    assert "Văn bản chứng minh: 12/BC-SKHCN" in told
