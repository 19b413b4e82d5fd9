"""A form as officials open it, take it to Excel, and as machines read it."""

import re
from datetime import date
from html import unescape
from io import BytesIO
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from python_calamine import CalamineWorkbook

from sogoc.areas.direction.steering.tests.builders import steering_document
from sogoc.areas.direction.surveys.tests.builders import recorded
from sogoc.areas.direction.tasks.tests.builders import plan
from sogoc.areas.procedures.dossiers.tests.builders import dossier
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.documents.tests.builders import document
from sogoc.foundations.ledger.books import books
from sogoc.foundations.ledger.finding import figure_named
from sogoc.foundations.ledger.tests.builders import declaration, override
from sogoc.foundations.people.tests.builders import employed
from sogoc.kernel.periods import Period
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import morning_of
from sogoc.measures.states import State
from sogoc.reports.forms.catalogue import form_named

pytestmark = pytest.mark.django_db
YEAR = {"agency": "so", "period": "2023"}
ANNEX, TABLE = "soctrang-2021-annex-2", "ii-06a"
OF_A_PAGE = 24  # who asks, where they stand, notices, what was declared and attested
SAID = {
    "legal_documents_to_review": {"value": "16"},
    "legal_documents_reviewed": {"value": "17"},
    "documents_sent_electronic_only_rate": {"numerator": 2, "denominator": 3},
    "state_paid_staff_assigned": {"state": State.NOT_APPLICABLE},
}


@pytest.fixture
def so() -> Agency:
    agency = department("so")
    plan(document=document("01/KH-SKHCN", agency=agency, issued_on=date(2023, 1, 9), issuer=""))
    steering_document("64/KH-SKHCN", agency=agency, issued_on=date(2023, 2, 13), issuer="")
    dossier(agency=agency)
    recorded(agency=agency)
    paper = document("12/BC-SKHCN", agency=agency, issued_on=date(2023, 12, 15), issuer="")
    for figure, told in SAID.items():
        says = override if books.figures[figure].is_counted else declaration
        says(
            figure=figure,
            agency=agency,
            period=Period.parse("2023"),
            document=paper,
            at=morning_of(date(2023, 12, 15)),
            **told,
        )
    return agency


@pytest.fixture
def client(so: Agency) -> Client:
    client = Client()
    client.force_login(employed("van.phong", Role.OFFICE, so))
    return client


def page(client: Client, key: str, **asked: str) -> str:
    return unescape(client.get(reverse("forms:form", args=[key]), YEAR | asked).content.decode())


def row(html: str, code: str) -> str:
    """The <tr> of a line."""
    return next(part for part in html.split("<tr>") if f">{code}</td>" in part)


def sheet(client: Client, key: str) -> list[list[Any]]:
    content = client.get(reverse("sheets:form", args=[key]), YEAR).content
    return CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0).to_python()


def test_the_forms_are_listed_with_what_they_rest_on(client: Client) -> None:
    html = client.get(reverse("forms:list"), YEAR).content.decode()
    for words in ("Phụ lục 1", "Phụ lục 2", "Biểu II.06a/VPCP/KSTT", "380/SNV-CCHC", "từ 02/3/2021"):
        assert words in html
    assert reverse("forms:form", args=[ANNEX]) in html


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("I.1", ("01/KH-SKHCN</a>", "đếm từ sổ")),
        ("II.2.1", (">16</a>", "khai báo", "12/BC-SKHCN")),
        ("I.1.3", (">1</a>", "đếm từ sổ", "sổ chưa xác nhận")),
        ("VII.1.2", (">66,7</a>", "%")),
        ("I.5.2", (">1 (phát phiếu)</a>",)),
        ("I.4.1", ("chưa báo cáo</a>",)),
        ("IV.3.1", ("không áp dụng</a>", "khai báo")),
        ("VII.3.3", ("Từ 01/01/2023 đến 01/11/2023", "period=2023-01-01..2023-11-01")),
        ("IV.1", ("<strong>Cơ cấu tổ chức bộ máy</strong>",)),
    ],
)
def test_each_cell_tells_its_state_and_its_source(client: Client, code: str, words: tuple[str, ...]) -> None:
    told = row(page(client, ANNEX), code)
    assert [one for one in words if one not in told] == []


def test_each_number_leads_to_its_explanation(client: Client) -> None:
    html = page(client, ANNEX)
    address = f"{reverse('figures:figure', args=['legal_documents_to_review'])}?agency=so&period=2023"
    assert f'<a href="{address}">16</a>' in html
    assert html.count('<a href="/figures/') >= 136
    assert "phải rà soát" in unescape(client.get(address).content.decode())


def test_what_does_not_hold_is_told_above_and_at_its_lines(client: Client) -> None:
    html = page(client, ANNEX)
    words = "Ô II.2.2 (17) không được lớn hơn ô II.2.1 (16)."
    assert "1 chỗ chưa khớp" in html
    assert html.count(words) == 3
    assert words in row(html, "II.2.1")
    assert words in row(html, "II.2.2")


