from datetime import timedelta

import pytest

from sogoc.areas.procedures.dossiers.actions.take_component import ComponentAlreadyTaken
from sogoc.areas.procedures.dossiers.queries.order import AlreadyConcluded, BeforeTheLatest
from sogoc.areas.procedures.dossiers.register import HandedIn, PaperForm
from sogoc.foundations.documents.fitting import Unfit
from sogoc.kernel.tests.builders import MORNING

from .builders import LATER, dossier, settled, taken

pytestmark = pytest.mark.django_db


def test_a_paper_is_taken_as_it_was_handed_in() -> None:
    one = taken(paper=HandedIn("Quyết định  thành lập", PaperForm.CERTIFIED, 2))
    assert (one.name, one.form, one.number, one.taken_at) == ("Quyết định thành lập", "certified", 2, LATER)
    assert (one.digitised_at, one.dossier.digitised, one.held_at) == (None, False, "so/")
    assert str(one) == "H06.16-230214-0001 · Quyết định thành lập"


def test_a_dossier_is_digitised_when_each_of_its_papers_is() -> None:
    one = dossier()
    assert one.digitised is None
    electronic = HandedIn("Đơn", PaperForm.ELECTRONIC, digitised=True, signed=True)
    first = taken(dossier=one, paper=electronic)
    assert (first.digitised_at, first.signed_at, first.dossier.digitised) == (LATER, LATER, True)
    assert taken(dossier=one, paper=HandedIn("Điều lệ")).dossier.digitised is False


def test_it_is_taken_once() -> None:
    one = taken()
    with pytest.raises(ComponentAlreadyTaken, match="đã có thành phần “Đơn đăng ký”"):
        taken(dossier=one.dossier)


@pytest.mark.parametrize("paper", [HandedIn("x" * 501), HandedIn(""), HandedIn("Đơn", number=-1)])
def test_what_is_no_paper_is_refused(paper: HandedIn) -> None:
    with pytest.raises(Unfit):
        taken(paper=paper)


def test_while_it_is_open_and_in_its_order() -> None:
    with pytest.raises(BeforeTheLatest):
        taken(at=MORNING - timedelta(minutes=1))
    with pytest.raises(AlreadyConcluded):
        taken(dossier=settled(dossier=dossier("H06.16-230214-0002")))
