from datetime import date

import pytest

from sogoc.areas.civil_service.integrity.actions.record_integrity_report import (
    SameIntegrityReport,
    record_integrity_report,
)
from sogoc.areas.civil_service.integrity.models import IntegrityReport
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import document, ready_for_cancel_number

from .builders import SETTLED, integrity_report, ready_for_record_integrity_report

pytestmark = pytest.mark.django_db


def test_sent_on_the_day_of_its_document_in_time_or_not() -> None:
    made = record_integrity_report(**ready_for_record_integrity_report())
    made.refresh_from_db()
    assert (made.sent_on, made.on_time, str(made)) == (SETTLED, True, "phòng, chống tham nhũng, 2023-Q1")
    with pytest.raises(SameIntegrityReport, match="12/BC-SKHCN"):
        integrity_report()
    other = document("40/BC-SKHCN", issued_on=date(2023, 3, 16))
    again = integrity_report(document=other)
    again.refresh_from_db()
    assert (again.pk, again.on_time) == (made.pk, False)
    assert IntegrityReport.objects.count() == 1


def test_by_a_document_that_holds() -> None:
    with pytest.raises(NumberCancelled):
        integrity_report(document=cancel_number(**ready_for_cancel_number()))


def test_a_report_is_awaited_by_some_day() -> None:
    with pytest.raises(Unfit):
        record_integrity_report(**(ready_for_record_integrity_report() | {"due_on": None}))
