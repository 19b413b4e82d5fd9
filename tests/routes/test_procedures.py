"""The catalogue of procedures as the office meets it."""

from io import BytesIO
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from python_calamine import CalamineWorkbook

from sogoc.areas.procedures.catalogue.models import Offer, ProcedureVersion
from sogoc.areas.procedures.catalogue.register import LEVELS, Level, Terms
from sogoc.areas.procedures.catalogue.tests.builders import amended, decision, version
from sogoc.areas.procedures.dossiers.tests.builders import dossier
from sogoc.areas.procedures.processes.models import Process
from sogoc.areas.procedures.processes.tests.builders import process
from sogoc.areas.procedures.reconciliation.models import Difference
from sogoc.areas.procedures.reconciliation.tests.builders import taken
from sogoc.areas.procedures.simplification.models import Simplification
from sogoc.areas.procedures.simplification.tests.builders import proposed
from sogoc.foundations.documents.tests.builders import document, some_agency
from sogoc.foundations.people.tests.builders import employed
from sogoc.gateway.sheets.bringing_in import bring_in, tried
from sogoc.gateway.sheets.sheets_in import SHEETS
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, holder
from tests.routes.forms import BY_DECISION, CONTENTS, OFFERED, ONCE, STEPS

pytestmark = pytest.mark.django_db
STALE = {"version": "1"} | ONCE
OFFICE = holder(Role.OFFICE)


@pytest.fixture
def office(client: Client) -> Client:
    client.force_login(employed("office", Role.OFFICE, some_agency()))
    return client


def listed(office: Client, **asked: str) -> list[str]:
    page = office.get("/procedures/", {"period": "2023-Q1"} | asked)
    return [one.procedure.code for one in page.context["table"].rows]


def test_the_list_is_what_was_in_force_and_is_found_without_diacritics(office: Client) -> None:
    version(terms=Terms(online=Level.FULL))
    version("1.000002", name="Gia hạn giấy phép", field="Sở hữu trí tuệ")
    assert listed(office) == ["1.000002", "1.014431"]
    assert listed(office, words="phep gia han") == listed(office, field="Sở hữu trí tuệ") == ["1.000002"]
    assert listed(office, online="full") == listed(office, words="1.0144") == ["1.014431"]
    assert listed(office, period="2022-Q4") == []


def test_published_amended_and_offered_in_the_browser(office: Client) -> None:
    decision()
    told = CONTENTS | BY_DECISION | {"code": "1.014431", "on": "01/01/2023"} | ONCE
    page = office.post("/procedures/publish/?agency=so", told, follow=True)
    first = ProcedureVersion.objects.get()
    assert page.redirect_chain[-1][0] == f"/procedures/{first.pk}/"
    assert [str(one) for one in page.context["components"]] == [
        "Đơn đăng ký (Mẫu số 01): 1 bản chính, 0 bản sao",
        "Điều lệ: 1 bản chính, 0 bản sao",
    ]
    form = office.get(f"/procedures/{first.pk}/amend/").context["form"]
    assert form.initial["components"] == "Đơn đăng ký | Mẫu số 01 | 1 | 0\nĐiều lệ |  | 1 | 0"
    office.post(
        f"/procedures/{first.pk}/amend/", CONTENTS | BY_DECISION | {"limit": "5 ngày làm việc"} | STALE
    )
    second = ProcedureVersion.objects.get(number=2)
    office.post(f"/procedures/{second.pk}/offer/", OFFERED | ONCE | {"version": "2", "on": "05/3/2023"})
    page = office.get(f"/procedures/{second.pk}/")
    assert [one.online for one in page.context["offers"]] == ["full", ""]
    assert [entry.act for entry in page.context["history"]] == [
        "offer_procedure",
        "amend_procedure",
        "publish_procedure",
    ]
    stale = office.post(f"/procedures/{second.pk}/abolish/", BY_DECISION | {"on": "01/6/2023"} | STALE)
    assert "cập nhật sau khi bạn mở" in stale.content.decode()


def test_a_decision_that_is_in_no_book_is_told_at_its_field(office: Client) -> None:
    page = office.post("/procedures/publish/?agency=so", CONTENTS | BY_DECISION | {"code": "1.000001"} | ONCE)
    assert page.status_code == 422
    assert "537/QĐ-UBND" in str(page.context["form"].errors["number"])


