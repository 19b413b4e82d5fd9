from io import BytesIO

import pytest

from sogoc.areas.procedures.applications.actions.save_application import save_application
from sogoc.areas.procedures.applications.models import Application, HandedPaper, papers
from sogoc.areas.procedures.applications.queries import files_of, handing
from sogoc.areas.procedures.applications.queries.changing import ApplicationChanged, ApplicationSent
from sogoc.areas.procedures.applications.queries.handing import (
    PaperThere,
    PaperTooLarge,
    TakesNoFile,
    TooManyPapers,
)
from sogoc.foundations.documents.inspecting import NotAFileName, UnknownFile
from sogoc.foundations.documents.models import StoredFile
from sogoc.foundations.documents.packages import UnfoldsTooFar
from sogoc.foundations.documents.tests.content import PDF, PNG, package
from sogoc.foundations.journal.models import Entry
from sogoc.kernel.tests.builders import MORNING

from .builders import begun, handed, ready_for_save_application, sent

pytestmark = pytest.mark.django_db


def test_it_stands_at_its_question() -> None:
    paper = handed()
    assert (paper.file.type, files_of(paper.application)) == ("pdf", {"report": 1})
    assert not Entry.objects.filter(record__contains="Tự đánh giá").exists()


def test_what_it_is_its_content_says() -> None:
    with pytest.raises(UnknownFile):
        handed(content=BytesIO(b"MZ program"), name="don.pdf")
    with pytest.raises(NotAFileName):
        handed(application=Application.objects.get(), name="../../etc/passwd")


def test_a_bomb_is_refused_and_nothing_is_kept() -> None:
    bomb = package(**{"word/media.bin": b"\0" * 30_000_000})
    with pytest.raises(UnfoldsTooFar):
        handed(content=BytesIO(bomb))
    assert not StoredFile.objects.exists()


def test_of_its_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handing, "MEGABYTE", 1)
    monkeypatch.setattr(handing, "MOST_MEGABYTES", len(PDF))
    one = handed().application
    with pytest.raises(PaperTooLarge):
        handed(application=one, content=BytesIO(PDF + b" "))


def test_only_where_a_file_is_asked_for() -> None:
    for question in ("name", "không có"):
        with pytest.raises(TakesNoFile):
            handed(application=Application.objects.first() or begun(), question=question)


def test_once_and_not_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    one = handed().application
    with pytest.raises(PaperThere):
        handed(application=one)
    monkeypatch.setattr(handing, "MOST_PAPERS", 1)
    with pytest.raises(TooManyPapers):
        handed(application=one, content=BytesIO(PNG))
    assert papers.MOST_PAPERS > 1


def test_not_once_it_was_sent() -> None:
    with pytest.raises(ApplicationSent):
        handed(application=sent(), content=BytesIO(PNG))


def test_whoever_has_the_form_open_sees_that_it_changed() -> None:
    ready = ready_for_save_application()
    handed(application=ready["application"])
    with pytest.raises(ApplicationChanged):
        save_application(**ready)
    assert HandedPaper.objects.get().handed_at == MORNING
