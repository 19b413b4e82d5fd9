import pytest

from sogoc.areas.institutions.reviewing.actions.drop_listed_text import SeenAlready, drop_listed_text
from sogoc.areas.institutions.reviewing.queries import Wanted, texts_wanted
from sogoc.areas.institutions.reviewing.queries.dropped import TextDropped
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.documents.tests.builders import OFFICE

from .builders import listed, named, ready_for_drop_listed_text, reviewed

pytestmark = [pytest.mark.django_db, pytest.mark.once]


def test_for_a_reason_once() -> None:
    with pytest.raises(ReasonMissing):
        drop_listed_text(**ready_for_drop_listed_text(reason=""))
    other = listed(text=named(number="", title="Khác"))
    done = drop_listed_text(**ready_for_drop_listed_text(text=other))
    assert list(texts_wanted(OFFICE, Wanted(state="dropped"))) == [done]
    with pytest.raises(TextDropped):
        drop_listed_text(**ready_for_drop_listed_text(text=done))


def test_not_once_it_was_looked_at() -> None:
    with pytest.raises(SeenAlready):
        drop_listed_text(**ready_for_drop_listed_text(text=reviewed()))
