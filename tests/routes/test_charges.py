"""Inspections of a field, who is in charge, receptions and complaints, as officials go through their pages."""

from io import BytesIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from python_calamine import CalamineWorkbook

from sogoc.areas.civil_service.integrity.models import Grievance
from sogoc.areas.civil_service.integrity.tests.builders import accepted, grievance, report_paper
from sogoc.areas.organisation.decentralisation.models import FieldFinding, FieldInspection
from sogoc.areas.organisation.decentralisation.tests.builders import finding, numbered_document
from sogoc.areas.organisation.officers.models import OfficerInCharge
from sogoc.areas.organisation.officers.tests.builders import charge, decision
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import division
from sogoc.foundations.documents.tests.builders import DAY
from sogoc.foundations.people.tests.builders import employed
from sogoc.gateway.sheets.sheets_in import SHEETS
from sogoc.gateway.sheets.workbooks import SheetColumn, workbook
from sogoc.kernel.roles import Role

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


def shown(officer: Client, page: str, **asked: str) -> str:
    return officer.get(page, IN_2023 | asked).content.decode()


def brought(officer: Client, name: str, **changes: str) -> Any:
    """A sheet of one row as its example is, but for what changes: looked at, and then brought in."""
    sheet = SHEETS[name]
    titles = [SheetColumn(str(field.label), 20) for field in sheet.row.base_fields.values()]
    file = SimpleUploadedFile(
        "a.xlsx", workbook("Mẫu", titles, [list((dict(sheet.example) | changes).values())])
    )
    address = reverse("sheets:bring", args=[name]) + "?agency=so"
    looked = officer.post(address, {"file": file})
    if looked.status_code != 200:
        return looked
    kept = looked.content.decode().partition('name="kept" value="')[2].partition('"')[0]
    return officer.post(address, {"kept": kept})


def sheet_rows(officer: Client, name: str, **asked: str) -> list[Any]:
    content = officer.get(reverse(f"sheets:{name}"), {"agency": "so"} | asked).content
    return list(CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0).to_python())


def test_an_inspection_from_its_decision_to_what_was_resolved(officer: Client, so: Agency) -> None:
    paper = numbered_document("15/QĐ-SKHCN", so, DAY)
    assert reverse("decentralisation:list") in officer.get("/fields/organisation/").content.decode()
    told = {"kind": "decentralised", "title": "Kiểm tra phân cấp", "of_year": "2023", "number": paper.printed}
    page = officer.post(reverse("decentralisation:open"), told | ONCE).headers["Location"]
    came = {"name": "UBND huyện Châu Đức", "level": "district", "on": "14/02/2023"}
    there = officer.post(f"{page}inspect/", came | ONCE).headers["Location"]
    assert there in counted(officer, "decentralisation_districts_inspected")
    late = {"text": "Chưa báo cáo", "due_on": "15/02/2023"}
    found = officer.post(f"{there}finding/", late | ONCE).headers["Location"]
    assert found in counted(officer, "decentralisation_findings")
    assert "quá hạn" in shown(officer, found)
    listed = shown(officer, reverse("decentralisation:list"))
    assert '<span class="badge badge-late">1</span>' in listed
    resolved = {"how": "Đã báo cáo", "number": paper.printed, "on": "14/02/2023"}
    assert officer.post(f"{found}resolve/", resolved | ONCE).headers["Location"] == found
    assert found in counted(officer, "decentralisation_findings_resolved")
    early = officer.post(f"{page}conclude/", {"number": paper.printed} | ONCE)
    assert early.status_code == 422
    assert "trước ngày kiểm tra, thanh tra sau cùng" in early.content.decode()
    wrong = officer.post(f"{there}strike/", {"reason": "Nhầm"} | ONCE)
    assert "1 vấn đề" in wrong.content.decode()


def test_inspections_are_listed_found_and_told_to_machines(officer: Client, so: Agency) -> None:
    one = finding().body.inspection
    page = reverse("decentralisation:inspection", args=[one.pk])
    assert page in shown(officer, reverse("decentralisation:list"), kind="specialised", words="xang dau")
    assert page not in shown(officer, reverse("decentralisation:list"), kind="decentralised")
    assert page not in shown(officer, reverse("decentralisation:list"), state="concluded")
    assert page in officer.get(reverse("search"), {"q": "xang dau"}).content.decode()
    told = officer.get(reverse("api:field_inspection", args=[one.pk])).json()
    assert (told["bodies"][0]["findings"], told["findings"][0]["text"]) == (1, "Chưa kiểm định 2 cột đo")
    assert officer.get(reverse("api:field_inspections"), {"kind": "decentralised"}).json()["total"] == 0
    assert officer.get(reverse("api:field_inspections"), {"kind": "gì"}).status_code == 422
    assert officer.get(reverse("api:field_inspection", args=[0])).status_code == 404
    assert sheet_rows(officer, "field-inspections")[-1][4] == "15/QĐ-SKHCN"
    assert sheet_rows(officer, "field-findings")[-1][1] == "Ủy ban nhân dân huyện Châu Đức"
    assert len(sheet_rows(officer, "field-findings", kind="decentralised")) < len(
        sheet_rows(officer, "field-findings")
    )


