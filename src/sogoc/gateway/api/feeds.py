"""Other one-stop systems hand over their dossiers here, each by the key of its source."""

from datetime import datetime
from typing import Annotated, Any

from ninja import Field, Path, Router, Schema

from sogoc.areas.procedures.feeding.queries import (
    reconciled,
    rows_of,
    run_named,
    states_of,
)
from sogoc.areas.procedures.feeding.register import TOTALS, RowState
from sogoc.gateway.feeds.handing_over import hand_over
from sogoc.gateway.feeds.machines import FeedKey, FeedRequest, FeedSession
from sogoc.gateway.sheets.reading import MOST_ROWS
from sogoc.gateway.wanting import period_asked
from sogoc.kernel.acts import NotHere, require

from .schemas import REFUSALS

router = Router(auth=[FeedKey(), FeedSession()])
Key = Annotated[str, Field(max_length=40)]


class RunIn(Schema):
    run: str = Field(
        max_length=60, description="Mã lần nạp; gửi lại cùng mã và nội dung trả về kết quả lần đầu"
    )
    rows: list[dict[str, str | int | float | bool | None]] = Field(
        max_length=MOST_ROWS, description="Các dòng, với tên cột của hệ thống gửi"
    )
    period: str = Field("", max_length=30, description="Kỳ của các tổng số: 2023-Q1, 2023-02, …")
    totals: dict[str, Annotated[int, Field(ge=0, le=2**31)]] = Field(
        default_factory=dict, max_length=len(TOTALS), description=", ".join(TOTALS)
    )


class RefusedRowOut(Schema):
    number: int = Field(description="Dòng thứ mấy trong lần nạp, từ 1")
    code: str
    reason: str


class TotalOut(Schema):
    name: str = Field(description=", ".join(TOTALS))
    told: int | None
    taken: int
    difference: int
    finding: str = Field(description="equal, carried_over, differs, untold")


class RunOut(Schema):
    run: str
    received_at: datetime
    period: str
    states: dict[str, int] = Field(description="waiting, taken, corrected, unchanged, refused, replaced")
    refused: list[RefusedRowOut]
    totals: list[TotalOut]


class NoSuchRun(NotHere):
    "Không có lần nạp “{key}” của nguồn này."


@router.post("/{key}/runs", response={200: RunOut, **REFUSALS})
def feed_run(request: FeedRequest, key: Path[Key], told: RunIn) -> Any:
    """Nạp hồ sơ: giữ nguyên các dòng, rồi nhận hoặc từ chối từng dòng với lý do."""
    source = request.source
    require(request.actor, "receive_feed_run", source)
    period = period_asked(told.period) if told.period else None
    run = hand_over(source, told.run, told.rows, told.totals, period, at=request.at, by=request.actor)
    return _answer(run)


@router.get("/{key}/runs/{name}", response={200: RunOut, **REFUSALS})
def feed_run_result(
    request: FeedRequest, key: Path[Key], name: Path[Annotated[str, Field(max_length=60)]]
) -> Any:
    """Kết quả một lần nạp: bao nhiêu dòng thành gì, dòng nào bị từ chối vì sao, tổng số khớp hay lệch."""
    run = run_named(request.source, name)
    if run is None:
        raise NoSuchRun(key=name)
    return _answer(run)


def _answer(run: Any) -> dict[str, Any]:
    refused = rows_of(run, RowState.REFUSED.value)
    return {
        "run": run.key,
        "received_at": run.received_at,
        "period": run.period,
        "states": states_of(run),
        "refused": list(refused.values("number", "code", "reason")),
        "totals": [
            {
                "name": line.name,
                "told": line.told,
                "taken": line.taken,
                "difference": line.difference,
                "finding": line.finding,
            }
            for line in reconciled(run)
        ],
    }