def test_a_line_that_cannot_be_read_is_quoted(office: Client) -> None:
    given = version()
    decision("90/QĐ-UBND")
    told = STEPS | {"number": "90/QĐ-UBND", "on": "01/3/2023"} | ONCE
    page = office.post(f"/procedures/{given.pk}/process/", told | {"steps": "Thẩm định | 4"})
    assert "Thẩm định | 4" in str(page.context["form"].errors["steps"])
    page = office.post(f"/procedures/{given.pk}/process/", told, follow=True)
    (((_process, hours, most)),) = page.context["processes"]
    assert (hours, most) == ("44,5", "80")
    office.post(f"/procedures/{given.pk}/digitise/", {"on": "02/3/2023"} | ONCE)
    assert str(Process.objects.get().digitised_on) == "2023-03-02"


def test_a_code_that_stands_twice_is_warned_of(office: Client) -> None:
    first, second = version(), version(name="Cấp lại")
    page = office.get(f"/procedures/{first.pk}/")
    assert page.context["same"] == [second]
    assert "Mã này có ở thủ tục khác" in page.content.decode()


def test_an_offer_is_shown_where_its_procedure_is(office: Client) -> None:
    given = version()
    page = office.get(f"/procedures/offers/{Offer.objects.get().pk}/")
    assert page.context["version"] == given
    assert {"procedures_in_force", "procedures_onestop"} <= {one.name for one in page.context["counted_in"]}


def test_procedures_that_nobody_asked_for(office: Client) -> None:
    version("1.000001")
    version("1.000002", name="Gia hạn giấy phép")
    dossier(procedure_code="1.000001.000.00.00.H56")
    page = office.get("/procedures/idle/", {"period": "2023-Q1"})
    assert [one.procedure.code for one in page.context["table"].rows] == ["1.000002"]


def test_a_review_goes_on_to_what_is_carried_out(office: Client) -> None:
    found = proposed()
    decision("91/QĐ-UBND")
    office.post(
        f"/procedures/reviews/{found.pk}/approve/", {"number": "91/QĐ-UBND", "on": "14/02/2023"} | ONCE
    )
    amended(procedure=found.procedure)
    office.post(f"/procedures/reviews/{found.pk}/carry-out/", {"on": "01/3/2023"} | ONCE)
    page = office.get(f"/procedures/reviews/{found.pk}/")
    assert (page.context["state"], list(page.context["steps"])) == ("đã thực thi", [])
    page = office.get("/procedures/reviews/")
    assert [one.pk for one in page.context["table"].rows] == [found.pk]


def test_a_review_begins_on_the_page_of_its_procedure(office: Client) -> None:
    given = version()
    document("03/KH-SKHCN")
    office.post("/procedures/reviews/plan/", {"number": "03/KH-SKHCN", "planned": "2023"} | ONCE)
    form = office.get(f"/procedures/{given.pk}/review/").context["form"]
    plan = next(iter(form.plans))
    told = {"on": "13/02/2023", "findings": "Thời hạn dài", "plan": plan} | ONCE
    office.post(f"/procedures/{given.pk}/review/", told)
    one = Simplification.objects.get()
    told = {"options": "Giảm", "saved": "3 ngày làm việc", "dong_saved": "0", "on": "13/02/2023"} | ONCE
    office.post(f"/procedures/reviews/{one.pk}/propose/", told)
    one.refresh_from_db()
    assert (one.plan_id, one.minutes_saved) == (int(plan), 1440)


def test_differences_are_work_until_they_are_settled(office: Client) -> None:
    taken()
    one = Difference.objects.get()
    page = office.get("/procedures/differences/")
    assert [row.pk for row in page.context["table"].rows] == [one.pk]
    office.post(f"/procedures/differences/{one.pk}/", {"note": "Đã gỡ khỏi cổng"} | ONCE)
    assert office.get("/procedures/differences/").context["table"].rows == []
    assert office.get("/procedures/differences/", {"settled": "on"}).context["table"].total == 1


# ── sheets and machines ────────────────────────────────────────────────────
def cells(office: Client) -> list[list[Any]]:
    content = office.get(reverse("sheets:procedures"), {"agency": "so", "on": "2023-03-31"}).content
    return CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0).to_python()


