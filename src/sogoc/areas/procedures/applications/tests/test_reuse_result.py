from io import BytesIO

import pytest

from sogoc.areas.procedures.applications.actions.reuse_result import NoSuchResult, reuse_result
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

from .builders import another_citizen, begun, given_before, offered, ready_for_reuse_result, sent

pytestmark = pytest.mark.django_db


def test_what_was_given_before_is_found_by_its_code() -> None:
    result = given_before()
    ready = ready_for_reuse_result(code=f" {result.dossier.code.lower()}")
    paper = reuse_result(**ready)
    assert (paper.file, paper.name) == (result.attachment.file, "Quyết định.pdf")
    with pytest.raises(PaperThere):
        reuse_result(**ready)


def test_somebody_elses_is_not_found() -> None:
    result, stranger = given_before(), another_citizen()
    theirs = begun(procedure=offered(), by=themselves(stranger))
    for code in (result.dossier.code, "H06.16-230214-9999"):
        with pytest.raises(NoSuchResult, match="Không có kết quả điện tử nào của bạn"):
            reuse_result(**ready_for_reuse_result(code=code, application=theirs, by=themselves(stranger)))


def test_where_it_may_stand(monkeypatch: pytest.MonkeyPatch) -> None:
    ready = ready_for_reuse_result()
    with pytest.raises(TakesNoFile):
        reuse_result(**ready | {"question": "name"})
    monkeypatch.setattr("sogoc.areas.procedures.applications.queries.handing.MOST_PAPERS", 0)
    with pytest.raises(TooManyPapers):
        reuse_result(**ready)


def test_what_was_sent_gets_nothing_more(monkeypatch: pytest.MonkeyPatch) -> None:
    one = sent()
    with pytest.raises(ApplicationSent):
        reuse_result(**ready_for_reuse_result(code="H06.16-230214-9999", application=one))
    monkeypatch.setattr("sogoc.areas.procedures.applications.queries.handing.MOST_MEGABYTES", 0)
    with pytest.raises(PaperTooLarge):
        refuse_large(BytesIO(b"x"))
    with pytest.raises(ApplicationChanged):
        refuse_stale(one, 0)
