"""A refusal in the reader's language."""

from django.utils.translation import gettext

from sogoc.kernel.acts import Refusal


def in_words(refusal: Refusal) -> str:
    """Its sentence, and the names in it (a kind of document, an act) where they have a translation."""
    facts = {
        name: gettext(fact) if isinstance(fact, str) and fact else fact
        for name, fact in refusal.facts.items()
    }
    return refusal.sentence(gettext(refusal.template), facts)
