import pytest

from sogoc.areas.procedures.applications.actions.remove_paper import PaperGone, remove_paper
from sogoc.areas.procedures.applications.models import HandedPaper
from sogoc.areas.procedures.applications.queries.changing import (
    ApplicationChanged,
    ApplicationSent,
    refuse_stale,
)

from .builders import ready_for_remove_paper, sent

pytestmark = pytest.mark.django_db


def test_it_is_gone() -> None:
    ready = ready_for_remove_paper()
    one = remove_paper(**ready)
    assert not HandedPaper.objects.exists()
    with pytest.raises(PaperGone):
        remove_paper(**ready)
    with pytest.raises(ApplicationChanged):
        refuse_stale(one, 1)


def test_what_was_sent_stays() -> None:
    with pytest.raises(ApplicationSent):
        remove_paper(**ready_for_remove_paper(paper=sent().papers.get()))
