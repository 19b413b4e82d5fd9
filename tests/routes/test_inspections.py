"""Inspections, as an official goes through their pages: from the plan to what somebody else verified."""

from io import BytesIO
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from docx import Document as Word
from python_calamine import CalamineWorkbook

from sogoc.areas.direction.inspections.models import Inspection, InspectionMatter, InspectionPlan
from sogoc.areas.direction.inspections.tests.builders import (
    a_division,
    brought,
    by_others,
    decision,
    following,
    inspection,
    matter,
    notice,
    notice_of_others,
    order,
    proof,
    reported,
)
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.tests.builders import document
from sogoc.foundations.people.tests.builders import employed
from sogoc.kernel.roles import Role

pytestmark = pytest.mark.django_db
ONCE = {"submission": "một-lần"}
MARKS = ("a", "b", "c", "d", "đ", "e", "g")


def signed_in(username: str, role: Role, agency: Agency) -> Client:
    client = Client()
    client.force_login(employed(username, role, agency))
    return client


@pytest.fixture
def officer(so: Agency) -> Client:
    return signed_in("van.phong", Role.OFFICE, so)


def sheet(content: bytes) -> list[list[Any]]:
    return CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0).to_python()


def told(client: Client, address: str, **facts: str) -> str:
    """Does it, and gives the page that it led to."""
    answer = client.post(address, facts | ONCE)
    assert answer.status_code == 302, answer.content.decode()
    return str(answer.headers["Location"])


def test_an_own_inspection_from_its_plan_to_its_conclusion(officer: Client, so: Agency) -> None:
    document("12/KH-SKHCN", agency=so)
    planned = {"year": "2023", "units": "4", "first_quarter": "3", "last_quarter": "4"}
    told(officer, reverse("inspections:plan"), number="12/KH-SKHCN", **planned)
    plan = InspectionPlan.objects.get()
    opened = {"side": "own", "title": "Kiểm tra công vụ", "inspector": "Đoàn của Sở", "year": "2023"}
    page = told(officer, reverse("inspections:open"), plan=str(plan.pk), quarter="3", **opened)
    decision(), notice(), order()
    seats = {"head": "Phó Giám đốc Sở", "members": "Chuyên viên Văn phòng\n\nThanh tra viên"}
    told(officer, f"{page}team/", number="09/QĐ-SKHCN", **seats)
    told(officer, f"{page}checklist/", items="Kế hoạch\nHồ sơ")
    unit = a_division(so)
    told(officer, f"{page}schedule/", unit=unit.key, kind="subordinate", units="1", on="06/02/2023")
    found = Inspection.objects.get()
    visit = found.visits.get()
    assert (visit.kind, [one.seat for one in found.team.all()]) == ("division", ["head", "member", "member"])
    there = reverse("inspections:visit", args=[visit.pk])
    marks = {"mark_1": "met", "mark_2": "not_met"}
    assert told(officer, f"{there}hold/", on="06/02/2023", minutes="Còn hồ sơ quá hạn.", **marks) == there
    assert "không đạt" in officer.get(there).content.decode()
    told(officer, f"{page}conclude/", number="08/TB-SKHCN")
    told(officer, f"{page}bring/", number="55/SKHCN-VP")
    wrong = {"kind": "finding", "mark": "1", "text": "Hồ sơ quá hạn", "due_on": "20/02/2023"}
    refused = officer.post(f"{page}record/", wrong | ONCE)
    assert refused.status_code == 422
    assert "phải có mức độ" in refused.content.decode()
    told(officer, f"{page}record/", **wrong, severity="serious", unit=unit.key)
    shown = officer.get(page).content.decode()
    assert "đã chỉ đạo khắc phục" in shown
    assert "Hồ sơ quá hạn" in shown


