"""Staff, as an official goes through their pages: from coming to leaving; recruited; positions approved and sent."""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from python_calamine import CalamineWorkbook

from sogoc.areas.civil_service.appointments.models import LeaderAppointment, Recruitment, TalentSupport
from sogoc.areas.civil_service.appointments.tests.builders import appointment, recruitment
from sogoc.areas.civil_service.positions.models import PositionList
from sogoc.areas.civil_service.staff.models import Leadership, Staff, Stay
from sogoc.areas.civil_service.staff.register import StaffKind
from sogoc.areas.civil_service.staff.tests.builders import (
    assigned,
    leader,
    newcomer,
    released,
    some_decision,
    somebody,
    work,
)
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import division
from sogoc.foundations.documents.tests.builders import document
from sogoc.foundations.people.tests.builders import employed
from sogoc.gateway.sheets.rows.staff import STAFF_SHEETS
from sogoc.gateway.sheets.workbooks import SheetColumn, workbook
from sogoc.kernel.roles import Role

pytestmark = pytest.mark.django_db
ONCE, AGAIN = {"submission": "một-lần"}, {"submission": "lần nữa"}
IN_2023 = {"agency": "so", "period": "2023"}
SHEETS = {sheet.name: sheet for sheet in STAFF_SHEETS}


@pytest.fixture
def officer(so: Agency) -> Client:
    client = Client()
    client.force_login(employed("van.phong", Role.OFFICE, so))
    return client


def counted(officer: Client, name: str) -> str:
    return officer.get(reverse("figures:figure", args=[name]), IN_2023).content.decode()


def test_from_coming_to_leaving(officer: Client, so: Agency) -> None:
    unit, decision = division(so, "phong-cntt"), some_decision()
    assert reverse("staff:list") in officer.get("/fields/civil_service/").content.decode()
    told = {"code": "CC1", "called": "Kỹ sư", "unit": so.pk, "kind": "civil_servant", "paid_from": "state"}
    told |= {"on": "02/01/2023", "number": decision.printed}
    page = officer.post(reverse("staff:enter"), told | ONCE).headers["Location"]
    stay = reverse("staff:stay", args=[Stay.objects.get().pk])
    assert stay in counted(officer, "posts_filled")
    again = officer.post(reverse("staff:enter"), told | AGAIN)
    assert again.status_code == 422
    assert "ghi điều động" in again.content.decode()
    moved = {**told, "unit": unit.pk, "on": "01/02/2023"}
    assert officer.post(f"{page}move/", moved | ONCE).headers["Location"] == page
    post = {"unit": unit.pk, "title": "Trưởng phòng", "rank": "head", "on": "01/02/2023"}
    post |= {"number": decision.printed, "by_competition": "on"}
    appointed = officer.post(f"{page}appoint/", post | ONCE).headers["Location"]
    assert appointed in counted(officer, "division_leaders_appointed")
    assert appointed in counted(officer, "appointments_by_competition")
    held = Leadership.objects.get()
    leadership = reverse("staff:leadership", args=[held.pk])
    assert leadership in counted(officer, "division_leaders")
    refused = officer.post(f"{page}release/", {"leaving": "retired", "on": "01/03/2023"} | moved_by(decision))
    assert "Trưởng phòng" in refused.content.decode()
    end = {"reason": "Nghỉ hưu", "on": "01/03/2023"} | moved_by(decision)
    assert officer.post(f"{leadership}end/", end).headers["Location"] == leadership
    out = {"leaving": "streamlined", "on": "01/03/2023"} | moved_by(decision) | AGAIN
    assert officer.post(f"{page}release/", out).headers["Location"] == page
    assert reverse("staff:stay", args=[Stay.objects.latest("pk").pk]) in counted(officer, "posts_streamlined")
    shown = officer.get(page).content.decode()
    assert "tinh giản biên chế" in shown
    assert "Trưởng phòng" in shown
    assert (
        reverse("figures:figure", args=["posts_streamlined"])
        in officer.get(reverse("staff:stay", args=[Stay.objects.latest("pk").pk])).content.decode()
    )


def moved_by(decision: object) -> dict[str, str]:
    return {"number": str(getattr(decision, "printed", ""))} | ONCE


