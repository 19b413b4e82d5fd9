"""What signed reports have used stands in the figures as it was published."""

import pytest

from sogoc.foundations.ledger.books import books
from sogoc.measures.succession import breaches, definitions, published


@pytest.mark.once
def test_no_published_definition_was_edited_or_taken_out() -> None:
    """Give it a successor instead: `after=` the published one, `since=` the day from which it counts."""
    assert breaches(books.figures, published()) == []


@pytest.mark.once
def test_no_two_definitions_are_one() -> None:
    digests = [one.digest for one in definitions(books.figures)]
    assert len(set(digests)) == len(digests)
