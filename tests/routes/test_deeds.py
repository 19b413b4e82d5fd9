"""What is done to an agency on its page: told, looked at, then done; what is refused is said in the form."""

import re
from datetime import date
from typing import Any

import pytest
from django.test import Client

from sogoc.foundations.agencies.models import Agency, Succession
from sogoc.foundations.agencies.queries import agency_named, code_on, contacts_on, parent_on
from sogoc.foundations.agencies.tests.builders import division
from sogoc.foundations.journal.models import Entry
from tests.routes.forms import DECIDED

pytestmark = pytest.mark.django_db
ON = date(2023, 2, 1)
CHOSEN = {"move": "parent", "merge": "into"}


@pytest.fixture
def units(world: dict[str, Any]) -> list[Agency]:
    so = agency_named("so")
    return [division(so, f"to-{i}", name=f"Tổ {i}") for i in range(3)]


def told(deed: str, **changes: str) -> dict[str, str]:
    facts = {
        "rename": {"name": "Tổ mới", "short_name": "Tổ mới", "symbol": "", "version": "1"},
        "move": {"parent": "to-1", "version": "1"},
        "merge": {"into": "to-1"},
        "split": {"to_1": "to-1", "share_1": "2/3", "to_2": "to-2", "share_2": "1/3"},
        "dissolve": {},
    }
    return DECIDED | facts[deed] | changes


def confirmed(answer: Any) -> dict[str, str]:
    found = re.search(r'name="confirmed" value="(\w+)"', answer.content.decode())
    assert found
    return {"confirmed": found[1]}


DONE = {
    "rename": lambda: agency_named("to-0").name == "Tổ mới",
    "move": lambda: parent_on(agency_named("to-0"), ON) == agency_named("to-1"),
    "merge": lambda: agency_named("to-0").valid_until == date(2023, 1, 31),
    "split": lambda: {str(one.share) for one in agency_named("to-0").successions.all()} == {"2/3", "1/3"},
    "dissolve": lambda: agency_named("to-0").successions.get().successor is None,
}


@pytest.mark.usefixtures("units")
@pytest.mark.parametrize("deed", DONE)
def test_a_deed_is_looked_at_before_it_is_done(visitor: Client, deed: str) -> None:
    page = f"/agencies/to-0/{deed}/"
    assert "Xem trước</span>" in visitor.get(page).content.decode()
    written = Entry.objects.count()
    looked_at = visitor.post(page, told(deed))
    assert looked_at.status_code == 200
    assert "Điều sẽ xảy ra" in looked_at.content.decode()
    assert "Xác nhận</span>" in looked_at.content.decode()
    assert Entry.objects.count() == written
    assert not DONE[deed]() if deed != "dissolve" else not Succession.objects.filter(kind="dissolve").exists()
    # Other words than those that were looked at are looked at anew.
    other = visitor.post(page, told(deed, decided_by="Cơ quan khác") | confirmed(looked_at))
    assert "Điều sẽ xảy ra" in other.content.decode()
    done = visitor.post(page, told(deed) | confirmed(looked_at))
    assert (done.status_code, done.headers["Location"]) == (302, "/agencies/to-0/")
    assert DONE[deed]()
    assert visitor.get("/agencies/to-0/").status_code == 200
    # What would be refused is refused in the preview already, in the form.
    again = visitor.post(page, told(deed, on="01/01/2024"))
    assert (again.status_code, "data-refused" in again.content.decode()) == (422, True) or deed == "rename"


@pytest.mark.usefixtures("units")
@pytest.mark.parametrize(
    ("deed", "wrong", "said"),
    [
        ("split", {"share_2": "1/2"}, "phải đúng bằng 1"),
        ("split", {"share_2": "một nửa"}, "không phải là một phần"),
        ("split", {"share_2": "1/0"}, "không phải là một phần"),
        ("split", {"to_2": "to-1"}, "được chọn hai lần"),
        ("split", {"to_3": "so"}, "cần ghi phần của mình"),
        ("merge", {"on": "01/01/0001"}, "Hãy ghi ngày có hiệu lực sau ngày đó"),
        ("merge", {"into": "so-khac"}, "to-1"),
        ("move", {"version": "7"}, "đã được người khác cập nhật"),
    ],
)
def test_what_is_wrong_is_said_in_the_form(
    visitor: Client, deed: str, wrong: dict[str, str], said: str
) -> None:
    answer = visitor.post(f"/agencies/to-0/{deed}/", told(deed, **wrong))
    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert not Succession.objects.filter(predecessor__key="to-0").exists()


@pytest.mark.parametrize(
    ("share", "said"),
    [("0,25", "1/4"), ("25%", "1/4"), ("25 %", "1/4"), ("2 / 8", "1/4"), ("33.3%", "333/1000")],
)
def test_a_share_is_exact_however_it_is_written(share: str, said: str) -> None:
    from sogoc.desk.agencies.fields import read_share

    assert str(read_share(share)) == said


def test_codes_and_contacts_are_done_as_they_are_sent(visitor: Client, units: list[Agency]) -> None:
    visitor.post("/agencies/to-0/code/", {"code": "H06.21", "valid_from": "01/02/2023"})
    assert code_on(units[0], ON) == "H06.21"
    facts = {"duty": "Văn thư", "telephone": "", "email": "van-thu@so.example", "valid_from": "01/02/2023"}
    visitor.post("/agencies/to-0/contact/", facts)
    assert contacts_on(units[0], ON).get().email == "van-thu@so.example"
    shown = visitor.get("/agencies/to-0/").content.decode()
    assert "H06.21" in shown
    assert "van-thu@so.example" in shown


def test_there_is_no_other_deed(visitor: Client, world: dict[str, Any]) -> None:
    assert visitor.get("/agencies/so/explode/").status_code == 404


@pytest.mark.usefixtures("units")
def test_the_tree_is_shown_as_it_was(visitor: Client) -> None:
    page = "/agencies/to-0/merge/"
    looked_at = visitor.post(page, told("merge"))
    visitor.post(page, told("merge") | confirmed(looked_at))
    for day, there in (("31/01/2023", True), ("01/02/2023", False), ("2003-12-31", False)):
        assert (">Tổ 0</a>" in visitor.get("/agencies/", {"day": day}).content.decode()) is there
        answer = visitor.get("/api/v1/agencies", {"day": day}).json()
        assert ("to-0" in {one["key"] for one in answer["agencies"]}) is there
    found = visitor.get("/api/v1/agencies/to-0").json()
    assert found["heirs"] == [{"key": "to-1", "share": "1"}]
    assert found["valid_until"] == "2023-01-31"
    assert visitor.get("/api/v1/agencies", {"day": "hôm nay"}).status_code == 422


def test_an_agency_is_found_by_its_former_name(visitor: Client, world: dict[str, Any]) -> None:
    shown = visitor.get("/search/", {"q": "phong hanh chinh"}).content.decode()
    assert "Phòng Hành chính - Tổng hợp" in shown
    visitor.post("/agencies/phong/rename/", told("rename", version="2", name="Tổ giúp việc"))
    page = "/agencies/phong/rename/"
    facts = told("rename", version="2", name="Tổ giúp việc")
    visitor.post(page, facts | confirmed(visitor.post(page, facts)))
    shown = visitor.get("/search/", {"q": "tong hop"}).content.decode()
    assert "Tổ giúp việc" in shown
    assert "trước là Phòng Hành chính - Tổng hợp" in shown
