from datetime import date

import pytest

from sogoc.areas.procedures.processes.actions.digitise_process import (
    AlreadyDigitised,
    BeforeApproval,
    digitise_process,
)
from sogoc.foundations.journal.queries import history_of

from .builders import DIGITISED, ready_for_digitise_process

pytestmark = pytest.mark.django_db


def test_it_is_digitised_from_a_day_and_once() -> None:
    ready = ready_for_digitise_process()
    done = digitise_process(**ready)
    assert (done.digitised_on, done.version.process_digitised_on) == (DIGITISED, DIGITISED)
    assert history_of(done)[0].changes == {"digitised_on": [None, "01/02/2023"]}
    with pytest.raises(AlreadyDigitised, match="từ ngày 01/02/2023"):
        digitise_process(**ready)


def test_not_before_it_is_approved() -> None:
    with pytest.raises(BeforeApproval, match="từ ngày 01/01/2023"):
        digitise_process(**ready_for_digitise_process(on=date(2022, 12, 31)))
