"""Legal texts told to people, as an official goes through their pages."""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from python_calamine import CalamineWorkbook

from sogoc.areas.institutions.dissemination.models import Dissemination
from sogoc.areas.institutions.dissemination.register import Means
from sogoc.areas.institutions.dissemination.tests.builders import NUMBER, dissemination, law, telling
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.tests.builders import document
from sogoc.foundations.people.tests.builders import employed
from sogoc.gateway.sheets.rows.dissemination import DISSEMINATIONS
from sogoc.gateway.sheets.workbooks import SheetColumn, workbook
from sogoc.kernel.roles import Role

pytestmark = pytest.mark.django_db
ONCE = {"submission": "một-lần"}
IN_2023 = {"agency": "so", "period": "2023"}
TOLD = {
    "kind": "decree",
    "issuer": "government",
    "law_number": NUMBER,
    "title": "Sửa đổi quy định về cơ chế một cửa",
    "means": "website",
    "on": "01/02/2023",
}


@pytest.fixture
def officer(so: Agency) -> Client:
    client = Client()
    client.force_login(employed("van.phong", Role.OFFICE, so))
    return client


def counted(officer: Client) -> str:
    address = reverse("figures:figure", args=["legal_documents_disseminated"])
    return officer.get(address, IN_2023).content.decode()


def test_told_counted_corrected_withdrawn(officer: Client) -> None:
    assert reverse("dissemination:list") in officer.get("/fields/institutions/").content.decode()
    report = document("58/BC-SKHCN")
    page = officer.post(reverse("dissemination:tell"), TOLD | {"number": report.printed} | ONCE).headers[
        "Location"
    ]
    assert page in counted(officer)
    assert reverse("documents:document", args=[report.pk]) in officer.get(page).content.decode()
    again = officer.post(reverse("dissemination:tell"), TOLD | {"submission": "lần nữa"})
    assert "đã ghi phổ biến ngày 01/02/2023" in again.content.decode()
    mended = TOLD | {"people": "45", "version": "1"}
    assert officer.post(f"{page}correct/", mended | ONCE).status_code == 302
    late = officer.post(f"{page}correct/", mended | {"people": "46", "submission": "lần nữa"})
    assert "Đã đổi từ khi bạn mở" in late.content.decode()
    assert officer.post(f"{page}withdraw/", {"reason": "Nhầm"} | ONCE).status_code == 302
    assert page not in counted(officer)


def test_the_list_says_how_many_of_each_kind_and_machines_are_told_the_same(officer: Client) -> None:
    one, twice = dissemination(), dissemination(telling=telling(means=Means.MEETING))
    pages = [reverse("dissemination:one", args=[told.pk]) for told in (one, twice)]
    content = officer.get(reverse("dissemination:list"), IN_2023).content.decode()
    assert all(page in content for page in pages)
    assert "Nghị định, Chính phủ" in content
    narrowed = officer.get(reverse("dissemination:list"), IN_2023 | {"means": "meeting"}).content.decode()
    assert [page in narrowed for page in pages] == [False, True]
    assert pages[0] in officer.get(reverse("search"), {"q": "co che mot cua"}).content.decode()
    machines = officer.get(reverse("api:disseminations"), {"period": "2023"}).json()
    assert (machines["total"], machines["texts"]) == (2, 1)
    assert machines["by_issuer"] == [{"issuer": "government", "kind": "decree", "texts": 1}]
    assert officer.get(reverse("api:dissemination", args=[one.pk])).json()["number"] == NUMBER
    assert officer.get(reverse("api:dissemination", args=[0])).status_code == 404
    assert officer.get(reverse("api:disseminations"), {"means": "lạ"}).status_code == 422


def test_a_sheet_goes_out_and_comes_in(officer: Client) -> None:
    dissemination(law=law(number="", title="Thông tư của Bộ"))
    content = officer.get(reverse("sheets:disseminations"), IN_2023).content
    rows = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0).to_python()
    assert rows[-1][1:4] == ["Thông tư của Bộ", "nghị định", "Chính phủ"]
    titles = [SheetColumn(str(field.label), 20) for field in DISSEMINATIONS.row.base_fields.values()]
    address = reverse("sheets:bring", args=["disseminations"]) + "?agency=so"
    for kind, status in (("nghị", 422), ("nghị định", 200)):
        row = list((dict(DISSEMINATIONS.example) | {"kind": kind}).values())
        file = SimpleUploadedFile("a.xlsx", workbook("Mẫu", titles, [row]))
        looked = officer.post(address, {"file": file})
        assert looked.status_code == status
    kept = looked.content.decode().partition('name="kept" value="')[2].partition('"')[0]
    assert officer.post(address, {"kept": kept}).status_code == 302
    assert Dissemination.objects.filter(number=NUMBER, people=None).exists()