def test_inspections_come_in_with_whom_they_came_to(officer: Client, so: Agency) -> None:
    assert brought(officer, "inspected-bodies").status_code == 422
    numbered_document("15/QĐ-SKHCN", so, DAY)
    assert "chưa có cuộc nào" in brought(officer, "inspected-bodies", on="14/02/2023").content.decode()
    assert brought(officer, "field-inspections").status_code == 302
    assert FieldInspection.objects.get().title == "Thanh tra đo lường trong kinh doanh xăng dầu"
    assert brought(officer, "field-inspections").status_code == 422
    assert brought(officer, "inspected-bodies", on="14/02/2023").status_code == 302
    assert brought(officer, "inspected-bodies", on="14/02/2023", text="Vấn đề khác").status_code == 302
    assert [one.body.name for one in FieldFinding.objects.all()] == ["Ủy ban nhân dân xã Phước Thuận"] * 2


def test_who_is_in_charge_and_who_is_lacking(officer: Client, so: Agency) -> None:
    someone, paper = employed("can.bo", Role.OFFICER, division(so)), decision(so)
    told = {"duty": "it", "account": someone.pk, "seat": "principal", "number": paper.printed}
    told |= {"position": "Chuyên viên", "telephone": "", "email": "it@so.example", "on": "14/02/2023"}
    page = officer.post(reverse("officers:put"), told | ONCE).headers["Location"]
    assert page in shown(officer, reverse("officers:list"), duty="it")
    assert page in counted(officer, "duties_in_charge")
    table = shown(officer, reverse("officers:by_agency"))
    assert page in table
    assert table.count("chưa có") == 6  # of the seven duties of today
    again = officer.post(reverse("officers:put"), told | {"submission": "lần nữa"})
    assert "đã phụ trách việc này" in again.content.decode()
    corrected = {"position": "Phó phòng", "telephone": "0254 000 000", "email": "", "version": "1"}
    assert officer.post(f"{page}correct/", corrected | ONCE).status_code == 302
    stale = officer.post(f"{page}correct/", corrected | {"submission": "lần nữa"})
    assert "Đã đổi từ khi bạn mở" in stale.content.decode()
    gone = {"last_day": "28/02/2023", "handover": "Tài khoản, cho người mới", "number": paper.printed}
    assert officer.post(f"{page}release/", gone | ONCE).status_code == 302
    assert page not in counted(officer, "duties_in_charge")
    assert page not in shown(officer, reverse("officers:list"), state="now")


def test_who_is_in_charge_comes_in_goes_out_and_is_found(officer: Client, so: Agency) -> None:
    decision(so)
    assert "Không có tài khoản" in brought(officer, "officers", username="ai.do").content.decode()
    assert brought(officer, "officers", on="14/02/2024").status_code == 302
    one = OfficerInCharge.objects.get()
    assert (one.account.username, one.duty, one.seat) == ("van.phong", "reform", "principal")
    assert "đã phụ trách" in brought(officer, "officers", on="14/02/2024").content.decode()
    assert sheet_rows(officer, "officers")[-1][3:5] == ["Chánh Văn phòng Sở", "phụ trách chính"]
    page = reverse("officers:officer", args=[one.pk])
    assert page in officer.get(reverse("search"), {"q": "chanh van phong"}).content.decode()
    (told,) = officer.get(reverse("api:officers"), {"duty": "reform"}).json()["officers"]
    assert told["email"] == "cchc@so.example"
    assert officer.get(reverse("api:officer", args=[one.pk])).json()["id"] == one.pk
    assert officer.get(reverse("api:officer", args=[0])).status_code == 404
    assert charge(agency=so, duty="it").pk


def test_a_complaint_from_the_book_to_its_end(officer: Client, so: Agency) -> None:
    paper = report_paper(so)
    told = {"kind": "complaint", "mark": "07", "on": "05/01/2023", "about": "Kết quả kiểm định"}
    page = officer.post(reverse("integrity:take"), told | ONCE).headers["Location"]
    assert "chưa thụ lý" in shown(officer, page)
    assert officer.post(f"{page}accept/", {"on": "09/01/2023"} | ONCE).status_code == 302
    listed = shown(officer, reverse("integrity:grievances"), state="overdue")
    assert page in listed
    assert "08/02/2023" in listed
    refused = officer.post(f"{page}settle/", {"outcome": "settled", "number": "", "on": "08/02/2023"} | ONCE)
    assert "phải có văn bản" in refused.content.decode()
    ended = {"outcome": "settled", "number": paper.printed, "on": "08/02/2023", "submission": "lần nữa"}
    assert officer.post(f"{page}settle/", ended).status_code == 302
    assert "đúng hạn" in shown(officer, page)
    assert page in counted(officer, "grievances_settled_in_time_rate")
    assert page in officer.get(reverse("search"), {"q": "kiem dinh"}).content.decode()


