"""Discipline, rotation and ratings, as officials go through their pages: keeper, person, head and leader."""

from io import BytesIO

import pytest
from django.test import Client
from django.urls import reverse
from python_calamine import CalamineWorkbook

from sogoc.areas.civil_service.conduct.models import Discipline, OwnedCriterion, Rotation, StaffRating
from sogoc.areas.civil_service.conduct.tests.builders import due, opened, some_decision
from sogoc.areas.civil_service.staff.tests.builders import newcomer, somebody
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.people.queries import account_named
from sogoc.foundations.people.tests.builders import employed
from sogoc.gateway.sheets.rows.conduct import CRITERIA, DISCIPLINES, RATINGS, ROTATIONS
from sogoc.kernel.roles import Role
from tests.routes.test_training import brought

pytestmark = pytest.mark.django_db
ONCE = {"submission": "một-lần"}
IN_2023: dict[str, str] = {"agency": "so", "period": "2023"}


def signed_in(so: Agency, username: str, role: Role) -> Client:
    client = Client()
    client.force_login(employed(username, role, so))
    return client


@pytest.fixture
def officer(so: Agency) -> Client:
    return signed_in(so, "van.phong", Role.OFFICE)


def counted(officer: Client, name: str) -> str:
    return officer.get(reverse("figures:figure", args=[name]), IN_2023).content.decode()


def test_somebody_is_disciplined_by_a_decision(officer: Client) -> None:
    who, paper = somebody(), some_decision()
    assert reverse("conduct:disciplines") in officer.get("/fields/civil_service/").content.decode()
    told = {"staff": who.pk, "side": "administration", "form": "demotion", "about": "Chậm", "funding": ""}
    told |= {"number": paper.printed}
    refused = officer.post(reverse("conduct:punish"), told | ONCE)
    assert (refused.status_code, "không có hình thức" in refused.content.decode()) == (422, True)
    told |= {"form": "warning", "submission": "lần nữa"}
    page = officer.post(reverse("conduct:punish"), told).headers["Location"]
    assert "cảnh cáo" in officer.get(page).content.decode()
    assert page in counted(officer, "civil_servants_disciplined")
    assert page not in counted(officer, "agency_leaders_disciplined")
    assert officer.post(f"{page}revoke/", {"reason": "Nhầm"} | ONCE).headers["Location"] == page
    assert page not in counted(officer, "civil_servants_disciplined")


def test_a_place_is_changed_or_not_possible(officer: Client) -> None:
    who, paper = somebody(), some_decision()
    told = {"staff": who.pk, "field": "finance", "since": "02/01/2020", "months": "36"}
    told |= {"number": paper.printed}
    page = officer.post(reverse("conduct:plan"), told | ONCE).headers["Location"]
    assert page in counted(officer, "rotation_required")
    excuse = {"excuse": "no_swap", "because": "Chỉ có một kế toán"}
    assert officer.post(f"{page}excuse/", excuse | ONCE).headers["Location"] == page
    assert page not in counted(officer, "rotation_required")
    assert page in counted(officer, "rotation_excused")
    assert officer.post(f"{page}rotate/", {"number": paper.printed} | ONCE).status_code == 302
    assert page in counted(officer, "rotation_done")
    listed = officer.get(reverse("conduct:rotations"), {"agency": "so", "state": "done"}).content.decode()
    assert page in listed


def test_from_telling_of_oneself_to_what_a_leader_approves(officer: Client, so: Agency) -> None:
    person = signed_in(so, "chuyen.vien", Role.OFFICER)
    head = signed_in(so, "truong.phong", Role.DIVISION_HEAD)
    leader = signed_in(so, "giam.doc", Role.LEADER)
    other = employed("nguoi.khac", Role.OFFICER, so)
    stranger = Client()
    stranger.force_login(other)
    offered = officer.get(reverse("conduct:open")).content.decode()
    account = account_named("chuyen.vien")
    assert account is not None
    assert f'value="{account.pk}"' in offered
    page = reverse("conduct:rating", args=[opened(account=account).pk])
    assert page in person.get(reverse("conduct:mine")).content.decode()
    assert page not in stranger.get(reverse("conduct:mine")).content.decode()
    assert stranger.get(page).status_code == 404
    assert person.get(reverse("conduct:ratings"), {"agency": "so"}).status_code == 403
    good = {"level": "excellent", "words": "Xong mọi việc"}
    assert head.post(f"{page}rate/", good | ONCE).status_code == 422
    assert person.post(f"{page}self/", good | ONCE).headers["Location"] == page
    assert head.post(f"{page}rate/", good | {"level": "good"} | ONCE).headers["Location"] == page
    assert leader.post(f"{page}approve/", {"because": ""} | ONCE).headers["Location"] == page
    assert StaffRating.objects.get().level == "good"
    assert page in counted(officer, "staff_rated")
    shown = officer.get(reverse("conduct:ratings"), IN_2023).content.decode()
    assert "Đã duyệt xếp loại năm 2023" in shown
    assert page in officer.get(reverse("search"), {"q": "chuyen vien"}).content.decode()


def test_somebody_answers_for_a_criterion(officer: Client) -> None:
    who, paper = somebody(), some_decision()
    told = {"staff": who.pk, "of_year": "2023", "code": "2.3.1", "title": "Đúng hạn", "number": paper.printed}
    page = officer.post(reverse("conduct:assign"), told | ONCE).headers["Location"]
    missed = {"met": "no", "because": "Hai hồ sơ quá hạn"}
    assert officer.post(f"{page}judge/", missed | ONCE).headers["Location"] == page
    rule = {"since": "2023", "missed": "1", "at_most": "completed", "number": paper.printed}
    ruled = officer.post(reverse("conduct:set"), rule | ONCE).headers["Location"]
    assert paper.printed in officer.get(ruled).content.decode()
    shown = officer.get(reverse("conduct:accountability"), IN_2023).content.decode()
    assert page in shown
    assert ruled in shown
    (one,) = officer.get(reverse("api:owned_criteria"), {"agency": "so", "year": "2023"}).json()
    assert (one["code"], one["met"]) == ("2.3.1", False)


def test_sheets_come_in_and_go_out_and_machines_are_told(officer: Client) -> None:
    some_decision(), somebody(newcomer=newcomer(code="CC001"))
    assert brought(officer, DISCIPLINES, {"form": "giáng chức"}) == 422
    assert brought(officer, DISCIPLINES, {}) == 302
    assert brought(officer, ROTATIONS, {"months": "12"}) == 422
    assert brought(officer, ROTATIONS, {}) == 302
    assert brought(officer, RATINGS, {}) == 302
    assert brought(officer, CRITERIA, {}) == 302
    assert Discipline.objects.get().form == "reprimand"
    assert Rotation.objects.get().excuse == "no_swap"
    assert StaffRating.objects.get().own_level == "good"
    assert OwnedCriterion.objects.get().code == "2.3.1"
    for name in ("disciplines", "rotations", "staff_ratings"):
        content = officer.get(reverse(f"sheets:{name}"), {"agency": "so"}).content
        rows = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0).to_python()
        assert rows[-1][0] == "CC001"
        assert officer.get(reverse(f"api:{name}")).json()["total"] == 1
    one = due(staff=somebody())
    assert officer.get(reverse("api:rotation", args=[one.pk])).json()["months"] == 36
    assert officer.get(reverse("api:discipline", args=[0])).status_code == 404
