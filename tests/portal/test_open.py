"""Anybody reads how well agencies keep their word: open figures in words, and never a record."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from sogoc.areas.procedures.catalogue.tests.builders import version
from sogoc.areas.procedures.dossiers.tests.builders import keep_dossiers
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.ledger.asking import ask
from sogoc.foundations.ledger.in_public import NotOpen, ask_in_public, open_figures
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.periods import Period
from sogoc.kernel.tests.builders import NOBODY

pytestmark = pytest.mark.django_db
QUARTER = Period.parse("2023-Q1")


@pytest.fixture
def so() -> Agency:
    """Three dossiers were settled, two of them on time; one is overdue."""
    so = department("so")
    version(agency=so)
    rows = [
        {"received_on": date(2023, 1, 2), "due_on": due, "concluded_on": date(2023, 1, 10)}
        for due in (date(2023, 1, 10), date(2023, 1, 12), date(2023, 1, 9))
    ]
    overdue = {"received_on": date(2023, 1, 2), "due_on": date(2023, 1, 20), "code": "H06.16-230102-7777"}
    keep_dossiers(so, [*rows, overdue])
    return so


def test_each_agency_with_its_rate_and_sums(so: Agency) -> None:
    page = Client().get(reverse("portal:rates"), {"period": "2023-Q1"}).content.decode()
    assert "66,7%" in page
    assert 'value="2023-Q1" selected' in page
    assert f"/dvc/rates/{so.key}/dossiers_on_time_rate/?period=2023-Q1" in page


def test_each_number_is_explained_in_words_without_records(so: Agency) -> None:
    address = reverse("portal:rate", args=[so.key, "dossiers_on_time_rate"])
    page = Client().get(address, {"period": "2023-Q1"}).content.decode()
    for words in ("66,7%", "<strong>2</strong>", "<strong>3</strong>", "sau ngày hẹn", "61/2018/NĐ-CP"):
        assert words in page, words
    overdue = Client().get(
        reverse("portal:rate", args=[so.key, "dossiers_open_overdue"]), {"period": "2023-Q1"}
    )
    assert "<strong>1</strong>" in overdue.content.decode()
    assert "H06.16" not in page + overdue.content.decode()


def test_what_is_not_open_is_not_there(so: Agency) -> None:
    assert Client().get(reverse("portal:rate", args=["so", "other_tasks"])).status_code == 404
    assert Client().get(reverse("portal:rate", args=["so", "khong_co"])).status_code == 404
    assert Client().get(reverse("portal:rate", args=["khong-co", "dossiers_on_time_rate"])).status_code == 404
    with pytest.raises(NotOpen):
        ask_in_public(["other_tasks"], [so], QUARTER, by=NOBODY)


def test_nobody_asks_the_ledger_itself(so: Agency) -> None:
    with pytest.raises(NotAllowed):
        ask(["dossiers_on_time_rate"], [so], QUARTER, by=NOBODY)
    answer = ask_in_public(["dossiers_on_time_rate"], [so], QUARTER, by=NOBODY)
    assert answer["dossiers_on_time_rate", "so"].sums == (2, 3)


@pytest.mark.parametrize("asked", ["", "nonsense", "2199", "0000-Q1"])
def test_a_period_that_is_none_or_has_not_begun_is_this_year(so: Agency, asked: str) -> None:
    answer = Client().get(reverse("portal:rates"), {"period": asked})
    assert answer.status_code == 200
    assert "chưa báo cáo" in answer.content.decode()


def test_who_raters_were_is_guessed_from_no_open_figure() -> None:
    """A rate of few answers would tell who gave them."""
    assert [name for name in open_figures() if "satisf" in name] == []
    assert len(open_figures()) == 9
