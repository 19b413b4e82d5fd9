"""Public finance, as an official goes through its pages: plans and what came in, autonomy, rules, what is published,
support, recommendations."""

import re
from io import BytesIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from python_calamine import CalamineWorkbook

from sogoc.areas.public_finance.audits.tests import builders as audits
from sogoc.areas.public_finance.autonomy.tests import builders as autonomy
from sogoc.areas.public_finance.revenues.models import BudgetAmount, BudgetPlan
from sogoc.areas.public_finance.revenues.tests import builders as revenues
from sogoc.areas.public_finance.support.tests import builders as support
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.tests.builders import document
from sogoc.foundations.people.tests.builders import employed
from sogoc.gateway.sheets.sheets_in import SHEETS
from sogoc.gateway.sheets.workbooks import SheetColumn, workbook
from sogoc.kernel.roles import Role

pytestmark = pytest.mark.django_db
ONCE, AGAIN = {"submission": "một-lần"}, {"submission": "lần nữa"}
IN_2023 = {"agency": "so", "period": "2023"}
JANUARY = {"stream": "fees", "since": "01/01/2023", "until": "31/01/2023"}
PAPER = {"number": "58/BC-SKHCN"}


@pytest.fixture(autouse=True)
def _kept_here(settings: Any, tmp_path: Any) -> None:
    settings.HOME = tmp_path


@pytest.fixture
def officer(so: Agency) -> Client:
    client = Client()
    client.force_login(employed("van.phong", Role.OFFICE, so))
    return client


def shown(officer: Client, name: str, **asked: str) -> str:
    return officer.get(reverse(name), IN_2023 | asked).content.decode()


def counted(officer: Client, name: str) -> str:
    return officer.get(reverse("figures:figure", args=[name]), IN_2023).content.decode()


# ── revenues ───────────────────────────────────────────────────────────────
def test_what_came_in_stands_against_the_plan_and_thousands_are_asked_about(officer: Client) -> None:
    revenues.some_paper()
    assert reverse("revenues:list") in officer.get("/fields/public_finance/").content.decode()
    plan = {"stream": "fees", "of_year": "2023", "amount": "110 triệu đồng"} | PAPER | ONCE
    planned = officer.post(reverse("revenues:set"), plan).headers["Location"]
    assert "110.000.000" in officer.get(planned).content.decode()
    refused = officer.post(reverse("revenues:enter"), JANUARY | {"amount": "13.600"} | PAPER | ONCE)
    assert refused.status_code == 422
    assert "“13.600 nghìn đồng”" in refused.content.decode()
    told = JANUARY | {"amount": "13.600 nghìn đồng"} | PAPER | AGAIN
    page = officer.post(reverse("revenues:enter"), told).headers["Location"]
    listed = shown(officer, "revenues:list")
    assert page in listed
    assert "12,36%" in listed
    for name in ("fee_revenue", "fee_revenue_rate"):
        assert page in counted(officer, name)
        assert reverse("figures:figure", args=[name]) in officer.get(page).content.decode()
    assert planned in counted(officer, "fee_revenue_plan")
    assert officer.post(f"{page}withdraw/", {"reason": "Nhầm"} | ONCE).status_code == 302
    assert page not in counted(officer, "fee_revenue")


def test_lists_are_narrowed_and_told_to_machines(officer: Client) -> None:
    one, plan = revenues.entered(), revenues.plan()
    page = reverse("revenues:amount", args=[one.pk])
    assert page in shown(officer, "revenues:list", stream="fees", state="standing", year="2023")
    assert page not in shown(officer, "revenues:list", stream="foreign")
    assert reverse("revenues:plan", args=[plan.pk]) not in shown(officer, "revenues:plans", year="2022")
    told = officer.get(reverse("api:budget_amounts"), {"agency": "so"}).json()
    assert [row["amount"] for row in told["amounts"]] == [13_600_000]
    assert officer.get(reverse("api:budget_amount", args=[one.pk])).json()["until"] == "2023-01-31"
    assert officer.get(reverse("api:budget_amount", args=[0])).status_code == 404
    (followed,) = officer.get(reverse("api:budget_followed"), {"agency": "so", "year": "2023"}).json()
    assert followed == {"stream": "fees", "plan": 110_000_000, "amount": 13_600_000}
    assert officer.get(reverse("api:budget_plans"), {"stream": "vàng"}).status_code == 422


