"""Somebody opens a source, maps it, brings a file, mends the mapping and replays; all of it on pages."""

import json
import re
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.feeding.models import FedRow, FeedRun, FeedSource
from sogoc.areas.procedures.feeding.queries import source_called_with
from sogoc.areas.procedures.feeding.tests.builders import Q1, THEIRS, fed, row, source
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.tests.builders import employed, some_agency
from sogoc.foundations.people.tests.builders import office as given
from sogoc.gateway.sheets.workbooks import SheetColumn, workbook
from sogoc.kernel.roles import Role
from tests.routes.forms import MAPPING


def sheet(*rows: dict[str, Any]) -> bytes:
    titles = list(rows[0])
    told = [[one[title] for title in titles] for one in rows]
    return workbook("Xuất", [SheetColumn(title, 20) for title in titles], told, ["Ghi chú ở trên"])


def brought(client: Client, content: bytes, name: str, **told: str) -> Any:
    file = SimpleUploadedFile(name, content)
    return client.post(reverse("feeding:bring", args=["mot-cua-tinh"]), {"file": file, "run": "lan-1"} | told)


def test_from_opening_to_replaying(office: Client) -> None:
    office.post(reverse("feeds:open"), {"key": "mot-cua-tinh", "name": "Một cửa của tỉnh", "submission": "a"})
    mapped = office.post(reverse("feeds:map", args=["mot-cua-tinh"]), MAPPING | {"version": "1"})
    assert mapped.status_code == 302
    content = sheet(row(), row("H06.16-230214-0002", HinhThucNop="BCCI"))
    done = brought(office, content, "a.xlsx", period="2023-Q1", total_received="2")
    assert done.url == reverse("feeds:run", args=[FeedRun.objects.get().pk])
    page = office.get(done.url).content.decode()
    for words in ("không đọc được: “BCCI”", "lệch, chưa rõ vì sao", "1 dòng bị từ chối"):
        assert words in page
    assert "Người Nộp" not in page
    only = office.get(done.url, {"state": "taken"}).content.decode()
    assert "BCCI" not in only.partition("<main")[2]
    assert "Nạp lại" in office.get(reverse("feeds:source", args=["mot-cua-tinh"])).content.decode()
    words = MAPPING["words_channel"] + "\nBCCI = bưu chính công ích"
    office.post(
        reverse("feeds:map", args=["mot-cua-tinh"]),
        MAPPING | {"words_channel": words, "version": "2", "submission": "b"},
    )
    office.post(reverse("feeds:replay", args=["mot-cua-tinh"]), {"submission": "c"})
    assert set(Dossier.objects.values_list("channel", flat=True)) == {"province_portal", "postal"}
    assert "khớp" in office.get(done.url).content.decode()


def test_json_is_brought_in_like_a_sheet(office: Client) -> None:
    source()
    assert brought(office, json.dumps({"rows": [row()]}).encode(), "a.json").status_code == 302
    assert FedRow.objects.get().state == "taken"
    assert brought(office, json.dumps([row()]).encode("utf-8-sig"), "b.json").status_code == 302
    assert FedRow.objects.count() == 1  # the same run


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "rỗng"),
        (b"%PDF-1.7", "không phải danh sách"),
        (b"[" * 100_000, "không phải danh sách"),
        (b"[1]", "không phải danh sách"),
        (b"PK\x03\x04", "không phải là tệp Excel"),
        (sheet({"Cột lạ": "a"}), "Không thấy dòng tiêu đề"),
        (b'[{"a": "' + b"a" * 5 * 1024 * 1024 + b'"}]', "Tệp lớn quá"),
    ],
)
def test_what_is_no_list_is_refused(office: Client, content: bytes, words: str) -> None:
    source()
    answer = brought(office, content, "a.xlsx")
    assert (answer.status_code, words in answer.content.decode()) == (422, True)
    assert not FeedRun.objects.exists()


@pytest.mark.parametrize("line", ["Trực tuyến", " = trực tiếp", "Trực tuyến = bồ câu"])
def test_a_wrong_line_of_the_mapping_is_told(office: Client, line: str) -> None:
    one = source()
    answer = office.post(reverse("feeds:map", args=[one.key]), MAPPING | {"words_channel": line})
    assert answer.status_code == 422
    assert line.strip() in answer.content.decode().replace("&quot;", '"')
    assert FeedSource.objects.get().version == one.version


def test_the_form_shows_the_mapping_as_it_is_and_takes_it_back_unchanged(office: Client) -> None:
    one = source()
    page = office.get(reverse("feeds:map", args=[one.key])).content.decode()
    assert THEIRS["code"] in page
    assert "Trực tuyến = Cổng dịch vụ công của tỉnh" in page
    assert "Đang xử lý =" in page


def test_a_key_is_shown_once_and_to_an_administrator_alone(office: Client) -> None:
    one = source()
    url = reverse("feeds:key", args=[one.key])
    assert office.post(url).status_code == 403
    given(
        account=Account.objects.get(username="van.phong.moi"), agency=some_agency(), role=Role.ADMINISTRATOR
    )
    page = office.post(url)
    (secret,) = re.findall(r'<code class="key-words">([^<]+)</code>', page.content.decode())
    assert source_called_with(one.key, secret) == one
    assert "no-store" in page["Cache-Control"]
    assert secret not in office.get(reverse("feeds:source", args=[one.key])).content.decode()
    assert office.get(url).status_code == 405


def test_totals_of_all_sources_stand_beside_what_the_register_counts(office: Client) -> None:
    fed([row()], source=source(), totals={"received": 2}, period=Q1)
    page = office.get(reverse("feeds:totals"), {"period": "2023-Q1", "agency": "so"}).content.decode()
    assert "Một cửa điện tử của tỉnh" in page
    assert "lệch, chưa rõ vì sao" in page
    assert reverse("figures:figure", args=["dossiers_received"]) in page
    assert "chưa báo" in office.get(reverse("feeds:totals"), {"period": "2023-Q2"}).content.decode()


def test_who_only_looks_is_offered_nothing_to_do(db: None) -> None:
    one = fed([row(LinhVuc="")]).source
    client = Client()
    client.force_login(employed("kiem.tra", Role.INSPECTOR, some_agency()))
    page = client.get(reverse("feeds:source", args=[one.key])).content.decode().partition("<main")[2]
    for words in ("Nạp tệp", "Nạp lại", "Sửa bảng", "Cấp khóa"):
        assert words not in page
    assert "Thiếu mục" in page
