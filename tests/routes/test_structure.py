"""Units and posts, as an official goes through their pages: cut against a plan, assigned and given on."""

from io import BytesIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from python_calamine import CalamineWorkbook

from sogoc.areas.organisation.posts.models import PostAssignment
from sogoc.areas.organisation.posts.tests.builders import assigned
from sogoc.areas.organisation.structure.models import ReductionPlan
from sogoc.areas.organisation.structure.tests.builders import reduction_plan
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import department, division, merged
from sogoc.foundations.documents.tests.builders import document
from sogoc.foundations.people.tests.builders import employed, office
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.gateway.sheets.rows.structure import POSTS, REDUCTION_PLANS
from sogoc.gateway.sheets.workbooks import SheetColumn, workbook
from sogoc.kernel.roles import Role
from tests.routes.forms import DECIDED

pytestmark = pytest.mark.django_db
ONCE = {"submission": "một-lần"}
IN_2023 = {"agency": "so", "period": "2023"}


@pytest.fixture
def officer(so: Agency) -> Client:
    client = Client()
    client.force_login(employed("van.phong", Role.OFFICE, so))
    return client


def counted(officer: Client, name: str) -> str:
    return officer.get(reverse("figures:figure", args=[name]), IN_2023).content.decode()


def test_what_was_cut_leads_to_the_unit_and_its_decision(officer: Client, so: Agency) -> None:
    stands, gone = division(so, "a", name="Phòng Kế hoạch"), division(so, "b", name="Phòng Chuyên ngành")
    merged(gone, into=stands)
    pages = [reverse("structure:unit", args=[one.places.get().pk]) for one in (stands, gone)]
    assert reverse("structure:list") in officer.get("/fields/organisation/").content.decode()
    assert [page in counted(officer, "divisions_cut") for page in pages] == [False, True]
    assert [page in counted(officer, "divisions_of_office") for page in pages] == [True, False]
    shown = officer.get(pages[1]).content.decode()
    assert "cắt giảm" in shown
    assert "theo 4047/QĐ-UBND" in shown
    assert reverse("figures:figure", args=["divisions_cut"]) in shown

    def listed(**asked: str) -> list[bool]:
        content = officer.get(reverse("structure:list"), IN_2023 | asked).content.decode()
        return [page in content for page in pages]

    assert listed() == [True, False]
    assert listed(left="cut") == [False, True]
    assert listed(words="ke hoach") == [True, False]
    assert listed(kind="service_unit") == [False, False]
    told = officer.get(reverse("api:structure"), {"agency": "so", "left": "cut"}).json()
    assert [(one["unit"], one["parent"], one["left"]) for one in told["units"]] == [("b", "so", "cut")]
    told = officer.get(reverse("api:structure"), {"agency": "so", "day": "2022-12-31"}).json()
    assert told["total"] == 2


def test_against_the_plan_of_the_year(officer: Client, so: Agency) -> None:
    merged(division(so, "b"), into=division(so, "a"))
    paper = document("01/ĐA-SKHCN")
    told = {"reduced": "divisions", "of_year": "2023", "many": "2", "number": paper.printed}
    page = officer.post(reverse("structure:set"), told | ONCE).headers["Location"]
    assert reverse("documents:document", args=[paper.pk]) in officer.get(page).content.decode()
    assert page in officer.get(reverse("structure:plans"), IN_2023).content.decode()
    assert page in counted(officer, "divisions_cut_rate")
    assert "50" in officer.get(reverse("structure:list"), IN_2023).content.decode()
    again = officer.post(reverse("structure:set"), told | {"submission": "lần nữa"})
    assert "đã có đúng kế hoạch này" in again.content.decode()
    (one,) = officer.get(reverse("api:reduction_plans"), {"agency": "so"}).json()["plans"]
    assert (one["reduced"], one["number"], one["document"]) == ("divisions", 2, "01/ĐA-SKHCN")


