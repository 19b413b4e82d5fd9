"""The first figure, from the acts to its records, on the application's own database."""

from datetime import date

import pytest

from sogoc.areas.direction.steering.actions.mark_as_steering import mark_as_steering
from sogoc.foundations.agencies.tests.builders import department, division
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.tests.builders import (
    document,
    numbered,
    ready_for_cancel_number,
    some_agency,
)
from sogoc.foundations.documents.traits import Flow, Secrecy
from sogoc.foundations.ledger.asking import ask, opened
from sogoc.foundations.ledger.counting import counting
from sogoc.kernel.periods import Period
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder

from .builders import ready_for_mark_as_steering, steering_document

pytestmark = pytest.mark.django_db
NAME = "steering_documents_issued"
QUARTER = Period.parse("2023-Q1")
EVERYBODY = holder(Role.OFFICE)


@pytest.fixture(autouse=True)
def _book() -> None:
    so = some_agency()
    steering_document("64/KH-SKHCN", issued_on=date(2022, 12, 31))
    steering_document("1/KH-SKHCN", issued_on=date(2023, 1, 1))
    steering_document("20/KH-SKHCN", issued_on=date(2023, 3, 31))
    steering_document("5/KH-SKHCN", issued_on=date(2023, 2, 1), agency=division(so))
    steering_document("4047/QĐ-UBND", issued_on=date(2023, 2, 1), flow=Flow.INCOMING, issuer="UBND tỉnh")
    document("2/KH-SKHCN", issued_on=date(2023, 1, 9))
    steering_document(
        "9/KH-SNV", issued_on=date(2023, 2, 1), agency=department("so-khac"), issuer="Sở Nội vụ"
    )


def test_the_figure_leads_to_the_records_it_was_counted_from() -> None:
    answer = ask([NAME], [some_agency()], QUARTER, by=EVERYBODY)[NAME, "so"]
    assert answer.value == 3
    (line,) = opened(answer, by=EVERYBODY)
    assert [record["number"] for record in line.records] == ["01/KH-SKHCN", "05/KH-SKHCN", "20/KH-SKHCN"]
    assert line.more == 0
    assert line.line.words.endswith(", ban hành trong kỳ")


def test_a_record_leads_to_the_figure_that_counts_it() -> None:
    key = str(steering_document("30/KH-SKHCN", issued_on=date(2023, 3, 1)).pk)
    (counted,) = counting("documents.document", key, some_agency(), by=EVERYBODY)
    assert (counted.name, counted.line.role, counted.period.key) == (NAME, "counted", "2023-Q1")
    for no_key in ("abc", "", "9" * 30):
        assert counting("documents.document", no_key, some_agency(), by=EVERYBODY) == []


def test_the_reporting_cut_counts_other_days() -> None:
    cut = Period.parse("2023-Q1@nd09")
    assert ask([NAME], [some_agency()], cut, by=EVERYBODY)[NAME, "so"].value == 3
    (line,) = opened(ask([NAME], [some_agency()], cut, by=EVERYBODY)[NAME, "so"], by=EVERYBODY)
    assert [record["number"] for record in line.records] == ["64/KH-SKHCN", "01/KH-SKHCN", "05/KH-SKHCN"]


def test_secret_documents_and_cancelled_numbers_are_not_counted() -> None:
    secret = steering_document("31/KH-SKHCN", issued_on=date(2023, 3, 1), secrecy=Secrecy.SECRET)
    given = numbered()
    mark_as_steering(**ready_for_mark_as_steering(document=given))
    assert ask([NAME], [some_agency()], QUARTER, by=EVERYBODY)[NAME, "so"].value == 4
    cancel_number(**ready_for_cancel_number(document=given))
    answer = ask([NAME], [some_agency()], QUARTER, by=EVERYBODY)[NAME, "so"]
    assert answer.value == 3
    (line,) = opened(answer, by=EVERYBODY)
    assert str(secret) not in [record["number"] for record in line.records]
