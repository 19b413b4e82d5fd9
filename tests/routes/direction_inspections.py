"""The officials' addresses of inspections."""

from tests.routes.forms import EVIDENCE, ONCE
from tests.routes.route import Route

STALE = {"version": "1"} | ONCE
MATTER = {"mark": "k", "text": "Rà soát hồ sơ", "severity": "minor", "unit": "", "due_on": "20/3/2023"}
PLANNED = {"year": "2023", "units": "4", "first_quarter": "3", "last_quarter": "4"}
OPENED = {"side": "own", "title": "Kiểm tra một cửa", "inspector": "Đoàn của Sở", "year": "2023"}
BEGUN, VISIT, ASKED, DONE = (
    {"pk": "begun inspection"},
    {"pk": "visit"},
    {"pk": "matter"},
    {"pk": "done matter"},
)

OF_INSPECTIONS = {
    "inspections:list": Route(reads=("words", "side", "state", "sort", "page")),
    "inspections:matters": Route(reads=("words", "kind", "state", "sort", "page")),
    "inspections:open": Route(tells=OPENED | ONCE),
    "inspections:plan": Route(tells={"number": "64/KH-SKHCN"} | PLANNED | ONCE),
    "inspections:inspection": Route({"pk": "inspection"}),
    "inspections:remedies": Route({"pk": "inspection"}),
    "inspections:paper": Route({"pk": "inspection", "kind": "docx"}),
    "inspections:visit": Route({"pk": "held visit"}),
    "inspections:matter": Route(ASKED),
    "inspections:evidence": Route(ASKED, tells=EVIDENCE),
    "inspections:team": Route(BEGUN, tells={"number": "537/QĐ-UBND", "head": "Phó Giám đốc"} | ONCE),
    "inspections:checklist": Route(BEGUN, tells={"items": "Kế hoạch\nHồ sơ"} | ONCE),
    "inspections:schedule": Route(
        BEGUN, tells={"unit": "", "kind": "subordinate", "units": "2", "on": "20/02/2023"} | ONCE
    ),
    "inspections:drop": Route(BEGUN, tells={"reason": "Dời sang năm sau"} | ONCE),
    "inspections:conclude": Route({"pk": "held inspection"}, tells={"number": "08/TB-ĐKT"} | ONCE),
    "inspections:bring": Route({"pk": "concluded inspection"}, tells={"number": "64/KH-SKHCN"} | ONCE),
    "inspections:record": Route({"pk": "inspection"}, tells={"kind": "finding"} | MATTER | ONCE),
    "inspections:visit_hold": Route(
        VISIT, tells={"on": "13/02/2023", "minutes": "Tốt", "mark_1": "met", "mark_2": "met"} | ONCE
    ),
    "inspections:visit_drop": Route(VISIT, tells={"reason": "Dời"} | ONCE),
    "inspections:assign": Route({"pk": "owed matter"}, tells=ONCE),
    "inspections:report": Route(
        ASKED, tells={"done": "Đã làm", "number": "64/KH-SKHCN", "on": "13/02/2023"} | ONCE
    ),
    "inspections:verify": Route(DONE, tells={"on": "13/02/2023"} | ONCE),
    "inspections:reopen": Route(DONE, tells={"reason": "Chưa xong"} | ONCE),
    "inspections:correct": Route(ASKED, tells=MATTER | STALE),
    "inspections:follow": Route(
        ASKED, tells={"figure": "steering_documents_issued", "before": "2022", "after": "2023"} | ONCE
    ),
    "sheets:inspections": Route(reads=("words", "side", "state", "agency")),
    "sheets:matters": Route(reads=("words", "kind", "state", "agency")),
    "sheets:remedies": Route({"pk": "inspection"}),
    "api:inspections": Route(reads=("agency", "words", "side", "state", "limit", "page")),
    "api:inspection_matters": Route(reads=("agency", "words", "kind", "state", "limit", "page")),
    "api:inspection": Route({"pk": "inspection"}),
}
