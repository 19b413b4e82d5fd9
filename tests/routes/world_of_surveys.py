"""What the world holds of surveys: one that takes answers, one that ended, one that is closed and one in public."""

from datetime import date, timedelta
from typing import Any

from sogoc.areas.direction.surveys.models import Instrument, Survey
from sogoc.areas.direction.surveys.tests.builders import (
    BAD,
    GOOD,
    asking,
    closed,
    disputed,
    drawn,
    in_public,
    kiosk,
    published,
    survey,
)
from sogoc.foundations.agencies.models import Agency
from sogoc.joint.tests.builders import closed_dossiers

DAY = timedelta(days=1)
FAR = date(2099, 12, 31)


def of_surveys(so: Agency, told: str) -> dict[str, Any]:
    """`told` are words that nobody of another department may read."""
    asks = published(agency=so, name=told)
    drafted = asking(agency=so, name=f"{told}, đang soạn")
    about: dict[str, Any] = {"agency": so, "instrument": asks}
    open_now = survey(title=told, last=FAR, **about)
    closed_dossiers(1, agency=so, first=9001)  # beyond the codes of those that are made in thousands
    lost = survey(title=f"{told}, mất giấy mời", last=FAR, **about)
    drawn(survey=lost)
    done = closed(GOOD, GOOD, GOOD, GOOD, GOOD, BAD, title=f"{told}, đã xong", **about)
    return {
        "instrument": asks.pk,
        "drafted instrument": drafted.pk,
        "last question": asking(agency=so, name=f"{told}, sửa").questions.latest("number").pk,
        "survey": open_now.pk,
        "drawn survey": lost.pk,
        "kiosk": kiosk(survey=open_now).pk,
        "disputed slip": disputed(survey=open_now).pk,
        "ended survey": survey(title=f"{told}, hết hạn", **about).pk,
        "closed survey": done.pk,
        "public survey": in_public(title="Khảo sát đã công bố", **about).pk,
    }


def surveys_grown_to(rows: int, so: Agency) -> None:
    asks = Instrument.objects.filter(agency=so, published_on__isnull=False).earliest("pk")
    for i in range(Survey.objects.count(), rows):
        survey(agency=so, instrument=asks, title=f"Khảo sát {i}")


def surveys_multiplied_to(rows: int, copies: Any) -> None:
    """Surveys of every kind, slips of one, tallies of a group after the other."""
    copies(Survey.objects.filter(closed_on=None), rows, lambda i: {"title": f"Khảo sát nhiều {i}"})
    copies(Survey.objects.filter(published_on__isnull=False), rows, lambda i: {"title": f"Công bố nhiều {i}"})
    copies(Instrument.objects.all(), rows, lambda i: {"name": f"Phiếu nhiều {i}"})
    first = Survey.objects.filter(slips__isnull=False).earliest("pk")
    copies(first.slips.all(), rows, lambda i: {"number": i + 100})
    for one in Survey.objects.filter(tallies__isnull=False).distinct().order_by("pk")[:2]:
        told = one.tallies.filter(slice="procedure")
        copies(told, rows, lambda i: {"key": f"9.{i}", "name": f"Thủ tục {i}"})
