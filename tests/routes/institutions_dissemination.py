"""The officials' and the machines' addresses of legal texts told to people."""

from tests.routes.forms import EVIDENCE, ONCE
from tests.routes.route import Route

TOLD = {
    "kind": "circular",
    "issuer": "ministry",
    "law_number": "",
    "title": "Thông tư khác",
    "means": "meeting",
    "where": "",
    "audience": "",
    "people": "",
    "on": "14/02/2023",
}
NARROWED = ("words", "issuer", "kind", "means")

OF_DISSEMINATION = {
    "dissemination:list": Route(reads=(*NARROWED, "withdrawn", "sort", "page")),
    "dissemination:tell": Route(tells=TOLD | {"number": "64/KH-SKHCN"} | ONCE),
    "dissemination:one": Route({"pk": "dissemination"}),
    "dissemination:correct": Route({"pk": "dissemination"}, tells=TOLD | {"version": "1"} | ONCE),
    "dissemination:withdraw": Route({"pk": "dissemination"}, tells={"reason": "Nhầm"} | ONCE),
    "dissemination:evidence": Route({"pk": "dissemination"}, tells=EVIDENCE),
    "sheets:disseminations": Route(reads=(*NARROWED, "agency", "period")),
    "api:disseminations": Route(reads=(*NARROWED, "period", "agency", "limit", "page")),
    "api:dissemination": Route({"pk": "dissemination"}),
}
