"""The officials' and the machines' addresses of what rests on texts that are no more."""

from tests.routes.forms import ONCE
from tests.routes.route import Route

OF_IMPACTS = {
    "impacts:list": Route(reads=("sort", "page")),
    "impacts:impact": Route({"pk": "impact"}),
    "impacts:assign": Route(
        {"pk": "impact"}, tells={"unit": "1", "due_on": "31/12/2030", "chosen": "documents.citation:1"} | ONCE
    ),
    "api:impacts": Route(reads=("agency", "limit", "page")),
    "api:impact": Route({"pk": "impact"}),
}
