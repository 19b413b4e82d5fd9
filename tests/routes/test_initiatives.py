"""Initiatives, as an official goes through their pages: registered, judged, applied, honoured, held to targets."""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from python_calamine import CalamineWorkbook

from sogoc.areas.direction.initiatives.models import Award, Initiative, InitiativeTarget
from sogoc.areas.direction.initiatives.tests.builders import award, idea, initiative, recognised, target
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import division
from sogoc.foundations.documents.tests.builders import document
from sogoc.foundations.people.tests.builders import employed
from sogoc.gateway.sheets.rows.initiatives import INITIATIVES
from sogoc.gateway.sheets.workbooks import SheetColumn, workbook
from sogoc.kernel.roles import Role

pytestmark = pytest.mark.django_db
ONCE = {"submission": "một-lần"}
IDEA = {"title": "Nhắc hẹn qua tin nhắn", "kind": "solution", "year": "2023"}
IN_2023 = {"agency": "so", "period": "2023"}


@pytest.fixture
def officer(so: Agency) -> Client:
    client = Client()
    client.force_login(employed("van.phong", Role.OFFICE, so))
    return client


def counted(officer: Client, name: str) -> str:
    return officer.get(reverse("figures:figure", args=[name]), IN_2023).content.decode()


def test_from_registering_to_the_figure_and_the_honour(officer: Client, so: Agency) -> None:
    unit, decision = division(so, "phong-cntt"), document("88/QĐ-SKHCN")
    assert reverse("initiatives:list") in officer.get("/fields/direction/").content.decode()
    page = officer.post(reverse("initiatives:register"), IDEA | {"unit": unit.pk} | ONCE).headers["Location"]
    Initiative.objects.update(registered_on="2023-02-13")  # the clock of the page is today's
    assert "chưa xét" in officer.get(page).content.decode()
    assert page not in counted(officer, "initiatives")
    verdict = {"recognised": "yes", "level": "", "on": "06/03/2023", "number": ""}
    refused = officer.post(f"{page}judge/", verdict | ONCE)
    assert refused.status_code == 422
    assert "phải có cấp công nhận và quyết định" in refused.content.decode()
    verdict |= {"level": "agency", "number": decision.printed, "submission": "lần nữa"}
    assert officer.post(f"{page}judge/", verdict).headers["Location"] == page
    assert page in counted(officer, "initiatives")
    # Its page says so too, also where the plan that it is held against stands in another register.
    shown = officer.get(page).content.decode()
    for name in ("initiatives", "initiatives_registered", "initiative_target_rate"):
        assert reverse("figures:figure", args=[name]) in shown
    used = {"where": "Bộ phận Một cửa", "on": "07/03/2023"}
    assert officer.post(f"{page}apply/", used | ONCE).status_code == 302
    assert page in counted(officer, "initiatives_applied")
    honour = {"title": "Giấy khen", "person": "Chuyên viên", "level": "agency", "number": decision.printed}
    honoured = officer.post(f"{page}honour/", honour | ONCE).headers["Location"]
    assert honoured in officer.get(page).content.decode()
    assert honoured in counted(officer, "awards_given")
    assert officer.post(f"{honoured}revoke/", {"reason": "Nhầm"} | ONCE).status_code == 302
    assert honoured not in counted(officer, "awards_given")


def test_divisions_are_followed_against_their_targets(officer: Client, so: Agency) -> None:
    unit, paper = division(so, "phong-cntt"), document("31/TB-SKHCN")
    told = {"unit": unit.pk, "of_year": "2023", "many": "2", "number": paper.printed}
    page = officer.post(reverse("initiatives:set"), told | ONCE).headers["Location"]
    assert reverse("documents:document", args=[paper.pk]) in officer.get(page).content.decode()
    again = officer.post(reverse("initiatives:set"), told | {"submission": "lần nữa"})
    assert "đúng chỉ tiêu đó" in again.content.decode()
    initiative(unit=unit)
    shown = officer.get(reverse("initiatives:targets"), IN_2023).content.decode()
    assert page in shown
    assert '<span class="badge badge-late">1</span>' in shown
    assert page in counted(officer, "initiative_target_rate")
    (one,) = officer.get(reverse("api:initiative_targets"), {"agency": "so", "year": 2023}).json()
    assert one == {"unit": "phong-cntt", "target": 2, "registered": 1, "recognised": 0}
    assert InitiativeTarget.objects.get().number == 2


