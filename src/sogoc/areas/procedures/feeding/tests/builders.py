"""Feeds as tests need them, made through the acts. The other system writes as such systems do."""

from collections.abc import Iterable, Mapping
from typing import Any

from sogoc.areas.procedures.feeding.actions.map_feed_source import map_feed_source
from sogoc.areas.procedures.feeding.actions.open_feed_source import open_feed_source
from sogoc.areas.procedures.feeding.actions.receive_feed_run import receive_feed_run
from sogoc.areas.procedures.feeding.actions.take_fed_rows import NothingWaiting, take_fed_rows
from sogoc.areas.procedures.feeding.models import FeedRun, FeedSource
from sogoc.areas.procedures.feeding.register import FIELDS
from sogoc.areas.procedures.feeding.register import Mapping as Reading
from sogoc.foundations.documents.tests.builders import some_agency
from sogoc.kernel.periods import Period
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, holder

OFFICE = holder(Role.OFFICE, key="account:van.phong")
ADMINISTRATOR = holder(Role.ADMINISTRATOR, key="account:quan.tri")
SECRET = "mot-khoa-dai-hon-ba-muoi-hai-ky-tu"
THEIRS = {
    "code": "SoHoSo",
    "procedure_code": "MaTTHC",
    "procedure": "TenTTHC",
    "field": "LinhVuc",
    "channel": "HinhThucNop",
    "limit": "",
    "received": "NgayTiepNhan",
    "concluded": "NgayKetThucXuLy",
    "returned": "NgayTraKetQua",
    "delivery": "HinhThucTra",
    "outcome": "TrangThai",
    "because": "GhiChu",
}
READING = Reading(
    columns=THEIRS,
    words={
        "channel": {"Trực tuyến": "province_portal", "1": "direct"},
        "delivery": {"Tại quầy": "direct"},
        "outcome": {
            "Đã xử lý xong": "settled",
            "Đã trả kết quả": "settled",
            "Dừng xử lý": "refused",
            "Đang xử lý": "",
        },
    },
    fixed={"limit": "5wd", "level": "full", "delivery": "online"},
)
CODE = "H06.16-230214-0001"


def row(code: str = CODE, **changes: Any) -> dict[str, Any]:
    """As the other system exports it, with what is nobody's business here."""
    return {
        "SoHoSo": code,
        "MaTTHC": "1.000001",
        "TenTTHC": "Cấp giấy chứng nhận",
        "LinhVuc": "Hoạt động khoa học và công nghệ",
        "HinhThucNop": "Trực tuyến",
        "NgayTiepNhan": "14/02/2023 08:00:00",
        "NgayKetThucXuLy": "",
        "NgayTraKetQua": "",
        "HinhThucTra": "",
        "TrangThai": "Đang xử lý",
        "GhiChu": "",
        "ChuHoSo": "",
        "Chủ hồ sơ": "Người Nộp",
        "Số điện thoại": "0000000001",
    } | changes


def ready_for_open_feed_source(**changes: Any) -> dict[str, Any]:
    agency = changes.get("agency") or some_agency()
    facts = {"agency": agency, "key": "mot-cua-tinh", "name": "Một cửa điện tử của tỉnh"}
    return facts | {"at": MORNING, "by": OFFICE} | changes


def unmapped(**changes: Any) -> FeedSource:
    return open_feed_source(**ready_for_open_feed_source(**changes))


def ready_for_map_feed_source(**changes: Any) -> dict[str, Any]:
    found = changes.get("source") or unmapped()
    return {
        "source": found,
        "version": found.version,
        "mapping": READING,
        "at": MORNING,
        "by": OFFICE,
    } | changes


def source(**changes: Any) -> FeedSource:
    return map_feed_source(**ready_for_map_feed_source(source=unmapped(**changes)))


def ready_for_renew_feed_key(**changes: Any) -> dict[str, Any]:
    found = changes.get("source") or source()
    return {"source": found, "secret": SECRET, "at": MORNING, "by": ADMINISTRATOR} | changes


def ready_for_receive_feed_run(**changes: Any) -> dict[str, Any]:
    found = changes.get("source") or source()
    facts = {"source": found, "key": "lan-1", "rows": [row()], "totals": {}, "period": None}
    return facts | {"at": MORNING, "by": OFFICE} | changes


def received(**changes: Any) -> FeedRun:
    return receive_feed_run(**ready_for_receive_feed_run(**changes))


def ready_for_take_fed_rows(**changes: Any) -> dict[str, Any]:
    return {"run": changes.get("run") or received(), "at": MORNING, "by": OFFICE} | changes


def ready_for_replay_fed_rows(**changes: Any) -> dict[str, Any]:
    found = changes.get("source") or fed([row(LinhVuc="")]).source
    return {"source": found, "at": MORNING, "by": OFFICE} | changes


def fed(rows: Iterable[Mapping[str, Any]], *, key: str = "lan-1", **changes: Any) -> FeedRun:
    """Received and taken to the last row."""
    at = changes.pop("taken_at", changes.get("at", MORNING))
    run = received(rows=list(rows), key=key, **changes)
    try:
        while True:
            run = take_fed_rows(run=run, at=at, by=OFFICE)
    except NothingWaiting:
        return run


def states(run: FeedRun) -> list[str]:
    return list(run.rows.values_list("state", flat=True))


def reasons(run: FeedRun) -> list[str]:
    return list(run.rows.values_list("reason", flat=True))


Q1 = Period.parse("2023-Q1")
OURS = dict(FIELDS)