def test_seven_recommendations_to_the_remedial_table(officer: Client, so: Agency) -> None:
    notice_of_others(), order(), proof()
    opened = {"side": "others", "title": "Kiểm tra của tỉnh", "inspector": "Đoàn của tỉnh", "year": "2023"}
    page = told(officer, reverse("inspections:open"), **opened)
    told(officer, f"{page}conclude/", number="08/TB-ĐKT")
    told(officer, f"{page}bring/", number="55/SKHCN-VP")
    for mark in MARKS:
        told(officer, f"{page}record/", kind="recommendation", mark=mark, text=f"Kiến nghị {mark}")
    for one in InspectionMatter.objects.exclude(mark="g"):
        done = {"done": f"Đã làm {one.mark}", "number": "39/QĐ-SKHCN", "on": "12/02/2023"}
        told(officer, f"{reverse('inspections:matter', args=[one.pk])}report/", **done)
    first = reverse("inspections:matter", args=[InspectionMatter.objects.get(mark="a").pk])
    # Who did it is offered no way to verify it, and is refused.
    assert f"{first}verify/" not in officer.get(first).content.decode()
    assert officer.post(f"{first}verify/", {"on": "13/02/2023"} | ONCE).status_code == 403
    told(signed_in("kiem.tra", Role.INSPECTOR, so), f"{first}verify/", on="13/02/2023")
    table = officer.get(f"{page}remedies/").content.decode()
    assert "6/7 đã khắc phục, 1/7 đã được người khác xác nhận." in table
    assert all(f"Kiến nghị {mark}" in table for mark in MARKS)
    rows = sheet(officer.get(reverse("sheets:remedies", args=[Inspection.objects.get().pk])).content)
    assert [row[0] for row in rows if row[0] in MARKS] == list(MARKS)
    paper = Word(BytesIO(officer.get(f"{page}remedies.docx").content))
    assert "Trong 7 nội dung: 6 đã khắc phục, 1 đã được xác nhận." in [one.text for one in paper.paragraphs]
    pdf = officer.get(f"{page}remedies.pdf")
    assert (pdf.headers["Content-Type"], pdf.content[:5]) == ("application/pdf", b"%PDF-")
    told(officer, f"{first}reopen/", reason="Chưa áp dụng")
    assert "5/7 đã khắc phục, 0/7" in officer.get(f"{page}remedies/").content.decode()


def test_a_figure_that_did_not_move_is_shown_and_must_be_explained(officer: Client, so: Agency) -> None:
    one = reported(matter=following())
    page = reverse("inspections:matter", args=[one.pk])
    assert "chưa chuyển biến" in officer.get(page).content.decode()
    refused = officer.post(f"{page}verify/", {"on": "13/02/2023"} | ONCE)
    assert "ghi vì sao vẫn xác" in " ".join(refused.content.decode().split())
    assert told(officer, f"{page}verify/", on="13/02/2023", verdict="Chưa đến kỳ") == page


def test_who_owes_it_finds_it_among_theirs_and_others_do_not(so: Agency) -> None:
    above = brought(inspection=by_others())
    unit = a_division(so)
    owed = matter(inspection=above, unit=unit, text="Số hóa hồ sơ")
    other = matter(inspection=above, mark="b", text="Việc của cả cơ quan")
    theirs = signed_in("truong.phong", Role.DIVISION_HEAD, unit)
    listed = theirs.get(reverse("inspections:matters")).content.decode()
    assert ("Số hóa hồ sơ" in listed, "Việc của cả cơ quan" in listed) == (True, False)
    assert theirs.get(reverse("inspections:matter", args=[owed.pk])).status_code == 200
    assert theirs.get(reverse("inspections:matter", args=[other.pk])).status_code == 404


def test_it_is_found_by_its_words_and_by_machines(officer: Client, so: Agency) -> None:
    one = matter(inspection=by_others(title="Kiểm tra của tỉnh"), text="Số hóa hồ sơ")
    inspection(title="Kiểm tra công vụ")
    page = officer.get(reverse("search"), {"q": "số hóa"}).content.decode()
    assert reverse("inspections:matter", args=[one.pk]) in page
    answer = officer.get(reverse("api:inspections"), {"side": "others"}).json()
    assert [told["title"] for told in answer["inspections"]] == ["Kiểm tra của tỉnh"]
    whole = officer.get(reverse("api:inspection", args=[one.inspection_id])).json()
    assert whole["inspection"]["notice"] == "08/TB-ĐKT"
    assert [told["text"] for told in whole["matters"]] == ["Số hóa hồ sơ"]
    listed = officer.get(reverse("api:inspection_matters"), {"state": "open"}).json()
    assert (listed["total"], listed["matters"][0]["documents"]) == (1, [])
    rows = sheet(officer.get(reverse("sheets:inspections"), {"agency": "so"}).content)
    assert "Kiểm tra công vụ" in [row[0] for row in rows]
