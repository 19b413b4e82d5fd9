"""The officials' and the machines' addresses of discipline, rotation, ratings and what people answer for."""

from tests.routes.forms import EVIDENCE, ONCE
from tests.routes.route import Route

PLAN = "64/KH-SKHCN"
LISTED = ("words", "kind", "state", "year", "sort", "page")
ASKED = ("words", "kind", "state", "year", "agency", "limit", "page")
DISCIPLINE = {
    "side": "administration",
    "form": "reprimand",
    "about": "Chậm",
    "funding": "",
    "number": "12/QĐ-SKHCN",
}
ROTATION = {"field": "finance", "since": "02/01/2020", "months": "36", "number": PLAN}
CRITERION = {"of_year": "2023", "code": "9.9", "title": "Tiêu chí", "number": PLAN}

OF_CONDUCT = {
    "conduct:disciplines": Route(reads=LISTED),
    "conduct:punish": Route(tells=DISCIPLINE | {"staff": "somebody"} | ONCE),
    "conduct:discipline": Route({"pk": "discipline"}),
    "conduct:discipline_revoke": Route({"pk": "discipline"}, tells={"reason": "Nhầm"} | ONCE),
    "conduct:discipline_evidence": Route({"pk": "discipline"}, tells=EVIDENCE),
    "conduct:rotations": Route(reads=LISTED),
    "conduct:plan": Route(tells=ROTATION | {"staff": "somebody"} | ONCE),
    "conduct:rotation": Route({"pk": "rotation"}),
    "conduct:rotation_rotate": Route({"pk": "rotation"}, tells={"number": "12/QĐ-SKHCN"} | ONCE),
    "conduct:rotation_excuse": Route(
        {"pk": "rotation"}, tells={"excuse": "no_swap", "because": "Một người"} | ONCE
    ),
    "conduct:rotation_withdraw": Route({"pk": "rotation"}, tells={"reason": "Nhầm"} | ONCE),
    "conduct:rotation_evidence": Route({"pk": "rotation"}, tells=EVIDENCE),
    "conduct:ratings": Route(reads=LISTED),
    "conduct:mine": Route(),
    "conduct:open": Route(tells={"staff": "somebody", "year": "2022", "month": "", "account": ""} | ONCE),
    "conduct:rating": Route({"pk": "staff rating"}),
    "conduct:rating_self": Route({"pk": "staff rating"}, tells={"level": "good", "words": ""} | ONCE),
    "conduct:rating_rate": Route({"pk": "told rating"}, tells={"level": "good", "words": ""} | ONCE),
    "conduct:rating_approve": Route({"pk": "told rating"}, tells={"because": ""} | ONCE),
    "conduct:rating_return": Route({"pk": "told rating"}, tells={"reason": "Thiếu"} | ONCE),
    "conduct:rating_evidence": Route({"pk": "staff rating"}, tells=EVIDENCE),
    "conduct:accountability": Route(),
    "conduct:assign": Route(tells=CRITERION | {"staff": "somebody"} | ONCE),
    "conduct:criterion": Route({"pk": "owned criterion"}),
    "conduct:criterion_judge": Route({"pk": "owned criterion"}, tells={"met": "yes", "because": ""} | ONCE),
    "conduct:criterion_evidence": Route({"pk": "owned criterion"}, tells=EVIDENCE),
    "conduct:set": Route(tells={"since": "2023", "missed": "3", "at_most": "good", "number": PLAN} | ONCE),
    "conduct:rule": Route({"pk": "accountability rule"}),
    "sheets:disciplines": Route(reads=("words", "kind", "state", "year", "agency")),
    "sheets:rotations": Route(reads=("words", "kind", "state", "year", "agency")),
    "sheets:staff_ratings": Route(reads=("words", "kind", "state", "year", "agency")),
    "api:disciplines": Route(reads=ASKED),
    "api:discipline": Route({"pk": "discipline"}),
    "api:rotations": Route(reads=ASKED),
    "api:rotation": Route({"pk": "rotation"}),
    "api:staff_ratings": Route(reads=ASKED),
    "api:staff_rating": Route({"pk": "staff rating"}),
    "api:owned_criteria": Route(asks={"agency": "so", "year": "2023"}),
}