def test_posts_are_assigned_given_on_and_assigned_again(officer: Client, so: Agency) -> None:
    unit, first, second = division(so, "a"), document("90/QĐ-SKHCN"), document("91/QĐ-SKHCN")
    told = {"kind": "administrative", "of_year": "2023", "number": first.printed, "on": ""}
    page = officer.post(reverse("posts:assign"), told | {"unit": so.pk, "many": "35"} | ONCE).headers[
        "Location"
    ]
    assert page in counted(officer, "posts_assigned")
    below = told | {"unit": unit.pk, "submission": "xuống"}
    refused = officer.post(reverse("posts:assign"), below | {"many": "36"})
    assert refused.status_code == 422
    assert "giao tiếp cho các đơn vị thành 36" in refused.content.decode()
    given = officer.post(reverse("posts:assign"), below | {"many": "12"}).headers["Location"]
    assert given not in counted(officer, "posts_assigned")
    assert given in officer.get(page).content.decode()
    shown = officer.get(reverse("posts:list"), IN_2023).content.decode()
    assert ">23</td>" in shown
    anew = {"many": "34", "number": second.printed, "on": "14/02/2023"} | ONCE
    new = officer.post(f"{page}again/", anew).headers["Location"]
    assert [one in counted(officer, "posts_assigned") for one in (page, new)] == [False, True]
    listed = officer.get(reverse("posts:list"), IN_2023 | {"state": "replaced"}).content.decode()
    assert [one in listed for one in (page, new)] == [True, False]
    machines = officer.get(reverse("api:posts"), {"agency": "so", "state": "standing"}).json()
    assert sorted((one["unit"], one["number"], one["within"]) for one in machines["posts"]) == [
        ("a", 12, True),
        ("so", 34, False),
    ]
    one = PostAssignment.objects.get(unit=unit)
    assert officer.get(reverse("api:assignment", args=[one.pk])).json()["document"] == "90/QĐ-SKHCN"
    assert officer.get(reverse("api:assignment", args=[0])).status_code == 404
    assert officer.get(reverse("api:posts"), {"kind": "lạ"}).status_code == 422


def test_who_moves_a_unit_with_posts_is_told_before(officer: Client, so: Agency) -> None:
    unit, other = division(so, "a"), department("khac")
    assigned()
    assigned(unit=unit, number=12)
    client = Client()
    keeper = employed("sap.xep", Role.ADMINISTRATOR, so)
    office(account=keeper, agency=other, role=Role.ADMINISTRATOR)
    client.force_login(keeper)
    moving = {"parent": "khac", "version": unit.version} | DECIDED
    looked = client.post(reverse("agencies:deed", args=["a", "move"]), moving).content.decode()
    assert "còn được giao 12 biên chế công chức năm 2023; sau khi sắp xếp hãy ghi quyết định" in looked
    ending = client.post(reverse("agencies:deed", args=["a", "dissolve"]), DECIDED)
    assert "Hãy giao lại số này trước" in ending.content.decode()


def test_sheets_go_out(officer: Client, so: Agency) -> None:
    division(so, "a", name="Phòng Kế hoạch")
    assigned()

    def rows(name: str, **asked: str) -> list[list[Any]]:
        content = officer.get(reverse(name), {"agency": "so"} | asked).content
        return CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0).to_python()

    assert rows("sheets:structure", day="2023-01-01")[-1][:2] == ["Phòng Kế hoạch", "Phòng, văn phòng"]
    assert rows("sheets:posts")[-1][1:4] == ["biên chế công chức", 2023, 35]


def brought(officer: Client, sheet: SheetIn, *rows: dict[str, str]) -> tuple[int, str]:
    """What the preview says."""
    titles = [SheetColumn(str(field.label), 20) for field in sheet.row.base_fields.values()]
    told = [list((dict(sheet.example) | row).values()) for row in rows]
    file = SimpleUploadedFile("a.xlsx", workbook("Mẫu", titles, told))
    looked = officer.post(reverse("sheets:bring", args=[sheet.name]) + "?agency=so", {"file": file})
    return looked.status_code, looked.content.decode()


def keep(officer: Client, sheet: SheetIn, shown: str) -> None:
    kept = shown.partition('name="kept" value="')[2].partition('"')[0]
    answer = officer.post(reverse("sheets:bring", args=[sheet.name]) + "?agency=so", {"kept": kept})
    assert answer.status_code == 302


def test_sheets_come_in_all_or_nothing(officer: Client, so: Agency) -> None:
    document("90/QĐ-SKHCN"), document("01/ĐA-SKHCN")
    division(so, "a", short_name="Phòng KH")
    status, shown = brought(officer, POSTS, {}, {"unit": "phòng kh", "number": "36"})
    assert status == 422
    assert "giao tiếp cho các đơn vị thành 36" in shown
    assert not PostAssignment.objects.exists()
    status, shown = brought(officer, POSTS, {}, {"unit": "phòng kh", "number": "12"})
    assert status == 200
    keep(officer, POSTS, shown)
    assert sorted(PostAssignment.objects.values_list("number", "within")) == [(12, True), (35, False)]
    status, shown = brought(officer, POSTS, {})  # the same decision a second time
    assert status == 422
    assert "đã giao biên chế công chức năm 2023" in shown
    assert brought(officer, REDUCTION_PLANS, {"document": "99/ĐA-SKHCN"})[0] == 422
    status, shown = brought(officer, REDUCTION_PLANS, {}, {"reduced": "biên chế", "number": "1"})
    assert status == 200
    keep(officer, REDUCTION_PLANS, shown)
    assert ReductionPlan.objects.count() == 2
    assert reduction_plan(year=2024).pk
