import pytest

from sogoc.areas.direction.surveys.actions.publish_instrument import (
    InstrumentPublished,
    NothingMeasured,
    publish_instrument,
)

from .builders import draft, ready_for_publish_instrument

pytestmark = pytest.mark.django_db


def test_once() -> None:
    ready = ready_for_publish_instrument()
    assert publish_instrument(**ready).published_on is not None
    with pytest.raises(InstrumentPublished):
        publish_instrument(**ready)


def test_it_measures() -> None:
    with pytest.raises(NothingMeasured):
        publish_instrument(**ready_for_publish_instrument(instrument=draft()))
