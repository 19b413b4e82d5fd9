from datetime import date

import pytest

from sogoc.areas.institutions.drafting.actions.enter_legal_document import (
    LegalDocumentAlreadyEntered,
    enter_legal_document,
)
from sogoc.areas.institutions.drafting.register import DraftKind, Purpose
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.agencies.units import UnitElsewhere
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import incoming

from .builders import TITLE, draft, dropped, legal_document, ready_for_enter_legal_document

pytestmark = pytest.mark.django_db


def test_by_the_division_that_will_draft_it() -> None:
    older = incoming("13/2015/QĐ-UBND", issued_on=date(2015, 3, 31))
    made = legal_document(draft=draft(title=f"  {TITLE} \n", purpose=Purpose.AMEND, about=older))
    assert (made.title, made.purpose, made.about, made.step) == (TITLE, "amend", older, "")
    assert "13/2015" in made.folded
    assert legal_document(draft=draft(kind=DraftKind.RESOLUTION)).pk


def test_once_as_long_as_it_is_open() -> None:
    first = legal_document()
    with pytest.raises(LegalDocumentAlreadyEntered, match="14/02/2023"):
        legal_document()
    dropped(legal_document=first)
    assert legal_document().pk != first.pk


def test_of_this_agency_and_with_a_title_that_fits() -> None:
    with pytest.raises(UnitElsewhere):
        enter_legal_document(**ready_for_enter_legal_document(unit=department("so-khac")))
    with pytest.raises(Unfit):
        legal_document(draft=draft(title=" "))
