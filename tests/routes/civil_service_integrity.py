"""The officials' and the machines' addresses of receptions, complaints, reports and declarations."""

from tests.routes.forms import EVIDENCE, ONCE
from tests.routes.route import Route

RECEIVED = {"kind": "regular", "on": "14/02/2023", "visits": "1", "people": "1", "groups": "0", "note": ""}
TAKEN = {"kind": "complaint", "mark": "99", "on": "14/02/2023", "about": "Việc mới"}
REPORTED = {"kind": "assets", "period": "2023", "due_on": "14/02/2023", "number": "64/KH-SKHCN"}
COUNTED = {"kind": "first", "of_year": "2023", "obliged": "1", "declared": "1", "disclosed": "1"}
LISTED = ("words", "kind", "state", "year")

OF_INTEGRITY = {
    "integrity:list": Route(reads=("sort", "page")),
    "integrity:receive": Route(tells=RECEIVED | ONCE),
    "integrity:reception": Route({"pk": "reception"}),
    "integrity:reception_strike": Route({"pk": "reception"}, tells={"reason": "Nhầm"} | ONCE),
    "integrity:receptions_evidence": Route({"pk": "reception"}, tells=EVIDENCE),
    "integrity:grievances": Route(reads=(*LISTED, "sort", "page")),
    "integrity:take": Route(tells=TAKEN | ONCE),
    "integrity:grievance": Route({"pk": "grievance"}),
    "integrity:grievance_accept": Route({"pk": "grievance"}, tells={"on": "14/02/2023"} | ONCE),
    "integrity:grievance_settle": Route(
        {"pk": "grievance"}, tells={"outcome": "withdrawn", "number": "", "on": "14/02/2023"} | ONCE
    ),
    "integrity:grievance_put_off": Route(
        {"pk": "accepted grievance"}, tells={"number": "64/KH-SKHCN", "reason": "Phức tạp"} | ONCE
    ),
    "integrity:grievances_evidence": Route({"pk": "grievance"}, tells=EVIDENCE),
    "integrity:reports": Route(reads=("sort", "page")),
    "integrity:record": Route(tells=REPORTED | ONCE),
    "integrity:report": Route({"pk": "integrity report"}),
    "integrity:reports_evidence": Route({"pk": "integrity report"}, tells=EVIDENCE),
    "integrity:assets": Route(reads=("sort", "page")),
    "integrity:count": Route(tells=COUNTED | {"number": "64/KH-SKHCN"} | ONCE),
    "integrity:asset": Route({"pk": "asset declaration"}),
    "integrity:assets_evidence": Route({"pk": "asset declaration"}, tells=EVIDENCE),
    "sheets:receptions": Route(reads=("agency",)),
    "sheets:grievances": Route(reads=(*LISTED, "agency")),
    "sheets:integrity-reports": Route(reads=("agency",)),
    "sheets:asset-declarations": Route(reads=("agency",)),
    "api:receptions": Route(reads=("agency", "limit", "page")),
    "api:grievances": Route(reads=(*LISTED, "agency", "limit", "page")),
    "api:grievance": Route({"pk": "grievance"}),
    "api:integrity_reports": Route(reads=("agency", "limit", "page")),
    "api:asset_declarations": Route(reads=("agency", "limit", "page")),
}
