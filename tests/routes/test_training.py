"""Training, as an official goes through its pages: planned, classes held, people sent, ranks tried for."""

from io import BytesIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from python_calamine import CalamineWorkbook

from sogoc.areas.civil_service.staff.tests.builders import newcomer, somebody
from sogoc.areas.civil_service.training.models import ExamCandidate, Training, TrainingClass, TrainingTarget
from sogoc.areas.civil_service.training.tests.builders import approved, course, opened, some_plan
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.people.tests.builders import employed
from sogoc.gateway.sheets.rows.training import CANDIDATES, CLASSES, PLANS, TRAININGS
from sogoc.gateway.sheets.workbooks import SheetColumn, workbook
from sogoc.kernel.roles import Role

pytestmark = pytest.mark.django_db
ONCE = {"submission": "một-lần"}
COURSE = {"title": "Kỹ năng giao tiếp", "kind": "skills", "place": "", "number": "04/KH-SKHCN"}
IN_2023: dict[str, str] = {"agency": "so", "period": "2023"}


@pytest.fixture
def officer(so: Agency) -> Client:
    client = Client()
    client.force_login(employed("van.phong", Role.OFFICE, so))
    return client


def counted(officer: Client, name: str) -> str:
    return officer.get(reverse("figures:figure", args=[name]), IN_2023).content.decode()


def test_somebody_is_sent_and_completes_it(officer: Client) -> None:
    who, paper = somebody(), some_plan()
    assert reverse("training:list") in officer.get("/fields/civil_service/").content.decode()
    told = COURSE | {"staff": who.pk, "on": "01/03/2023", "training_class": ""}
    page = officer.post(reverse("training:send"), told | ONCE).headers["Location"]
    shown = officer.get(page).content.decode()
    assert reverse("documents:document", args=[paper.pk]) in shown
    assert str(who) in shown
    assert page in counted(officer, "training_sent")
    assert page not in counted(officer, "training_done")
    left = {"outcome": "left", "on": "10/03/2023", "because": ""}
    refused = officer.post(f"{page}end/", left | ONCE)
    assert (refused.status_code, "phải ghi lý do" in refused.content.decode()) == (422, True)
    done = {"outcome": "completed", "on": "10/03/2023", "submission": "lần nữa"}
    assert officer.post(f"{page}end/", done).headers["Location"] == page
    assert page in counted(officer, "training_done")
    assert officer.post(f"{page}withdraw/", {"reason": "Nhầm"} | ONCE).status_code == 302
    assert page not in counted(officer, "training_done")


def test_a_plan_and_a_class_are_followed(officer: Client) -> None:
    some_plan()
    told = {"of_year": "2023", "kind": "skills", "people": "6", "classes": "1", "number": "04/KH-SKHCN"}
    plan = officer.post(reverse("training:set"), told | ONCE).headers["Location"]
    assert "Số người" in officer.get(plan).content.decode()
    page = officer.post(reverse("training:approve"), COURSE | ONCE).headers["Location"]
    assert officer.post(f"{page}open/", {"on": "01/03/2023"} | ONCE).headers["Location"] == page
    assert page not in counted(officer, "training_classes_held")
    held = {"on": "10/03/2023", "people": "25"}
    assert officer.post(f"{page}finish/", held | ONCE).headers["Location"] == page
    assert page in counted(officer, "training_classes_held")
    for address in ("training:plans", "training:list"):
        assert plan in officer.get(reverse(address), IN_2023).content.decode()
    (one,) = officer.get(reverse("api:training_plans"), {"agency": "so", "year": "2023"}).json()
    assert (one["people"], one["held"], one["completed"]) == (6, 1, 0)


def test_somebody_tries_for_a_rank(officer: Client) -> None:
    who, paper = somebody(), some_plan()
    exam = {"kind": "rank", "title": "Chuyên viên chính", "of_year": "2022", "on": "14/02/2023"}
    told = exam | {"staff": who.pk, "number": paper.printed}
    page = officer.post(reverse("training:candidate"), told | ONCE).headers["Location"]
    result = {"result": "passed", "on": "14/03/2023", "number": paper.printed}
    assert officer.post(f"{page}result/", result | ONCE).headers["Location"] == page
    assert page in counted(officer, "rank_exam_passed")
    assert page in counted(officer, "rank_exam_pass_rate")
    assert page in officer.get(reverse("training:exams"), {"state": "passed"}).content.decode()


def test_lists_are_narrowed_found_by_words_and_told_to_machines(officer: Client) -> None:
    one, other = approved(), opened(training_class=approved(course=course(title="Lớp tin học")))
    pages = [reverse("training:class", args=[found.pk]) for found in (one, other)]

    def listed(**asked: str) -> list[bool]:
        content = officer.get(reverse("training:classes"), {"agency": "so"} | asked).content.decode()
        return [page in content for page in pages]

    assert listed() == [True, True]
    assert listed(state="open") == [False, True]
    assert listed(words="tin hoc") == [False, True]
    machines = officer.get(reverse("api:training_classes"), {"state": "approved"}).json()
    assert [told["id"] for told in machines["classes"]] == [one.pk]
    assert officer.get(reverse("api:training_class", args=[0])).status_code == 404
    assert officer.get(reverse("api:trainings"), {"year": "năm nay"}).status_code == 422


def brought(officer: Client, sheet: Any, row: dict[str, str]) -> int:
    """Looked at first, then kept: the answer to the first where it is refused."""
    titles = [str(field.label) for field in sheet.row.base_fields.values()]
    cells = [(dict(sheet.example) | row)[name] for name in sheet.row.base_fields]
    file = SimpleUploadedFile("a.xlsx", workbook("Mẫu", [SheetColumn(one, 20) for one in titles], [cells]))
    address = reverse("sheets:bring", args=[sheet.name]) + "?agency=so"
    looked = officer.post(address, {"file": file})
    if looked.status_code != 200:
        return looked.status_code
    kept = looked.content.decode().partition('name="kept" value="')[2].partition('"')[0]
    return officer.post(address, {"kept": kept}).status_code


def test_sheets_come_in_and_go_out(officer: Client) -> None:
    some_plan(), somebody(newcomer=newcomer(code="CC001"))
    assert brought(officer, TRAININGS, {"code": "KHONG-CO"}) == 422
    assert brought(officer, TRAININGS, {"ended_on": "10/3/2023"}) == 302
    assert Training.objects.get().outcome == "completed"
    assert brought(officer, CLASSES, {}) == 302
    assert TrainingClass.objects.get().people == 40
    assert brought(officer, CANDIDATES, {"result": "trúng tuyển"}) == 422
    results = {"result": "trúng tuyển", "result_on": "07/3/2023", "decision": "04/KH-SKHCN"}
    assert brought(officer, CANDIDATES, results) == 302
    assert ExamCandidate.objects.get().result == "passed"
    assert brought(officer, PLANS, {}) == 302
    assert TrainingTarget.objects.get().people == 6
    for name, first in (
        ("trainings", "Bồi dưỡng kỹ năng giao tiếp"),
        ("training_classes", "Bồi dưỡng kỹ năng giao tiếp"),
        ("rank_exams", "Chuyên viên chính"),
    ):
        content = officer.get(reverse(f"sheets:{name}"), {"agency": "so"}).content
        rows = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0).to_python()
        assert rows[-1][0] == first
