"""The officials' and the machines' addresses of inspections that a department leads."""

from tests.routes.forms import EVIDENCE, ONCE
from tests.routes.route import Route

OPENED = {"kind": "specialised", "title": "Cuộc mới", "of_year": "2023", "number": "64/KH-SKHCN"}

OF_DECENTRALISATION = {
    "decentralisation:list": Route(reads=("words", "kind", "state", "year", "sort", "page")),
    "decentralisation:open": Route(tells=OPENED | ONCE),
    "decentralisation:inspection": Route({"pk": "field inspection"}),
    "decentralisation:body": Route({"pk": "inspected body"}),
    "decentralisation:finding": Route({"pk": "field finding"}),
    "decentralisation:inspect": Route(
        {"pk": "field inspection"}, tells={"name": "Xã mới", "level": "commune", "on": "13/02/2023"} | ONCE
    ),
    "decentralisation:conclude": Route({"pk": "field inspection"}, tells={"number": "64/KH-SKHCN"} | ONCE),
    "decentralisation:drop": Route({"pk": "waiting field inspection"}, tells={"reason": "Trùng"} | ONCE),
    "decentralisation:body_finding": Route(
        {"pk": "inspected body"}, tells={"text": "Vấn đề mới", "due_on": ""} | ONCE
    ),
    "decentralisation:body_strike": Route({"pk": "bare body"}, tells={"reason": "Nhầm"} | ONCE),
    "decentralisation:finding_resolve": Route(
        {"pk": "field finding"}, tells={"how": "Đã sửa", "number": "64/KH-SKHCN", "on": "13/02/2023"} | ONCE
    ),
    "decentralisation:finding_strike": Route({"pk": "field finding"}, tells={"reason": "Nhầm"} | ONCE),
    "decentralisation:evidence": Route({"pk": "field inspection"}, tells=EVIDENCE),
    "decentralisation:finding_evidence": Route({"pk": "field finding"}, tells=EVIDENCE),
    "sheets:field-inspections": Route(reads=("words", "kind", "state", "year", "agency")),
    "sheets:field-findings": Route(reads=("words", "kind", "state", "year", "agency")),
    "api:field_inspections": Route(reads=("words", "kind", "state", "year", "agency", "limit", "page")),
    "api:field_inspection": Route({"pk": "field inspection"}),
}
