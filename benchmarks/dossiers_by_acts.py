"""What was copied is what the acts would have made: some dossiers are gone through both ways and compared."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from django.db import transaction

from benchmarks.many_dossiers import (
    COLUMNS,
    CONCLUDED,
    REASON,
    RECEIVED,
    RETURNED,
    UNSETTLED,
    Facts,
    at,
    facts,
    promised,
    row,
)
from sogoc.areas.procedures.dossiers.actions.receive_dossier import receive_dossier
from sogoc.areas.procedures.dossiers.actions.refuse_dossier import refuse_dossier
from sogoc.areas.procedures.dossiers.actions.return_result import return_result
from sogoc.areas.procedures.dossiers.actions.settle_dossier import settle_dossier
from sogoc.areas.procedures.dossiers.actions.stop_dossier import stop_dossier
from sogoc.areas.procedures.dossiers.actions.withdraw_dossier import withdraw_dossier
from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.dossiers.register import Application, Channel, Delivery, Level, Outcome
from sogoc.foundations.agencies.models import Agency
from sogoc.kernel.acts import Actor, Holding
from sogoc.kernel.budgets import Budget
from sogoc.kernel.roles import Role

BY = Actor("job:benchmark", "Đo tốc độ", (Holding(Role.ONE_STOP_OFFICER, ""),))
CODE = COLUMNS.index("code")
ENDED_BY: Mapping[str, Callable[..., Dossier]] = {
    Outcome.REFUSED: refuse_dossier,
    Outcome.WITHDRAWN: withdraw_dossier,
    Outcome.STOPPED: stop_dossier,
}


def differing(agencies: Sequence[Agency], dossiers: int, samples: int) -> list[tuple[Any, Any]]:
    """Pairs of rows that are not alike, of so many taken evenly; what the acts made is taken back."""
    due, by_key = promised(agencies[0]), {one.pk: one for one in agencies}
    chosen = list(facts(list(by_key), dossiers, due))[:: dossiers // samples]
    copied = sorted((row(one, due) for one in chosen), key=lambda values: str(values[CODE]))
    with transaction.atomic():
        for one in chosen:
            happen(one, by_key)
        made = list(Dossier.objects.order_by("code").values_list(*COLUMNS))
        transaction.set_rollback(True)
    return [pair for pair in zip(made, copied, strict=True) if pair[0] != pair[1]]


def happen(told: Facts, agencies: dict[int, Agency]) -> None:
    procedure, field = told.words
    application = Application(
        code=told.code,
        procedure_code=told.procedure_code,
        procedure=procedure,
        field=field,
        channel=Channel(told.channel),
        limit=Budget.parse(told.limit),
        level=Level(told.level),
    )
    received = at(told.received_on, RECEIVED)
    dossier = receive_dossier(agency=agencies[told.agency], application=application, at=received, by=BY)
    if told.concluded_on is None:
        return
    facts = {"dossier": dossier, "at": at(told.concluded_on, CONCLUDED), "by": BY}
    if told.outcome in UNSETTLED:
        ENDED_BY[told.outcome](**facts, reason=REASON)
    else:
        settle_dossier(**facts)
    if told.returned_on:
        return_result(
            dossier=dossier, delivery=Delivery(told.delivery), at=at(told.returned_on, RETURNED), by=BY
        )
