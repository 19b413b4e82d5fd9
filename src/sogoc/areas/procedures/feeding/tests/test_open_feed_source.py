import pytest

from sogoc.areas.procedures.feeding.actions.open_feed_source import SourceAlreadyOpen, open_feed_source
from sogoc.foundations.documents.fitting import Unfit

from .builders import OURS, ready_for_open_feed_source, unmapped

pytestmark = pytest.mark.django_db


def test_until_it_is_mapped_its_columns_are_called_as_ours() -> None:
    one = unmapped()
    assert (one.mapping.columns, one.mapping.words, one.digest, one.held_at) == (OURS, {}, "", "so/")
    assert str(one) == "Một cửa điện tử của tỉnh"


def test_a_key_is_of_one() -> None:
    unmapped()
    with pytest.raises(SourceAlreadyOpen):
        open_feed_source(**ready_for_open_feed_source(name="Khác"))


@pytest.mark.parametrize(("name", "value"), [("key", "Có dấu"), ("key", "a/b"), ("name", " ")])
def test_it_has_a_plain_key_and_a_name(name: str, value: str) -> None:
    with pytest.raises(Unfit):
        open_feed_source(**ready_for_open_feed_source(**{name: value}))
