from datetime import timedelta

import pytest

from sogoc.areas.organisation.decentralisation.actions.resolve_field_finding import (
    FindingResolved,
    ResolvedBeforeFound,
    ResolvedHow,
    resolve_field_finding,
)
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import ready_for_cancel_number

from .builders import CAME, CONCLUDED, finding, ready_for_resolve_field_finding, resolved

pytestmark = pytest.mark.django_db


def test_by_a_document_once() -> None:
    made = resolve_field_finding(**ready_for_resolve_field_finding())
    assert (made.resolved_on, made.document and made.document.printed) == (CONCLUDED, "30/BC-SKHCN")
    with pytest.raises(FindingResolved, match="06/02/2023"):
        resolved(finding=made)


def test_not_before_it_was_found_and_saying_how() -> None:
    one = finding()
    with pytest.raises(ResolvedBeforeFound):
        resolved(finding=one, on=CAME - timedelta(days=1))
    with pytest.raises(ResolvedHow):
        resolved(finding=one, how=" ")
    with pytest.raises(Unfit):
        resolved(finding=one, how="x" * 1001)
    with pytest.raises(NumberCancelled):
        resolved(finding=one, document=cancel_number(**ready_for_cancel_number()))