# ── autonomy ───────────────────────────────────────────────────────────────
def test_a_plan_goes_from_its_proposal_to_the_figure(officer: Client, so: Agency) -> None:
    unit = autonomy.service_unit(so)
    papers = {name: autonomy.some_paper(name, so).printed for name in ("15/TTr-SKHCN", "88/QĐ-SKHCN")}
    told = {"unit": unit.pk, "tier": "full_recurrent", "first": "2022", "last": "2026"}
    proposed = officer.post(reverse("autonomy:propose"), told | {"number": papers["15/TTr-SKHCN"]} | ONCE)
    page = proposed.headers["Location"]
    decision = {"tier": "full_recurrent", "valid_from": "01/04/2023", "number": papers["88/QĐ-SKHCN"]}
    early = officer.post(f"{page}decide/", decision | ONCE)
    assert "chưa thẩm định" in early.content.decode()
    assert officer.post(f"{page}appraise/", {"number": "15/TTr-SKHCN"} | ONCE).status_code == 302
    assert "chờ quyết định" in officer.get(page).content.decode()
    assert page not in counted(officer, "service_units_autonomous")
    assert officer.post(f"{page}decide/", decision | AGAIN).status_code == 302
    for name in ("service_units_autonomous", "service_units_fully_autonomous_recurrent"):
        assert page in counted(officer, name)
    assert page in shown(officer, "autonomy:list", kind="full_recurrent", state="in_force", year="2024")
    assert page not in shown(officer, "autonomy:list", state="proposed")
    assert officer.get(reverse("api:autonomy_plans"), {"state": "in_force"}).json()["total"] == 1
    over = officer.get(page)
    assert "đang thực hiện" in over.content.decode()


def test_rules_take_the_place_of_those_before(officer: Client, so: Agency) -> None:
    paper = autonomy.some_paper("12/QĐ-SKHCN", so)
    told = {"unit": so.pk, "kind": "spending", "number": paper.printed}
    page = officer.post(reverse("autonomy:issue"), told | ONCE).headers["Location"]
    assert page not in counted(officer, "spending_rules_issued")
    assert officer.post(f"{page}appraise/", {"number": paper.printed} | ONCE).status_code == 302
    assert page in counted(officer, "spending_rules_issued")
    assert page in shown(officer, "autonomy:rules", state="in_force")
    assert page not in shown(officer, "autonomy:rules", state="unappraised")
    assert officer.post(f"{page}end/", {"on": "01/03/2023", "reason": "Thay"} | ONCE).status_code == 302
    assert officer.get(reverse("api:own_rules"), {"state": "ended"}).json()["rules"][0]["kind"] == "spending"


def test_what_is_published_in_time_and_what_is_not(officer: Client, so: Agency) -> None:
    paper = autonomy.some_paper("20/QĐ-SKHCN", so)
    told = {"unit": so.pk, "kind": "quarter_1", "of_year": "2023", "means": "website"}
    told |= {"published_on": "16/04/2023", "number": paper.printed}
    awaited = shown(officer, "autonomy:disclosures")
    assert "quá hạn, chưa công khai" in awaited
    page = officer.post(reverse("autonomy:disclose"), told | ONCE).headers["Location"]
    assert "trễ hạn" in officer.get(page).content.decode()
    assert page in counted(officer, "disclosures_on_time_rate")
    assert page in shown(officer, "autonomy:disclosures", state="late")
    in_time = shown(officer, "autonomy:disclosures", state="on_time")
    assert page not in in_time.partition('id="disclosures"')[2]  # above the list the year is told
    (one,) = officer.get(reverse("api:disclosures"), {"year": "2023"}).json()["disclosures"]
    assert (one["due_on"], one["on_time"]) == ("2023-04-15", False)


