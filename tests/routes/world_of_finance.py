"""What the world holds of revenues, autonomy, support and audits."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from sogoc.areas.public_finance.audits.models import AuditRecommendation
from sogoc.areas.public_finance.audits.tests import builders as audits
from sogoc.areas.public_finance.autonomy.models import AutonomyPlan, Disclosure, OwnRule
from sogoc.areas.public_finance.autonomy.register import Tier
from sogoc.areas.public_finance.autonomy.tests import builders as autonomy
from sogoc.areas.public_finance.revenues.models import BudgetAmount, BudgetPlan
from sogoc.areas.public_finance.revenues.register import Stream
from sogoc.areas.public_finance.revenues.tests import builders as revenues
from sogoc.areas.public_finance.support.models import EnterpriseGrant
from sogoc.areas.public_finance.support.tests import builders as support
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import division

ENDED = date(2023, 6, 1)


def of_finance(so: Agency, words: str) -> dict[str, Any]:
    """By what a page calls it, the key of a record; `words` nobody of another department may read."""
    autonomy.some_paper("88/QĐ-SKHCN", so)
    unit = so.children.order_by("pk").first() or division(so)
    proposed = autonomy.proposed(agency=so, unit=unit, tier=Tier.ADMINISTRATIVE)
    of_words = audits.recommended(content=words)
    return {
        "budget plan": revenues.plan(agency=so).pk,
        "budget amount": revenues.entered(agency=so).pk,
        "autonomy plan": proposed.pk,
        "plan in force": autonomy.recorded(agency=so, unit=unit).pk,
        "own rule": autonomy.rule(agency=so, unit=so).pk,
        "disclosure": autonomy.disclosure(agency=so, unit=so).pk,
        "enterprise grant": support.grant(agency=so, cause=support.cause(title=words)).pk,
        "audit recommendation": audits.recommendation(agency=so, recommended=of_words).pk,
    }


def finance_multiplied_to(rows: int, copies: Callable[..., Any]) -> None:
    """What would take the place of another, or counts the same days, has ended or is of other days."""
    streams = [stream.value for stream in Stream if stream is not Stream.FEES]

    def planned(i: int) -> dict[str, Any]:
        return {"stream": streams[i // 100], "year": 2000 + i % 100}

    def entered(i: int) -> dict[str, Any]:
        day = date(2010, 1, 1) + timedelta(days=i)
        return {"since": day, "until": day}

    copies(BudgetPlan.objects.all(), min(rows, 500), planned)
    copies(BudgetAmount.objects.all(), rows, entered)
    copies(AutonomyPlan.objects.filter(valid_from__isnull=False), rows, lambda i: {"ended_on": ENDED})
    copies(OwnRule.objects.all(), rows, lambda i: {"ended_on": ENDED})
    copies(Disclosure.objects.all(), rows, lambda i: {"place": f"Nơi {i}"})
    copies(EnterpriseGrant.objects.all(), rows, lambda i: {"title": f"Hỗ trợ nhiều {i}"})
    copies(AuditRecommendation.objects.all(), rows, lambda i: {"content": f"Kiến nghị nhiều {i}"})