def test_an_appointment_without_a_decision_is_refused(officer: Client, so: Agency) -> None:
    page = reverse("staff:person", args=[somebody().pk])
    post = {"unit": so.pk, "title": "Phó Giám đốc", "rank": "deputy", "on": "01/02/2023"} | ONCE
    assert officer.post(f"{page}appoint/", post).status_code == 422
    assert not LeaderAppointment.objects.exists()


def test_posts_are_filled_beyond_what_is_assigned_only_for_a_reason(officer: Client, so: Agency) -> None:
    assigned("posts_assigned", year=2023)
    decision = some_decision()
    somebody(on=decision.issued_on)
    told = {"code": "CC2", "called": "Văn thư", "unit": so.pk, "kind": "civil_servant", "paid_from": "state"}
    told |= {"on": "14/02/2023", "number": decision.printed}
    refused = officer.post(reverse("staff:enter"), told | ONCE)
    assert refused.status_code == 422
    assert "được giao 1 biên chế công chức" in refused.content.decode()
    more = told | {"because": "Chờ người nghỉ hưu"} | AGAIN
    page = officer.post(reverse("staff:enter"), more).headers["Location"]
    stay = reverse("staff:stay", args=[Stay.objects.latest("pk").pk])
    assert stay in officer.get(page).content.decode()
    assert "Chờ người nghỉ hưu" in officer.get(stay).content.decode()


def test_recruited_and_supported(officer: Client, so: Agency) -> None:
    decision = some_decision()
    told = {"code": "VC1", "called": "Bác sĩ", "unit": so.pk, "kind": "public_employee", "paid_from": "own"}
    told |= {"on": "02/01/2023", "number": decision.printed, "way": "special"}
    page = officer.post(reverse("staff:recruit"), told | ONCE).headers["Location"]
    assert page in counted(officer, "public_employees_recruited_special")
    assert page in officer.get(reverse("staff:recruitments")).content.decode()
    assert officer.post(f"{page}correct/", {"way": "exam", "version": "1"} | ONCE).status_code == 302
    assert page in counted(officer, "public_employees_recruited")
    person = reverse("staff:person", args=[Staff.objects.get().pk])
    grant = {"measure": "supported", "amount": "50000000", "number": decision.printed}
    given = officer.post(f"{person}support/", grant | ONCE).headers["Location"]
    assert "50.000.000" in officer.get(given).content.decode()
    assert given in officer.get(reverse("staff:talents")).content.decode()
    assert TalentSupport.objects.get().staff.code == "VC1"


def test_positions_are_approved_described_and_sent(officer: Client, so: Agency) -> None:
    decision = document("24/QĐ-SKHCN")
    told = {"unit": so.pk, "number": decision.printed, "on": "13/02/2023"}
    wrong = officer.post(reverse("staff:approve"), told | {"rows": "Kế toán; nhóm lạ; 1"} | ONCE)
    assert "Dòng 1" in wrong.content.decode()
    rows = "Kế toán\tnghiệp vụ chuyên môn dùng chung\t1\n\nVăn thư; hỗ trợ, phục vụ; 2"
    page = officer.post(reverse("staff:approve"), told | {"rows": rows} | AGAIN).headers["Location"]
    assert page in counted(officer, "positions_approved")
    listed = PositionList.objects.get()
    paper = document("70/SKHCN-VP", issued_on=listed.valid_from.replace(year=2030))
    early = officer.post(f"{page}send/", {"number": paper.printed} | ONCE)
    assert "Còn 2 vị trí" in early.content.decode()
    for one in listed.positions.all():
        address = reverse("staff:position", args=[one.pk])
        assert address in officer.get(page).content.decode()
        words = {"description": "Việc", "frame": "Đại học", "version": "1"}
        assert officer.post(f"{address}describe/", words | ONCE).headers["Location"] == address
    assert officer.post(f"{page}send/", {"number": paper.printed} | AGAIN).headers["Location"] == page
    assert "2/2" in officer.get(reverse("staff:positions")).content.decode()
    late = officer.post(f"{page}add/", {"name": "Lái xe", "group": "supporting", "holders": "1"} | ONCE)
    assert "phê duyệt mới" in late.content.decode()


