"""Every figure stands on a page."""

import pytest
from django.test import Client
from django.urls import reverse

from sogoc.areas.direction.steering.figures import steering_documents_issued
from sogoc.foundations.ledger.books import books
from sogoc.foundations.ledger.sections import OTHERS, sections
from sogoc.kernel.reform import ReformField
from sogoc.measures.language import Figure
from tests.architecture.house import PACKAGE
from tests.routes.walk import OF_A_PERIOD


@pytest.fixture
def _many(monkeypatch: pytest.MonkeyPatch) -> None:
    """A hundred and fifty figures, of a field, of science, of scores, and of an area that nobody gave a title to."""
    areas = ("digital", "science", "scorecards", "untitled", "direction")
    for i in range(150):
        title = f"Số liệu của {areas[i % 5]}, {i}"
        monkeypatch.setitem(
            books.figures, f"f{i}", Figure(title, steering_documents_issued.measure, "văn bản")
        )
        monkeypatch.setitem(books.areas, f"f{i}", areas[i % 5])


@pytest.mark.usefixtures("_many")
def test_every_figure_stands_on_the_page_of_figures(visitor: Client) -> None:
    """Each section is told of, and leads to all of its figures."""
    overview = visitor.get(reverse("figures:list"), OF_A_PERIOD).content.decode()
    assert "Khoa học và công nghệ" in overview
    for section in sections():
        assert f"section={section.key}" in overview
        page = visitor.get(reverse("figures:list"), OF_A_PERIOD | {"section": section.key}).content.decode()
        assert [name for name in section.names if books.figures[name].title not in page] == []
    order = [section.key for section in sections()]
    fields = [field.value for field in ReformField]
    assert order == [*fields, "science", "scorecards", "untitled"]


def test_figures_are_found_by_words_and_by_state(visitor: Client) -> None:
    title = steering_documents_issued.title
    found = visitor.get(reverse("figures:list"), OF_A_PERIOD | {"words": "van ban chi dao"}).content.decode()
    assert title in found
    assert "section=" not in found
    other = visitor.get(
        reverse("figures:list"), OF_A_PERIOD | {"words": "van ban chi dao", "section": "science"}
    )
    assert title not in other.content.decode()
    missing = visitor.get(reverse("figures:list"), OF_A_PERIOD | {"state": "not_applicable"}).content.decode()
    assert "Không có số liệu nào như vậy" in missing


def areas() -> set[str]:
    return {path.parent.name for path in (PACKAGE / "areas").glob("*/__init__.py")}


def test_every_area_has_a_title() -> None:
    assert areas() - {field.value for field in ReformField} - set(OTHERS) == set()