# ── support, audits ────────────────────────────────────────────────────────
def test_support_is_corrected_revoked_and_found(officer: Client) -> None:
    support.some_decision()
    told = {"title": "Đổi mới công nghệ", "amount": "235.000.000", "number": support.NUMBER}
    page = officer.post(reverse("support:enter"), told | ONCE).headers["Location"]
    assert "235.000.000" in shown(officer, "support:list", words="doi moi")
    assert page in counted(officer, "enterprise_support")
    assert page in officer.get(reverse("search"), {"q": "doi moi cong nghe"}).content.decode()
    form = officer.get(f"{page}correct/").content.decode()
    assert 'value="235.000.000 đồng"' in form
    change = {"title": "Đổi mới", "amount": "235.000.000 đồng", "version": "1"}
    assert officer.post(f"{page}correct/", change | ONCE).status_code == 302
    late = officer.post(f"{page}correct/", change | AGAIN)
    assert "Đã đổi từ khi bạn mở" in late.content.decode()
    assert officer.post(f"{page}revoke/", {"reason": "Nhầm"} | ONCE).status_code == 302
    assert page not in counted(officer, "enterprise_support")
    assert officer.get(reverse("api:enterprise_grants"), {"state": "revoked"}).json()["total"] == 1


def test_a_recommendation_until_it_is_done(officer: Client) -> None:
    conclusion, proof = audits.some_paper("31/KL-SKHCN"), audits.some_paper("77/BC-SKHCN")
    told = {"content": "Nộp lại", "auditor": "state_audit", "remedy": "repay", "due_on": "31/03/2023"}
    told |= {"amount": "50 triệu đồng", "number": conclusion.printed}
    page = officer.post(reverse("audits:enter"), told | ONCE).headers["Location"]
    assert "quá hạn" in officer.get(page).content.decode()
    assert page in shown(officer, "audits:list", state="overdue")
    done = {"on": "06/03/2023", "recovered": "40 triệu đồng", "number": proof.printed, "because": ""}
    assert "vì sao chưa đủ" in officer.post(f"{page}resolve/", done | ONCE).content.decode()
    assert officer.post(f"{page}resolve/", done | {"because": "Được giảm"} | AGAIN).status_code == 302
    assert page in counted(officer, "audit_recommendations_resolved_rate")
    assert page in officer.get(reverse("search"), {"q": "nop lai"}).content.decode()
    (one,) = officer.get(reverse("api:audit_recommendations")).json()["recommendations"]
    assert (one["amount"], one["recovered"]) == (50_000_000, 40_000_000)
    rules = audits.recommendation(**audits.RULES_ONLY)
    form = officer.get(reverse("audits:resolve", args=[rules.pk])).content.decode()
    assert 'name="recovered"' not in form


# ── sheets ─────────────────────────────────────────────────────────────────
AMOUNTS = ("Khoản", "Từ ngày", "Đến hết ngày", "Số tiền", "Số, ký hiệu văn bản")
ROW = ("phí, lệ phí", "01/01/2023", "31/01/2023", "13600", "58/BC-SKHCN")


def sent(officer: Client, name: str, titles: tuple[str, ...], *rows: Any, notes: tuple[str, ...] = ()) -> Any:
    address = reverse("sheets:bring", args=[name]) + "?agency=so"
    content = workbook("Mẫu", [SheetColumn(title, 20) for title in titles], list(rows), list(notes))
    return officer.post(address, {"file": SimpleUploadedFile("a.xlsx", content)})


