from io import BytesIO

import pytest

from sogoc.areas.procedures.applications.actions.reuse_paper import reuse_paper
from sogoc.areas.procedures.applications.queries import earlier_papers
from sogoc.areas.procedures.applications.queries.changing import (
    ApplicationChanged,
    ApplicationSent,
    refuse_stale,
)
from sogoc.areas.procedures.applications.queries.handing import (
    PaperThere,
    PaperTooLarge,
    TakesNoFile,
    TooManyPapers,
    refuse_large,
)
from sogoc.foundations.citizens.tests.builders import themselves
from sogoc.kernel.acts import NotAllowed

from .builders import another_citizen, begun, offered, ready_for_reuse_paper, sent

pytestmark = pytest.mark.django_db


def test_what_the_state_has_is_not_handed_in_twice() -> None:
    ready = ready_for_reuse_paper()
    assert earlier_papers(ready["application"]) == [ready["paper"]]
    again = reuse_paper(**ready)
    assert again.file == ready["paper"].file
    assert earlier_papers(again.application) == []
    with pytest.raises(PaperThere):
        reuse_paper(**ready)


def test_only_ones_own(monkeypatch: pytest.MonkeyPatch) -> None:
    stranger = another_citizen()
    theirs = begun(procedure=offered(), by=themselves(stranger))
    ready = ready_for_reuse_paper()
    with pytest.raises(NotAllowed):
        reuse_paper(**ready | {"application": theirs, "by": themselves(stranger)})
    assert earlier_papers(theirs) == []


def test_where_it_may_stand(monkeypatch: pytest.MonkeyPatch) -> None:
    ready = ready_for_reuse_paper()
    with pytest.raises(TakesNoFile):
        reuse_paper(**ready | {"question": "name"})
    with pytest.raises(ApplicationSent):
        reuse_paper(**ready | {"application": sent_before(ready)})
    monkeypatch.setattr("sogoc.areas.procedures.applications.queries.handing.MOST_PAPERS", 0)
    with pytest.raises(TooManyPapers):
        reuse_paper(**ready)


def sent_before(ready: dict[str, object]) -> object:
    return ready["paper"].application  # type: ignore[attr-defined]


def test_what_it_shares_with_handing_in_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    one = sent()
    monkeypatch.setattr("sogoc.areas.procedures.applications.queries.handing.MOST_MEGABYTES", 0)
    with pytest.raises(PaperTooLarge):
        refuse_large(BytesIO(b"x"))
    with pytest.raises(ApplicationChanged):
        refuse_stale(one, 0)
