"""The officials' and the machines' addresses of outreach."""

from tests.routes.forms import EVIDENCE, ONCE
from tests.routes.route import Route

TOLD = {"title": "Tin mới", "channel": "own_portal", "language": "vi", "many": "1"}

OF_OUTREACH = {
    "outreach:list": Route(reads=("words", "state", "channel", "sort", "page")),
    "outreach:enter": Route(tells=TOLD | ONCE),
    "outreach:item": Route({"pk": "outreach item"}),
    "outreach:approve": Route({"pk": "outreach item"}, tells={"on": "13/02/2023"} | ONCE),
    "outreach:correct": Route({"pk": "outreach item"}, tells=TOLD | {"version": "1"} | ONCE),
    "outreach:withdraw": Route({"pk": "outreach item"}, tells={"reason": "Ghi hai lần"} | ONCE),
    "outreach:evidence": Route({"pk": "outreach item"}, tells=EVIDENCE),
    "sheets:outreach": Route(reads=("words", "state", "channel", "agency", "period")),
    "api:outreach_items": Route(reads=("words", "state", "channel", "agency", "period", "limit", "page")),
    "api:outreach_item": Route({"pk": "outreach item"}),
}