def hidden(response: Any, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', response.content.decode())
    return found[1] if found else ""


@pytest.mark.parametrize(
    ("titles", "notes"),
    [
        (AMOUNTS, ()),
        (("Khoản", "Từ ngày", "Đến hết ngày", "Số tiền (nghìn đồng)", "Số, ký hiệu văn bản"), ()),
        (AMOUNTS, ("Đơn vị tính: 1.000 đồng",)),
    ],
    ids=["small beside the plan", "in its heading", "above its headings"],
)
def test_of_a_sheet_that_may_be_in_thousands_it_is_asked(
    officer: Client, titles: tuple[str, ...], notes: tuple[str, ...]
) -> None:
    revenues.plan()
    looked = sent(officer, "revenues", titles, ROW, notes=notes)
    assert looked.status_code == 422
    assert "Số tiền trong tệp tính bằng gì?" in looked.content.decode()
    assert not hidden(looked, "kept")
    here = reverse("sheets:bring", args=["revenues"]) + "?agency=so"
    answered = officer.post(here, {"asked": hidden(looked, "asked"), "unit": "thousand"})
    assert answered.status_code == 200
    assert "Số tiền đọc bằng nghìn đồng" in answered.content.decode()
    kept = hidden(answered, "kept")
    # What was looked at in thousands is not brought in otherwise, nor what was only asked about.
    assert officer.post(here, {"kept": kept, "unit": "million"}).status_code != 302
    assert officer.post(here, {"kept": hidden(looked, "asked")}).status_code != 302
    assert not BudgetAmount.objects.exists()
    assert officer.post(here, {"kept": kept, "unit": "thousand"}).status_code == 302
    assert BudgetAmount.objects.get().amount == 13_600_000


def test_a_row_that_tells_its_own_unit_is_asked_nothing(officer: Client) -> None:
    revenues.plan()
    for told in ("13600 nghìn đồng", "13,6 triệu", 13_600_000):
        row = (*ROW[:3], told, ROW[4])
        assert hidden(sent(officer, "revenues", AMOUNTS, row), "kept")
    titles = (*AMOUNTS[:3], "Số tiền (nghìn đồng)", AMOUNTS[4], "Đơn vị tính")
    looked = sent(officer, "revenues", titles, (*ROW, "nghìn đồng"))
    officer.post(reverse("sheets:bring", args=["revenues"]) + "?agency=so", {"kept": hidden(looked, "kept")})
    assert BudgetAmount.objects.get().amount == 13_600_000


def test_a_number_of_excel_with_three_decimals_is_not_a_thousand_times_itself(officer: Client) -> None:
    revenues.some_paper()
    titles = ("Khoản", "Kế hoạch của năm", "Số tiền (triệu đồng)", "Số, ký hiệu văn bản")
    looked = sent(officer, "budget-plans", titles, ("phí", "2023", 13.625, "58/BC-SKHCN"))
    here = reverse("sheets:bring", args=["budget-plans"]) + "?agency=so"
    answered = officer.post(here, {"asked": hidden(looked, "asked"), "unit": "million"})
    officer.post(here, {"kept": hidden(answered, "kept"), "unit": "million"})
    assert BudgetPlan.objects.get().amount == 13_625_000


EVERY_SHEET = ("revenues", "budget-plans", "autonomy-plans", "own-rules", "disclosures", "support", "audits")


@pytest.mark.parametrize("name", EVERY_SHEET)
def test_its_pattern_comes_in_and_goes_out(officer: Client, so: Agency, name: str) -> None:
    for number in ("58/BC-SKHCN", "88/QĐ-SKHCN", "31/STC-QLNS", "1363/UBND-VP", "31/KL-SKHCN"):
        document(number, agency=so)
    here = reverse("sheets:bring", args=[name]) + "?agency=so"
    pattern = officer.get(reverse("sheets:pattern", args=[name]), {"agency": "so"}).content
    looked = officer.post(here, {"file": SimpleUploadedFile("a.xlsx", pattern)})
    assert looked.status_code == 200, re.findall('cell-sentence">([^<]*)', looked.content.decode())
    assert officer.post(here, {"kept": hidden(looked, "kept")}).status_code == 302
    out = "sheets:" + name.replace("-", "_")
    content = officer.get(reverse(out), {"agency": "so"}).content
    rows = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0).to_python()
    told = [str(cell) for cell in rows[-1]]
    example = dict(SHEETS[name].example)
    assert any(word and word in told for word in example.values()), (example, told)