def test_a_form_of_other_days_says_so(client: Client) -> None:
    assert "Biểu không áp dụng cho kỳ này" not in page(client, ANNEX)
    assert "Biểu không áp dụng cho kỳ này" in page(client, ANNEX, period="2026")


def test_a_table_by_field_is_drawn_under_its_heads(client: Client) -> None:
    html = page(client, TABLE)
    assert '<th scope="colgroup" class="column-plain" colspan="4">Nhận giải quyết</th>' in html
    assert '<th scope="colgroup" class="column-plain" colspan="2">Trong kỳ</th>' in html
    assert "(13)" in html
    assert "<strong>Tổng số</strong>" in html
    body = html[html.index("<tbody>") :]
    assert body.count("<tr>") == 2  # one field, and the whole
    assert body.count('/figures/dossiers_to_settle/?agency=so&period=2023">1</a>') == 1


def test_a_number_of_a_part_leads_to_its_own_records(so: Agency, client: Client) -> None:
    odd = "An toàn 100% 'bức xạ' \"và\" <hạt> & nhân"
    dossier("H06.16-230214-0002", agency=so, field=odd)
    html = client.get(reverse("forms:form", args=[TABLE]), YEAR).content.decode()
    address = re.search(r'href="(/forms/ii-06a/3/[^"]*)">1</a>', html)
    assert address
    told = unescape(client.get(unescape(address[1])).content.decode())
    assert "H06.16-230214-0002" in told
    assert "H06.16-230214-0001" not in told
    assert odd in told
    nought = client.get(reverse("forms:part", args=[TABLE, "12"]), YEAR | {"part": odd})
    assert "Không có bản ghi nào như vậy" in nought.content.decode()
    for key, code, part in ((TABLE, "99", odd), (TABLE, "3", "Không có"), (ANNEX, "I-1", odd)):
        gone = client.get(reverse("forms:part", args=[key, code]), YEAR | {"part": part})
        assert gone.status_code == 404


def test_in_excel_numbers_are_numbers_and_states_are_words(client: Client) -> None:
    rows = {one[0]: one for one in sheet(client, ANNEX)}
    assert rows["II.2.1"][3:7] == [16.0, "có số liệu", "khai báo", "12/BC-SKHCN"]
    assert rows["I.1"][3] == "01/KH-SKHCN"
    assert rows["VII.1.2"][3] == 66.6667
    assert rows["I.4.1"][3:6] == ["", "chưa báo cáo", ""]
    assert rows["IV.3.1"][3:6] == ["", "không áp dụng", "khai báo"]
    assert rows["VII.3.3"][7:] == [date(2023, 1, 1), date(2023, 11, 1)]
    assert any("Ô II.2.2 (17)" in str(one[0]) for one in sheet(client, ANNEX))


def test_a_table_goes_to_excel_with_the_numbers_of_its_columns(client: Client) -> None:
    rows = sheet(client, TABLE)
    heads = next(one for one in rows if one[0] == "TT")
    assert heads[2:5] == [
        "(3) Nhận giải quyết – Tổng số",
        "(4) Nhận giải quyết – Trong kỳ – Trực tuyến",
        "(5) Nhận giải quyết – Trong kỳ – Trực tiếp, bưu chính công ích",
    ]
    assert rows[-1][1:3] == ["Tổng số", 1.0]


def test_machines_read_the_same(client: Client) -> None:
    told = client.get(reverse("api:form", args=[ANNEX]), YEAR).json()
    cells = {cell["code"]: cell for one in told["rows"] for cell in one["cells"]}
    assert len(cells) == 136
    assert (cells["II.2.1"]["value"], cells["II.2.1"]["source"]) == ("16", "declared")
    assert (cells["VII.1.2"]["numerator"], cells["VII.1.2"]["denominator"]) == (2, 3)
    assert cells["I.4.1"]["state"] == "not_reported"
    assert [form["key"] for form in client.get(reverse("api:forms")).json()] == [
        TABLE,
        "soctrang-2021-annex-1",
        ANNEX,
    ]


@pytest.mark.parametrize("name", ["forms:form", "sheets:form", "api:form"])
def test_a_form_that_is_not_there_is_told(client: Client, name: str) -> None:
    response = client.get(reverse(name, args=["khong-co"]), YEAR)
    assert response.status_code == 404
    assert "Không có biểu mẫu nào tên là “khong-co”" in response.content.decode()


def test_a_form_asks_once_for_each_register_however_many_lines_it_has(
    client: Client, django_assert_max_num_queries: Any
) -> None:
    page(client, ANNEX)
    period = Period.parse(YEAR["period"])
    lines = form_named(ANNEX, period).asked
    figures = [figure_named(line.figure).on(period.end) for line in lines]
    registers = {register.name for figure in figures for register in figure.registers}
    assert len(registers) < len(lines) / 3
    with django_assert_max_num_queries(len(registers) + OF_A_PAGE):
        page(client, ANNEX)
