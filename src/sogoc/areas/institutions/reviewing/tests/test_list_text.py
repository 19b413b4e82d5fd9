from datetime import date, timedelta

import pytest

from sogoc.areas.institutions.reviewing.actions.close_review_campaign import CampaignClosed
from sogoc.areas.institutions.reviewing.actions.list_text import SecretText, list_text
from sogoc.areas.institutions.reviewing.queries import Wanted, texts_wanted
from sogoc.areas.institutions.reviewing.queries.days import BeforeThePlan, ReviewedAhead
from sogoc.areas.institutions.reviewing.queries.listed import AlreadyListed
from sogoc.areas.institutions.reviewing.queries.standing import CampaignDropped
from sogoc.foundations.agencies.tests.builders import department, division
from sogoc.foundations.agencies.units import UnitElsewhere
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import OFFICE, incoming, some_agency
from sogoc.foundations.documents.traits import Secrecy

from .builders import (
    LISTED,
    NUMBER,
    PLANNED,
    TITLE,
    campaign,
    closed_campaign,
    dropped,
    dropped_campaign,
    listed,
    named,
    ready_for_list_text,
)

pytestmark = [pytest.mark.django_db, pytest.mark.once]


def test_a_division_looks_at_it_and_it_is_found_by_its_words() -> None:
    unit = division(some_agency())
    one = list_text(**ready_for_list_text(unit=unit, text=named(title=f" {TITLE}  ")))
    assert (str(one), one.unit, one.held_at) == (f"{NUMBER}, {TITLE}", unit, "so/")
    wanted = Wanted(words="13/2015 khoa hoc", year=2023, kind="review", state="to_review")
    assert list(texts_wanted(OFFICE, wanted)) == [one]
    assert not texts_wanted(OFFICE, Wanted(year=2024)).exists()


def test_its_book_says_how_it_is_named() -> None:
    paper = incoming("26/2023/QĐ-UBND", summary="Chức năng, nhiệm vụ của Sở")
    one = listed(document=paper, text=named(title=""))
    assert (one.number, one.title, one.issuer) == (paper.printed, paper.summary, paper.issuer)


def test_what_is_secret_is_no_law() -> None:
    with pytest.raises(SecretText):
        listed(document=incoming(secrecy=Secrecy.SECRET))


def test_once_in_a_campaign_by_its_number_or_its_title() -> None:
    one = listed()
    with pytest.raises(AlreadyListed, match="14/02/2023"):
        listed(text=named(title="Tên khác"))
    plain = named(number="", title="Chưa rõ số")
    listed(text=plain)
    with pytest.raises(AlreadyListed):
        listed(text=plain)
    dropped(text=one)
    assert listed().pk != one.pk


def test_by_a_division_of_the_agency_on_a_day_that_can_be() -> None:
    with pytest.raises(UnitElsewhere):
        listed(unit=department("khac"))
    with pytest.raises(BeforeThePlan):
        listed(on=PLANNED - timedelta(days=1))
    with pytest.raises(ReviewedAhead):
        listed(on=date(2023, 4, 1))
    with pytest.raises(Unfit):
        listed(text=named(title=" "))


def test_not_in_what_is_closed_or_dropped() -> None:
    one = campaign()
    closed_campaign(campaign=one)
    with pytest.raises(CampaignClosed):
        listed(campaign=one)
    dropped_campaign(campaign=one)
    with pytest.raises(CampaignDropped):
        listed(campaign=one)
    assert LISTED > PLANNED
