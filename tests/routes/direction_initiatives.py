"""The officials' and the machines' addresses of initiatives, targets and awards."""

from tests.routes.forms import EVIDENCE, ONCE
from tests.routes.route import Route

IDEA = {"title": "Cách làm mới", "kind": "solution", "year": "2023", "summary": "", "authors": ""}
HONOUR = {"title": "Bằng khen", "level": "province", "person": "", "number": "64/KH-SKHCN"}

OF_INITIATIVES = {
    "initiatives:list": Route(reads=("words", "state", "year", "sort", "page")),
    "initiatives:register": Route(tells=IDEA | {"unit": "agency"} | ONCE),
    "initiatives:initiative": Route({"pk": "initiative"}),
    "initiatives:judge": Route(
        {"pk": "initiative"},
        tells={"recognised": "no", "because": "Chưa mới", "on": "14/02/2023"} | ONCE,
    ),
    "initiatives:apply": Route({"pk": "initiative"}, tells={"where": "Sở", "on": "14/02/2023"} | ONCE),
    "initiatives:honour": Route({"pk": "recognised initiative"}, tells=HONOUR | ONCE),
    "initiatives:correct": Route({"pk": "initiative"}, tells=IDEA | {"version": "1"} | ONCE),
    "initiatives:withdraw": Route({"pk": "initiative"}, tells={"reason": "Trùng"} | ONCE),
    "initiatives:evidence": Route({"pk": "initiative"}, tells=EVIDENCE),
    "initiatives:targets": Route(),
    "initiatives:set": Route(
        tells={"unit": "agency", "of_year": "2023", "many": "2", "number": "64/KH-SKHCN"} | ONCE
    ),
    "initiatives:target": Route({"pk": "initiative target"}),
    "initiatives:awards": Route(reads=("sort", "page")),
    "initiatives:give": Route(tells=HONOUR | {"unit": "agency"} | ONCE),
    "initiatives:award": Route({"pk": "award"}),
    "initiatives:revoke": Route({"pk": "award"}, tells={"reason": "Nhầm"} | ONCE),
    "sheets:initiatives": Route(reads=("words", "state", "year", "agency")),
    "api:initiatives": Route(reads=("words", "state", "year", "agency", "limit", "page")),
    "api:initiative": Route({"pk": "initiative"}),
    "api:initiative_targets": Route(asks={"agency": "so", "year": "2023"}),
    "api:awards": Route(reads=("agency", "limit", "page")),
}
