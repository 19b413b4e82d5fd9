"""Ghi các dòng được nạp vào sổ hồ sơ."""

from datetime import datetime
from typing import Any

from django.db import DatabaseError, transaction

from sogoc.areas.procedures.dossiers.actions.correct_dossier import correct_dossier
from sogoc.areas.procedures.dossiers.actions.receive_dossier import receive_dossier
from sogoc.areas.procedures.dossiers.actions.refuse_dossier import refuse_dossier
from sogoc.areas.procedures.dossiers.actions.return_result import return_result
from sogoc.areas.procedures.dossiers.actions.settle_dossier import settle_dossier
from sogoc.areas.procedures.dossiers.actions.withdraw_dossier import withdraw_dossier
from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.dossiers.register import Moments, Outcome
from sogoc.areas.procedures.feeding.models import FedDossier, FedRow, FeedRun
from sogoc.areas.procedures.feeding.register import ROW_STATES, Fed, RowState
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require

MOST = 100


class NothingWaiting(Refusal):
    "Lần nạp {run} không còn dòng nào đang chờ."


NOT_KEPT = "Không ghi được dòng này vào cơ sở dữ liệu. Hãy kiểm tra các ký tự lạ trong dòng."


@transaction.atomic
def take_fed_rows(*, run: FeedRun, at: datetime, by: Actor, most: int = MOST) -> FeedRun:
    """The next that wait, in order. Each is taken whole or refused with its reason, and none stops the others."""
    run = locked(run, "source__agency")
    require(by, "take_fed_rows", run)
    rows = list(run.rows.filter(state=RowState.WAITING.value)[:most])
    if not rows:
        raise NothingWaiting(run=str(run))
    became: dict[RowState, int] = {}
    for row in rows:
        state = _tried(run, row, at, by)
        became[state] = became.get(state, 0) + 1
    changes = {ROW_STATES[state]: [None, number] for state, number in became.items()}
    write(by, "take_fed_rows", run, at=at, changes=changes)
    return run


def _tried(run: FeedRun, row: FedRow, at: datetime, by: Actor) -> RowState:
    told = run.source.mapping.translated(row.told)
    code = told["code"][:60]
    try:
        with transaction.atomic():
            state = _taken(run, told, at, by)
    except (Refusal, DatabaseError) as error:
        reason = str(error) if isinstance(error, Refusal) else NOT_KEPT
        row.become(RowState.REFUSED, code=code, reason=reason[:500])
        return RowState.REFUSED
    before = FedRow.objects.filter(run__source=run.source, code=code, state=RowState.REFUSED.value)
    before.update(state=RowState.REPLACED.value)
    row.become(state, code=code, reason="")
    return state


def _taken(run: FeedRun, told: dict[str, str], at: datetime, by: Actor) -> RowState:
    fed = Fed.read(told)
    fed.refuse_future(at)
    code, kept = fed.application.code, fed.kept
    there = FedDossier.objects.filter(source=run.source, code=code).select_related("dossier__agency").first()
    if there and there.facts == kept:
        return RowState.UNCHANGED
    if there:
        fed.refuse_taking_back(there.facts)
        dossier, state = _corrected(there.dossier, fed, at, by), RowState.CORRECTED
    else:
        agency, state = run.source.agency, RowState.TAKEN
        dossier = receive_dossier(agency=agency, application=fed.application, at=fed.received, by=by)
        there = FedDossier(source=run.source, dossier=dossier, code=code)
    _gone_on(dossier, fed, by)
    there.facts = kept
    there.save()
    return state


def _corrected(dossier: Dossier, fed: Fed, at: datetime, by: Actor) -> Dossier:
    """What the source says otherwise now is corrected on record; what it only adds happens next."""
    kept: dict[str, Any] = {
        "received": (dossier.received_at, fed.received),
        "concluded": (dossier.concluded_at, fed.concluded),
        "returned": (dossier.returned_at, fed.returned),
    }
    moved = {name: told for name, (before, told) in kept.items() if before and before != told}
    columns = fed.application.columns
    if moved or any(getattr(dossier, name) != value for name, value in columns.items()):
        return correct_dossier(
            dossier=dossier,
            version=dossier.version,
            application=fed.application,
            moments=Moments(**moved),
            at=at,
            by=by,
        )
    return dossier


def _gone_on(dossier: Dossier, fed: Fed, by: Actor) -> None:
    if fed.concluded and not dossier.concluded_at:
        match fed.outcome:
            case Outcome.REFUSED:
                dossier = refuse_dossier(dossier=dossier, reason=fed.because, at=fed.concluded, by=by)
            case Outcome.WITHDRAWN:
                dossier = withdraw_dossier(dossier=dossier, reason=fed.because, at=fed.concluded, by=by)
            case _:
                dossier = settle_dossier(dossier=dossier, at=fed.concluded, by=by)
    if fed.returned and not dossier.returned_at:
        return_result(dossier=dossier, delivery=fed.delivery, at=fed.returned, by=by)