def test_what_goes_out_as_a_sheet_comes_in_again(office: Client) -> None:
    version(terms=Terms(online=Level.FULL, postal=True), fee=5000)
    rows = cells(office)
    heading = next(index for index, row in enumerate(rows) if "Mã thủ tục" in row)
    told = dict(zip(rows[heading], rows[heading + 1], strict=True))
    assert (told["Mã thủ tục"], told["Phí, lệ phí (đồng)"], told["Bưu chính công ích"]) == (
        "1.014431",
        5000,
        "có",
    )
    sheet = SHEETS["procedures"]
    labels = {names[-1]: name for name, names in sheet.headings().items()}
    assert {label for label in labels if label not in told} == set()
    assert {told["Cung cấp trực tuyến"], told["Quyết định công bố"]} == {LEVELS[Level.FULL], "537/QĐ-UBND"}


def sheet_rows(name: str, **changed: str) -> Any:
    from sogoc.gateway.sheets.reading import SheetRow

    return [SheetRow(2, dict(SHEETS[name].example) | changed)]


def test_a_row_is_one_procedure_published_by_a_decision_of_the_register() -> None:
    sheet, agency = SHEETS["procedures"], some_agency()
    (row,) = tried(sheet, sheet_rows("procedures"), agency, at=MORNING, by=OFFICE)
    assert "537/QĐ-UBND" in row.refusal
    decision()
    (row,) = tried(sheet, sheet_rows("procedures", fee="nhiều"), agency, at=MORNING, by=OFFICE)
    assert list(row.wrong) == ["fee"]
    bring_in(sheet, sheet_rows("procedures"), agency, at=MORNING, by=OFFICE)
    made = ProcedureVersion.objects.get()
    assert (made.limit_by_law, made.limit, made.offers.get().national_portal) == (
        "15wd",
        "10wd",
        "integrated",
    )


def test_a_list_is_taken_as_a_whole() -> None:
    sheet, agency = SHEETS["list-portal"], some_agency()
    (row,) = tried(sheet, sheet_rows("list-portal"), agency, at=MORNING, by=OFFICE)
    assert row.is_good
    assert not Difference.objects.exists()
    bring_in(sheet, sheet_rows("list-portal"), agency, at=MORNING, by=OFFICE)
    assert Difference.objects.get().kind == "unknown_here"
    (row,) = tried(sheet, sheet_rows("list-portal"), agency, at=MORNING, by=OFFICE)
    assert "Đã đối chiếu" in row.refusal


def test_a_machine_hands_over_a_list_and_reads_what_differs(office: Client) -> None:
    version()
    told = {"agency": "so", "procedures": [{"code": "2.000001", "name": "Thủ tục lạ", "limit": "5wd"}]}
    address = "/api/v1/procedures/lists/portal"
    taken_list = office.post(address, told, content_type="application/json").json()
    assert (taken_list["number"], taken_list["differences"]) == (1, 2)
    found = office.get("/api/v1/procedures/lists", {"agency": "so", "source": "portal"}).json()
    assert [(one["code"], one["kind"]) for one in found["differences"]] == [
        ("1.014431", "missing_there"),
        ("2.000001", "unknown_here"),
    ]
    again = office.post(address, told, content_type="application/json")
    assert (again.status_code, again.json()["refusal"]) == (409, "ListTakenLater")
    for name, wrong in (("limit", "mau"), ("online", "level_9")):
        told["procedures"] = [{"code": "2.000001", "name": "Lạ", name: wrong}]
        assert office.post(address, told, content_type="application/json").status_code == 422
    assert office.post(address[:-6] + "x", told, content_type="application/json").status_code == 422


def test_machines_are_told_the_same(office: Client) -> None:
    made = process(version=version(terms=Terms(online=Level.FULL))).version
    told = office.get("/api/v1/procedures/catalogue", {"agency": "so", "on": "2023-03-31"}).json()
    assert [(one["code"], one["online"]) for one in told["procedures"]] == [("1.014431", "full")]
    whole = office.get(f"/api/v1/procedures/catalogue/{made.pk}").json()
    assert [step["minutes"] for step in whole["processes"][0]["steps"]] == [240, 3840, 720, 0]
    assert [one["order"] for one in whole["components"]] == [1, 2]
    assert office.get("/api/v1/procedures/catalogue", {"on": "x"}).status_code == 422
    assert office.get("/api/v1/procedures/catalogue/999").status_code == 404
