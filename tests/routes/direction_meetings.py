"""The addresses of meetings and conclusions."""

from tests.routes.direction_tasks import ASKED, STALE
from tests.routes.forms import EVIDENCE, ONCE
from tests.routes.route import Route

MET = {"subject": "Sơ kết sáu tháng", "kind": "conference", "held_on": "13/02/2023", "number": "", "year": ""}
SAID = {"content": "Rà soát thủ tục", "figure": "", "bound": "", "target": ""}
ONE, POINT = {"pk": "meeting"}, {"pk": "conclusion"}

OF_MEETINGS = {
    "meetings:list": Route(reads=("sort", "page")),
    "meetings:record": Route(tells=MET | ONCE),
    "meetings:meeting": Route(ONE),
    "meetings:conclude": Route(ONE, tells=SAID | ONCE),
    "meetings:correct": Route(ONE, tells=MET | STALE),
    "meetings:evidence": Route(ONE, tells=EVIDENCE),
    "meetings:conclusion": Route(POINT),
    "meetings:conclusion_assign": Route(POINT, tells=ASKED | {"recurrence": ""} | ONCE),
    "meetings:conclusion_correct": Route(POINT, tells=SAID | ONCE),
    "meetings:conclusion_evidence": Route(POINT, tells=EVIDENCE),
    "sheets:meetings": Route(reads=("agency",)),
    "api:meeting_list": Route(reads=("agency", "limit", "page")),
    "api:meeting_one": Route({"key": "meeting"}),
}
