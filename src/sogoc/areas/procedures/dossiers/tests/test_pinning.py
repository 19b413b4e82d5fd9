"""By which version of its procedure a dossier is handled, and through which steps."""

from datetime import timedelta

import pytest

from sogoc.areas.procedures.catalogue.tests.builders import CHANGED, amended, version
from sogoc.areas.procedures.dossiers.actions.accept_dossier import accept_dossier
from sogoc.areas.procedures.dossiers.actions.correct_dossier import correct_dossier
from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.dossiers.register import Moments
from sogoc.areas.procedures.processes.tests.builders import STEPS, process
from sogoc.foundations.agencies.tests.builders import division
from sogoc.foundations.documents.tests.builders import some_agency
from sogoc.kernel.tests.builders import MORNING, morning_of

from .builders import (
    assigned,
    dossier,
    ready_for_accept_dossier,
    ready_for_correct_dossier,
    submitted,
)

pytestmark = pytest.mark.django_db
CODE = "1.014431"
LAST = morning_of(CHANGED - timedelta(days=1))


def received(serial: int, **changes: object) -> Dossier:
    return dossier(f"H06.16-230214-{serial:04}", procedure_code=CODE, **changes)


def test_received_on_the_last_day_of_a_version_it_keeps_it() -> None:
    old = version(CODE)
    kept = received(1, at=LAST.replace(hour=23, minute=59))
    now = amended(procedure=old.procedure)
    assert received(2, at=LAST).procedure_version == old
    assert received(3, at=morning_of(CHANGED)).procedure_version == now
    kept.refresh_from_db()
    assert kept.procedure_version == old


def test_with_the_suffix_of_the_province_or_at_a_unit_below_it_is_the_same() -> None:
    stands = version(CODE)
    below = division(stands.agency, "mot-cua")
    told = dossier("H06.16-230214-0001", procedure_code=f"{CODE}.000.00.00.H06", agency=below)
    assert told.procedure_version == stands


def test_where_no_catalogue_knows_the_code_nothing_is_pinned() -> None:
    version(CODE)
    assert dossier(procedure_code="1.999999").procedure_version is None
    assert received(2, at=MORNING.replace(year=2020)).procedure_version is None


def test_online_it_is_the_version_of_the_day_of_acceptance() -> None:
    old = version(CODE)
    one = submitted(procedure_code=CODE, at=LAST)
    assert one.procedure_version is None
    now = amended(procedure=old.procedure)
    accepted = accept_dossier(**ready_for_accept_dossier(dossier=one, at=morning_of(CHANGED)))
    assert accepted.procedure_version == now


def test_another_code_or_another_day_of_reception_is_another_version() -> None:
    old = version(CODE)
    amended(procedure=old.procedure)
    one = received(1, at=morning_of(CHANGED))
    ready = ready_for_correct_dossier(
        dossier=one, moments=Moments(received=LAST), at=morning_of(CHANGED) + timedelta(days=1)
    )
    assert correct_dossier(**ready).procedure_version == old


def test_its_steps_are_those_of_the_process_of_its_version() -> None:
    stands = version(CODE)
    process(version=stands)
    step = assigned(dossier=received(1))
    told = [(one.order, one.name, one.role, one.limit) for one in step.dossier.steps.all()]
    assert told == [
        (1, STEPS[0].name, "Công chức một cửa", "4h"),
        (2, STEPS[1].name, "Chuyên viên", "64h"),
        (3, STEPS[2].name, "Lãnh đạo Sở", "12h"),
        (4, STEPS[3].name, "Công chức một cửa", ""),
    ]
    assert some_agency() == stands.agency