def test_the_list_is_narrowed_found_by_words_and_told_to_machines(officer: Client) -> None:
    here = somebody(newcomer=newcomer(code="A1", called="Kế toán trưởng"))
    gone = released(staff=somebody(work=work(kind=StaffKind.CONTRACT))).staff
    pages = [reverse("staff:person", args=[one.pk]) for one in (here, gone)]

    def listed(**asked: str) -> list[bool]:
        content = officer.get(reverse("staff:list"), {"agency": "so"} | asked).content.decode()
        return [page in content for page in pages]

    assert listed() == [True, False]
    assert listed(state="left") == [False, True]
    assert listed(state="", kind="contract") == [False, True]
    assert listed(words="ke toan") == [True, False]
    assert pages[0] in officer.get(reverse("search"), {"q": "ke toan truong"}).content.decode()
    machines = officer.get(reverse("api:staff"), {"state": "here"}).json()
    assert [told["code"] for told in machines["staff"]] == ["A1"]
    assert officer.get(reverse("api:staff"), {"kind": "ai đó"}).status_code == 422
    assert officer.get(reverse("api:stay", args=[0])).status_code == 404
    assert officer.get(reverse("api:stay", args=[here.stays.get().pk])).json()["called"] == "Kế toán trưởng"


def test_machines_are_told_of_the_rest(officer: Client) -> None:
    held, one, came = leader(), appointment(), recruitment()
    told = {name: officer.get(reverse(f"api:{name}"), {"agency": "so"}).json() for name in REST}
    assert [row["id"] for row in told["leaders"]["leaders"]] == [one.leadership.pk, held.pk]
    assert told["appointments"]["appointments"][0]["title"] == "Phó Giám đốc Sở"
    assert told["recruitments"]["recruitments"][0]["code"] == came.stay.staff.code
    assert told["talents"]["total"] == told["positions"]["total"] == 0


REST = ("leaders", "appointments", "recruitments", "talents", "positions")


def brought(officer: Client, name: str, *rows: dict[str, str]) -> tuple[int, str]:
    """What the preview answers and, where it is good, what was then brought in."""
    sheet = SHEETS[name]
    titles = [SheetColumn(str(field.label), 20) for field in sheet.row.base_fields.values()]
    cells = [[(dict(sheet.example) | row)[key] for key in sheet.row.base_fields] for row in rows]
    file = SimpleUploadedFile("a.xlsx", workbook("Mẫu", titles, cells))
    address = reverse("sheets:bring", args=[name]) + "?agency=so"
    looked = officer.post(address, {"file": file})
    content = looked.content.decode()
    if looked.status_code == 200:
        kept = content.partition('name="kept" value="')[2].partition('"')[0]
        assert officer.post(address, {"kept": kept}).status_code == 302
    return looked.status_code, content


def test_sheets_come_in_and_the_same_decision_is_refused_by_row(officer: Client, so: Agency) -> None:
    division(so, "phong-cntt", name="Phòng Công nghệ", short_name="Phòng CN")
    for number in ("12/QĐ-SKHCN", "15/QĐ-SKHCN", "24/QĐ-SKHCN"):
        document(number)
    assert brought(officer, "staff", {}, {"code": "CC002", "unit": "phòng cn"})[0] == 200
    status, content = brought(officer, "staff", {}, {"code": "CC003"})
    assert status == 422
    assert "ghi điều động" in content
    assert brought(officer, "leaders", {"code": "CC404"})[0] == 422
    assert brought(officer, "appointments", {}, {"code": "CC002", "title": "Trưởng phòng"})[0] == 200
    status, content = brought(officer, "appointments", {})
    assert status == 422
    assert "15/QĐ-SKHCN" in content
    assert brought(officer, "recruitments", {"code": "CC004"})[0] == 200
    assert brought(officer, "leaders", {"code": "CC004", "document": "15/QĐ-SKHCN"})[0] == 200
    positions = [{"name": "Kế toán"}, {"name": "Văn thư"}, {"name": "Khác", "unit": "phòng cn"}]
    assert brought(officer, "positions", *positions)[0] == 200
    assert brought(officer, "positions", *positions)[0] == 422
    assert sorted(PositionList.objects.values_list("positions_told", flat=True)) == [1, 2]
    assert (Staff.objects.count(), LeaderAppointment.objects.count()) == (3, 2)
    assert Recruitment.objects.get().way == "exam"


def test_sheets_go_out(officer: Client) -> None:
    appointment(), recruitment(), leader()
    for name in ("staff", *REST):
        content = officer.get(reverse(f"sheets:{name}"), {"agency": "so"}).content
        rows = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0).to_python()
        assert rows, name
        if name in ("staff", "leaders", "appointments", "recruitments"):
            assert str(rows[-1][0]).startswith("CC"), name
