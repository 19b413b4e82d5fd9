"""What is to be cut in a year, and the posts given for it. Loaded once, it is left as people have it since."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from sogoc.areas.organisation.posts.actions.assign_posts import assign_posts
from sogoc.areas.organisation.posts.queries import Wanted, posts_wanted
from sogoc.areas.organisation.posts.register import PostKind
from sogoc.areas.organisation.structure.actions.set_reduction_plan import set_reduction_plan
from sogoc.areas.organisation.structure.queries import plans_held
from sogoc.areas.organisation.structure.register import Reduced
from sogoc.foundations.agencies.queries import agency_named
from sogoc.kernel.acts import Actor

Opens = Callable[[date], datetime]
Decides = Callable[[Any], Any]


def load_structure(key: str, told: Mapping[str, Any], decision: Decides, *, opens: Opens, by: Actor) -> None:
    agency = agency_named(key)
    if not plans_held(by, agency).exists():
        for row in told["plans"]:
            document = decision(row["document"])
            facts = {"reduced": Reduced(row["reduced"]), "year": row["year"], "number": row["number"]}
            at = opens(document.issued_on)
            set_reduction_plan(agency=agency, **facts, document=document, at=at, by=by)
    if posts_wanted(by, Wanted(agency=agency)).exists():
        return
    for row in told["posts"]:
        document = decision(row["document"])
        facts = {
            "kind": PostKind(row["kind"]),
            "year": row["year"],
            "number": row["number"],
            "on": row["from"],
        }
        at = opens(document.issued_on)
        assign_posts(agency=agency, unit=agency, **facts, document=document, at=at, by=by)