def test_an_honour_for_what_is_no_initiative(officer: Client, so: Agency) -> None:
    told = {
        "unit": so.pk,
        "title": "Bằng khen",
        "level": "province",
        "number": document("88/QĐ-SKHCN").printed,
    }
    page = officer.post(reverse("initiatives:give"), told | ONCE).headers["Location"]
    assert page in officer.get(reverse("initiatives:awards")).content.decode()
    assert (Award.objects.get().person, Award.objects.get().initiative) == ("", None)
    assert officer.get(reverse("api:awards")).json()["awards"][0]["title"] == "Bằng khen"


def test_who_read_an_older_one_is_shown_what_changed(officer: Client) -> None:
    page = reverse("initiatives:initiative", args=[initiative().pk])
    assert officer.post(f"{page}correct/", IDEA | {"version": "1"} | ONCE).status_code == 302
    late = officer.post(f"{page}correct/", IDEA | {"version": "1", "authors": "Ai", "submission": "lần nữa"})
    assert late.status_code == 422
    assert "Đã đổi từ khi bạn mở" in late.content.decode()


def test_the_list_is_narrowed_found_by_words_and_told_to_machines(officer: Client) -> None:
    one, other = recognised(), initiative(idea=idea(title="Nhắc hẹn", year=2024))
    pages = [reverse("initiatives:initiative", args=[found.pk]) for found in (one, other)]

    def listed(**asked: str) -> list[bool]:
        content = officer.get(reverse("initiatives:list"), {"agency": "so"} | asked).content.decode()
        return [page in content for page in pages]

    assert listed() == [True, True]
    assert listed(state="recognised") == [True, False]
    assert listed(year="2024") == [False, True]
    assert listed(words="nhac hen", state="waiting") == [False, True]
    assert pages[1] in officer.get(reverse("search"), {"q": "nhac hen"}).content.decode()
    machines = officer.get(reverse("api:initiatives"), {"year": "2023"}).json()
    assert [told["id"] for told in machines["initiatives"]] == [one.pk]
    assert officer.get(reverse("api:initiative", args=[other.pk])).json()["year"] == 2024
    assert officer.get(reverse("api:initiative", args=[0])).status_code == 404
    assert officer.get(reverse("api:initiatives"), {"year": "năm nay"}).status_code == 422
    assert award(initiative=one).pk
    assert target().pk


def test_a_sheet_goes_out_and_comes_in(officer: Client, so: Agency) -> None:
    recognised()
    division(so, "phong-cntt", name="Phòng Công nghệ", short_name="Phòng CN")
    content = officer.get(reverse("sheets:initiatives"), {"agency": "so"}).content
    rows = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0).to_python()
    assert rows[-1][:2] == ["Trả kết quả tại nhà cho người cao tuổi", "giải pháp mới"]
    titles = [str(field.label) for field in INITIATIVES.row.base_fields.values()]
    example = dict(INITIATIVES.example) | {"title": "Cách làm mới"}
    address = reverse("sheets:bring", args=["initiatives"]) + "?agency=so"
    for unit, status in (("Phòng không có", 422), ("phòng cn", 200)):
        row = list((example | {"unit": unit}).values())
        file = SimpleUploadedFile(
            "a.xlsx", workbook("Mẫu", [SheetColumn(title, 20) for title in titles], [row])
        )
        looked = officer.post(address, {"file": file})
        assert looked.status_code == status
    kept = looked.content.decode().partition('name="kept" value="')[2].partition('"')[0]
    assert officer.post(address, {"kept": kept}).status_code == 302
    assert Initiative.objects.latest("pk").unit.key == "phong-cntt"
