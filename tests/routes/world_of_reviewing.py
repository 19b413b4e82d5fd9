"""What the world holds of campaigns, of the texts looked at in them, and of texts told to people."""

from datetime import date
from typing import Any

from sogoc.areas.institutions.dissemination.models import Dissemination
from sogoc.areas.institutions.dissemination.tests.builders import dissemination, law
from sogoc.areas.institutions.reviewing.models import ReviewCampaign, ReviewedText
from sogoc.areas.institutions.reviewing.register import CampaignKind
from sogoc.areas.institutions.reviewing.tests.builders import (
    campaign,
    listed,
    named,
    recommended,
    reviewed,
    settled,
)
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.models import Citation, Document, Relation
from sogoc.foundations.documents.tests.builders import citation, document, relation
from sogoc.foundations.documents.traits import RelationKind

DAY = date(2023, 2, 13)


def of_reviewing(so: Agency, words: str) -> dict[str, Any]:
    """By what a page calls it, the key of a record; `words` nobody of another department may read. All happened on the
    day of the two papers that there are."""
    plan, other = (Document.objects.get(agency=so, printed=f"{number}/KH-SKHCN") for number in (64, 65))
    on = plan.issued_on
    opened = campaign(agency=so, document=plan, title=words)
    texts = [listed(campaign=opened, text=named(number="", title=f"{words} {i}"), on=on) for i in range(4)]
    seen = [reviewed(text=one, on=on) for one in texts[1:]]
    asked = [recommended(text=one, on=on, document=plan) for one in seen[1:]]
    return {
        "review campaign": opened.pk,
        "empty campaign": campaign(agency=so, document=plan, kind=CampaignKind.SYSTEMATISE).pk,
        "listed text": texts[0].pk,
        "reviewed text": seen[0].pk,
        "recommended text": asked[0].pk,
        "settled text": settled(text=asked[1], document=other).pk,
        "impact": ended(so, words).pk,
        "dissemination": dissemination(agency=so, law=law(title=words), document=plan).pk,
    }


def ended(so: Agency, words: str) -> Relation:
    """An old decision that a paper cites, repealed."""
    facts = {"agency": so, "issued_on": DAY, "summary": words}
    old, new = document("8/2023/QĐ-SKHCN", **facts), document("9/2023/QĐ-SKHCN", **facts)
    citation(record=document("8/BC-SKHCN", **facts), law="8/2023/QĐ-SKHCN", document=old)
    return relation(document=new, kind=RelationKind.REPEALS, other=old, since=DAY)


def reviewing_grown_to(rows: int, so: Agency) -> None:
    opened = ReviewCampaign.objects.filter(agency=so, kind=CampaignKind.REVIEW).first()
    assert opened
    for i in range(ReviewCampaign.objects.count(), rows):
        day = opened.opened_on
        campaign(agency=so, document=document(f"{7000 + i}/KH-SKHCN", agency=so, issued_on=day))
    _ended_grown_to(rows, so)
    for i in range(ReviewedText.objects.count(), rows):
        listed(campaign=opened, text=named(number="", title=f"Quyết định {i}"))
    for i in range(Dissemination.objects.count(), rows):
        dissemination(agency=so, law=law(number="", title=f"Thông tư {i}"))


def _ended_grown_to(rows: int, so: Agency) -> None:
    old = Document.objects.get(agency=so, printed="08/2023/QĐ-SKHCN")
    for i in range(Citation.objects.filter(document=old).count(), rows):
        one = document(f"{8000 + i}/BC-SKHCN", agency=so, issued_on=DAY)
        citation(record=one, law="8/2023/QĐ-SKHCN", document=old)