def test_complaints_are_seen_by_few(officer: Client, so: Agency) -> None:
    page = reverse("integrity:grievance", args=[grievance().pk])
    assert officer.get(page).status_code == 200
    other = Client()
    other.force_login(employed("can.bo", Role.OFFICER, so))
    assert other.get(page).status_code == 404
    assert other.get(reverse("integrity:grievances")).status_code == 403
    listed = shown(other, reverse("integrity:list"))
    assert reverse("integrity:grievances") not in listed
    assert reverse("integrity:reports") in listed
    assert page not in other.get(reverse("search"), {"q": "kiem dinh"}).content.decode()


def test_the_other_books_of_integrity(officer: Client, so: Agency) -> None:
    paper = report_paper(so)
    day = {"kind": "leader", "on": "14/02/2023", "visits": "2", "people": "5", "groups": "0", "note": ""}
    held = officer.post(reverse("integrity:receive"), day | ONCE).headers["Location"]
    assert held in counted(officer, "citizens_received")
    assert 'class="unbroken">5<' in shown(officer, reverse("integrity:list"))
    struck = officer.post(f"{held}strike/", {"reason": "Nhầm"} | ONCE)
    assert struck.headers["Location"] == reverse("integrity:list")
    sent = {"kind": "corruption", "period": "2023-Q1", "due_on": "15/3/2023", "number": paper.printed}
    unread = officer.post(reverse("integrity:record"), sent | {"period": "quý 1"} | ONCE)
    assert "Không đọc được kỳ" in unread.content.decode()
    page = officer.post(reverse("integrity:record"), sent | ONCE).headers["Location"]
    assert page in counted(officer, "integrity_reports_in_time_rate")
    numbers = {"obliged": "12", "declared": "11", "disclosed": "11", "number": paper.printed}
    counts = {"kind": "annual", "of_year": "2023"} | numbers
    page = officer.post(reverse("integrity:count"), counts | ONCE).headers["Location"]
    assert page in counted(officer, "asset_declarations_made_rate")
    assert page in shown(officer, reverse("integrity:assets"))


def test_the_books_of_integrity_come_in_and_go_out(officer: Client, so: Agency) -> None:
    report_paper(so)
    assert brought(officer, "receptions").status_code == 302
    half = brought(officer, "grievances", outcome="đã giải quyết", document="12/BC-SKHCN")
    assert "cả kết quả và ngày xong" in half.content.decode()
    whole = {"outcome": "đã giải quyết", "document": "12/BC-SKHCN", "settled_on": "08/02/2023"}
    assert brought(officer, "grievances", **whole).status_code == 302
    assert Grievance.objects.get().outcome == "settled"
    assert brought(officer, "grievances", **whole).status_code == 422
    assert brought(officer, "integrity-reports", period="quý 1").status_code == 422
    assert brought(officer, "integrity-reports").status_code == 302
    assert brought(officer, "asset-declarations").status_code == 302
    assert brought(officer, "asset-declarations", declared="13").status_code == 422
    assert sheet_rows(officer, "receptions")[-1][3:6] == [2, 5, 0]
    assert sheet_rows(officer, "grievances")[-1][2] == "01"
    assert sheet_rows(officer, "integrity-reports")[-1][2:4] == ["2023-Q1", "12/BC-SKHCN"]
    assert sheet_rows(officer, "asset-declarations")[-1][3:6] == [12, 12, 12]
    accepted(grievance=grievance(agency=so, mark="02"))
    told = officer.get(reverse("api:grievances"), {"state": "accepted", "year": "2023"}).json()
    assert [one["mark"] for one in told["grievances"]] == ["02"]
    assert officer.get(reverse("api:grievance", args=[told["grievances"][0]["id"]])).status_code == 200
    assert officer.get(reverse("api:grievance", args=[0])).status_code == 404
    assert officer.get(reverse("api:receptions"), {"agency": "so"}).json()["receptions"][0]["people"] == 5
    assert officer.get(reverse("api:integrity_reports")).json()["reports"][0]["on_time"] is True
    assert officer.get(reverse("api:asset_declarations")).json()["declarations"][0]["obliged"] == 12
