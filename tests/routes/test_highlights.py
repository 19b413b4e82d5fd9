"""A few figures stand on the first page, however many there are."""

import pytest
from django.test import Client
from django.urls import reverse

from sogoc.areas.direction.steering.figures import steering_documents_issued
from sogoc.desk.highlights import HIGHLIGHTS
from sogoc.foundations.ledger.books import books
from tests.routes.walk import OF_A_PERIOD

FEW = 12


def test_the_first_page_shows_the_chosen_few(visitor: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    for i in range(150):
        monkeypatch.setitem(books.figures, f"f{i}", steering_documents_issued)
        monkeypatch.setitem(books.areas, f"f{i}", "digital")
    answers = visitor.get(reverse("home"), OF_A_PERIOD).context["answers"]
    assert [answer.name for answer in answers] == list(HIGHLIGHTS)


def test_the_chosen_few_are_figures() -> None:
    assert set(HIGHLIGHTS) <= set(books.figures)
    assert len(HIGHLIGHTS) == len(set(HIGHLIGHTS)) <= FEW
