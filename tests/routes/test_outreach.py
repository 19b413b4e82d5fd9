"""Outreach, as an official goes through its pages: from a draft to the figure, out to a sheet and in again."""

from io import BytesIO

import pytest
from django.test import Client
from django.urls import reverse
from python_calamine import CalamineWorkbook

from sogoc.areas.direction.outreach.models import OutreachItem
from sogoc.areas.direction.outreach.register import Channel
from sogoc.areas.direction.outreach.tests.builders import approved, item, told
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import division
from sogoc.foundations.documents.tests.builders import document
from sogoc.foundations.people.tests.builders import employed
from sogoc.gateway.sheets.rows.outreach import OUTREACH
from sogoc.kernel.roles import Role
from tests.sheets.bringing import brought_in, looked_at

pytestmark = pytest.mark.django_db
ONCE = {"submission": "một-lần"}
NEWS = {"title": "Tin về nộp hồ sơ trực tuyến", "channel": "own_portal", "language": "vi", "many": "1"}
IN_2023 = {"agency": "so", "period": "2023"}


@pytest.fixture
def officer(so: Agency) -> Client:
    client = Client()
    client.force_login(employed("van.phong", Role.OFFICE, so))
    return client


@pytest.fixture
def head(so: Agency) -> Client:
    client = Client()
    client.force_login(employed("chanh.van.phong", Role.DIVISION_HEAD, so))
    return client


def test_from_a_draft_to_the_figure(officer: Client, head: Client, so: Agency) -> None:
    unit = division(so, "phong-cntt")
    assert reverse("outreach:list") in officer.get("/fields/direction/").content.decode()
    page = officer.post(reverse("outreach:enter"), NEWS | {"unit": unit.pk} | ONCE).headers["Location"]
    shown = officer.get(page).content.decode()
    assert unit.name in shown
    assert "chờ duyệt" in shown
    figure = reverse("figures:figure", args=["outreach_items_on_own_portal"])
    assert page not in officer.get(figure, IN_2023).content.decode()
    assert f"{page}approve/" not in shown  # nobody approves what they entered
    assert officer.post(f"{page}approve/", {"on": "13/02/2023"} | ONCE).status_code == 403
    assert f"{page}approve/" in head.get(page).content.decode()
    assert head.post(f"{page}approve/", {"on": "13/02/2023"} | ONCE).headers["Location"] == page
    assert page in officer.get(figure, IN_2023).content.decode()
    proof = {"number": document("65/KH-SKHCN").printed, "page": "", "says": "Bản chụp trang"}
    assert officer.post(f"{page}evidence/", proof | ONCE).status_code == 302
    assert "Bản chụp trang" in officer.get(page).content.decode()
    assert officer.post(f"{page}withdraw/", {"reason": "Ghi hai lần"} | ONCE).status_code == 302
    assert page not in officer.get(figure, IN_2023).content.decode()


def test_many_at_once_want_the_document_that_says_so(officer: Client) -> None:
    refused = officer.post(reverse("outreach:enter"), NEWS | {"many": "7"} | ONCE)
    assert refused.status_code == 422
    assert "nêu văn bản cho biết số đó" in refused.content.decode()
    paper = document("20/BC-SKHCN")
    told_by = NEWS | {"many": "7", "number": paper.printed, "submission": "lần nữa"}
    page = officer.post(reverse("outreach:enter"), told_by).headers["Location"]
    assert reverse("documents:document", args=[paper.pk]) in officer.get(page).content.decode()
    assert OutreachItem.objects.get().number == 7


def test_who_read_an_older_one_is_shown_what_changed(officer: Client) -> None:
    page = reverse("outreach:item", args=[item().pk])
    assert "Tập huấn nộp hồ sơ trực tuyến" in officer.get(f"{page}correct/").content.decode()
    assert officer.post(f"{page}correct/", NEWS | {"version": "1"} | ONCE).status_code == 302
    late = officer.post(f"{page}correct/", NEWS | {"version": "1", "photos": "3", "submission": "lần nữa"})
    assert late.status_code == 422
    assert "Đã đổi từ khi bạn mở" in late.content.decode()


def test_the_list_is_narrowed_found_by_words_and_told_to_machines(officer: Client) -> None:
    one, other = (
        approved(),
        item(told=told(title="Bài trên báo tỉnh", channel=Channel.PRESS, outlet="Báo tỉnh")),
    )
    pages = [reverse("outreach:item", args=[one.pk]), reverse("outreach:item", args=[other.pk])]

    def listed(**asked: str) -> list[bool]:
        content = officer.get(reverse("outreach:list"), IN_2023 | asked).content.decode()
        return [page in content for page in pages]

    assert listed() == [True, True]
    assert listed(state="published") == [True, False]
    assert listed(channel="press") == [False, True]
    assert listed(words="bao tinh", state="waiting") == [False, True]
    assert pages[1] in officer.get(reverse("search"), {"q": "bai tren bao"}).content.decode()
    told_machines = officer.get(reverse("api:outreach_items"), {"state": "published"}).json()
    assert [one["id"] for one in told_machines["items"]] == [one.pk]
    assert officer.get(reverse("api:outreach_item", args=[other.pk])).json()["outlet"] == "Báo tỉnh"
    assert officer.get(reverse("api:outreach_item", args=[0])).status_code == 404


def test_a_sheet_goes_out_and_comes_in(officer: Client) -> None:
    approved()
    content = officer.get(reverse("sheets:outreach"), IN_2023).content
    rows = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0).to_python()
    assert rows[-1][:2] == ["Tập huấn nộp hồ sơ trực tuyến", "chuyên mục CCHC của đơn vị"]
    good = dict(OUTREACH.example)
    for row, status in ((good | {"channel": "báo đài"}, 422), (good, 200)):
        looked = looked_at(officer, OUTREACH, row)
        assert looked.status_code == status
    assert brought_in(officer, OUTREACH, looked).status_code == 302
    brought = OutreachItem.objects.latest("pk")
    assert (brought.column, brought.published_on) == ("Chỉ đạo điều hành", None)
