"""The officials' and the machines' addresses of units, of what is to be cut, and of posts."""

from tests.routes.forms import EVIDENCE, ONCE
from tests.routes.route import Route

PAGED = ("agency", "limit", "page")
DECISION = {"number": "64/KH-SKHCN"}

OF_STRUCTURE = {
    "structure:list": Route(reads=("words", "kind", "left", "sort", "page")),
    "structure:unit": Route({"pk": "unit"}),
    "structure:unit_evidence": Route({"pk": "unit"}, tells=EVIDENCE),
    "structure:plans": Route(reads=("sort", "page")),
    "structure:set": Route(
        tells={"reduced": "service_units", "of_year": "2023", "many": "2"} | DECISION | ONCE
    ),
    "structure:plan": Route({"pk": "reduction plan"}),
    "structure:plan_evidence": Route({"pk": "reduction plan"}, tells=EVIDENCE),
    "posts:list": Route(reads=("kind", "state", "year", "sort", "page")),
    "posts:assign": Route(
        tells={"unit": "agency", "kind": "contract", "of_year": "2023", "many": "2", "on": ""}
        | DECISION
        | ONCE
    ),
    "posts:assignment": Route({"pk": "posts"}),
    "posts:again": Route({"pk": "posts"}, tells={"many": "34", "on": "14/02/2023"} | DECISION | ONCE),
    "posts:evidence": Route({"pk": "posts"}, tells=EVIDENCE),
    "sheets:structure": Route(reads=("words", "kind", "left", "day", "agency")),
    "sheets:posts": Route(reads=("year", "kind", "state", "agency")),
    "api:structure": Route(reads=("words", "kind", "left", "day", *PAGED)),
    "api:reduction_plans": Route(reads=PAGED),
    "api:posts": Route(reads=("year", "kind", "state", *PAGED)),
    "api:assignment": Route({"pk": "posts"}),
}
