from datetime import timedelta
from typing import Any

import pytest

from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.dossiers.tests.builders import dossier
from sogoc.areas.procedures.feeding.actions.take_fed_rows import (
    NothingWaiting,
    take_fed_rows,
)
from sogoc.areas.procedures.feeding.queries import backlog_of, states_of
from sogoc.foundations.journal.models import Entry
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.tests.builders import MORNING

from .builders import CODE, fed, ready_for_take_fed_rows, reasons, received, row, states

pytestmark = pytest.mark.django_db

LATER = MORNING + timedelta(days=10)
DONE = {"NgayKetThucXuLy": "16/02/2023 09:00", "TrangThai": "Đã xử lý xong"}
RETURNED = {"NgayTraKetQua": "2023-02-16T10:00:00+07:00", "TrangThai": "Đã trả kết quả"}


def test_a_row_becomes_a_dossier_with_all_that_happened_to_it() -> None:
    run = fed([row(**(DONE | RETURNED))], taken_at=LATER)
    assert states(run) == ["taken"]
    one = Dossier.objects.get(code=CODE)
    assert (one.channel, one.level, one.limit, one.outcome, one.delivery) == (
        "province_portal",
        "full",
        "5wd",
        "settled",
        "online",
    )
    assert [str(day) for day in (one.received_on, one.concluded_on, one.returned_on, one.due_on)] == [
        "2023-02-14",
        "2023-02-16",
        "2023-02-16",
        "2023-02-21",
    ]
    assert [entry.act for entry in history_of(one)] == ["return_result", "settle_dossier", "receive_dossier"]


@pytest.mark.parametrize("turn", [1, 2, 3])
def test_sent_again_it_changes_nothing(turn: int) -> None:
    one = fed([row(**DONE)], taken_at=LATER).source
    before, written = Dossier.objects.values().get(), history_of(Dossier.objects.get()).count()
    for again in range(turn):
        run = fed([row(**DONE)], key=f"lan-{again + 2}", source=one, taken_at=LATER)
        assert states(run) == ["unchanged"]
    assert Dossier.objects.values().get() == before
    assert history_of(Dossier.objects.get()).count() == written


def test_what_goes_on_there_goes_on_here() -> None:
    one = fed([row()]).source
    assert states(fed([row(**DONE)], key="2", source=one, taken_at=LATER)) == ["corrected"]
    assert states(fed([row(**(DONE | RETURNED))], key="3", source=one, taken_at=LATER)) == ["corrected"]
    acts = [entry.act for entry in history_of(Dossier.objects.get())]
    assert acts == ["return_result", "settle_dossier", "receive_dossier"]


def test_what_was_told_wrongly_is_corrected_on_record() -> None:
    one = fed([row(**DONE)], taken_at=LATER).source
    mended = row(**(DONE | {"NgayKetThucXuLy": "22/02/2023 09:00", "TenTTHC": "Cấp lại giấy chứng nhận"}))
    fed([mended], key="2", source=one, taken_at=LATER)
    kept = Dossier.objects.get()
    assert (kept.procedure, str(kept.concluded_on), kept.on_time) == (
        "Cấp lại giấy chứng nhận",
        "2023-02-22",
        False,
    )
    (entry,) = Entry.objects.filter(act="correct_dossier")
    assert entry.changes["procedure"] == ["Cấp giấy chứng nhận", "Cấp lại giấy chứng nhận"]


def test_each_is_refused_with_its_reason_and_none_stops_the_others() -> None:
    dossier("H06.16-230214-0009")
    run = fed(
        [
            row("sai mã"),
            row("H06.16-230214-0002", LinhVuc=" "),
            row("H06.16-230214-0003", NgayTiepNhan="30/02/2023 08:00"),
            row("H06.16-230214-0004", HinhThucNop="Bồ câu"),
            row("H06.16-230214-0009"),
            row("H06.16-230214-0005", NgayTiepNhan="15/02/2023 08:00"),
            row("H06.16-230214-0006", NgayKetThucXuLy="13/02/2023 08:00"),
            row("H06.16-230214-0007"),
        ]
    )
    assert states(run) == ["refused"] * 6 + ["refused", "taken"]
    told = reasons(run)
    for number, words in enumerate(
        (
            "Mục “mã hồ sơ”",
            "Thiếu mục “Lĩnh vực”",
            "“Tiếp nhận lúc” không đọc được: “30/02/2023 08:00”",
            "“Bồ câu”",
        )
    ):
        assert words in told[number]
    assert "đã được tiếp nhận ngày 14/02/2023" in told[4]
    assert "chưa tới" in told[5]
    assert "trước lúc" in told[6] or "sau lúc" in told[6]
    assert set(Dossier.objects.values_list("code", flat=True)) == {"H06.16-230214-0009", "H06.16-230214-0007"}
    assert states_of(run)["refused"] == backlog_of(run.source).count() == 7


@pytest.mark.parametrize("told", [row(), row(NgayKetThucXuLy="", TrangThai="", LinhVuc="Khác")])
def test_what_happened_is_not_undone_by_leaving_it_out(told: dict[str, Any]) -> None:
    one = fed([row(**DONE)], taken_at=LATER).source
    run = fed([told], key="2", source=one, taken_at=LATER)
    assert states(run) == ["refused"]
    assert "nay nguồn không báo nữa" in reasons(run)[0]
    assert Dossier.objects.get().outcome == "settled"


def test_a_refused_row_that_is_told_rightly_later_is_no_longer_in_the_backlog() -> None:
    one = fed([row(LinhVuc="")]).source
    assert backlog_of(one).count() == 1
    fed([row()], key="2", source=one)
    assert backlog_of(one).count() == 0
    assert list(one.runs.get(key="lan-1").rows.values_list("state", flat=True)) == ["replaced"]


def test_once_all_are_taken_nothing_waits() -> None:
    run = received()
    take_fed_rows(**ready_for_take_fed_rows(run=run))
    with pytest.raises(NothingWaiting):
        take_fed_rows(**ready_for_take_fed_rows(run=run))


def test_what_no_database_keeps_stops_nobody() -> None:
    strange = row(TenTTHC="Cấp\x00 giấy \ud800🙏")
    assert states(fed([strange, row("H06.16-230214-0002")])) == ["taken", "taken"]
    assert Dossier.objects.get(code=CODE).procedure == "Cấp giấy ?🙏"
