"""The addresses of plans and tasks."""

from tests.routes.forms import EVIDENCE, ONCE
from tests.routes.route import Route

STALE = {"version": "1"} | ONCE
ASKED = {
    "title": "Ban hành quy chế",
    "lead": "so",
    "due_on": "31/12/2030",
    "field": "general",
    "product_kind": "",
    "criterion": "1.2",
    "index": "",
    "order": "7",
}
ONE, PLAN, REPORTED = {"pk": "task"}, {"pk": "plan"}, {"pk": "reported task"}
NARROWS = ("words", "state", "source", "field", "whose")

OF_TASKS = {
    "tasks:board": Route(reads=("day", "mine")),
    "tasks:meeting": Route(reads=("day",)),
    "tasks:list": Route(reads=(*NARROWS, "sort", "page")),
    "tasks:give": Route(tells=ASKED | {"source": "own", "recurrence": "", "number": "", "clause": ""} | ONCE),
    "tasks:task": Route(ONE),
    "tasks:plans": Route(reads=("sort", "page")),
    "tasks:open_plan": Route(
        tells={"number": "72/KH-SKHCN", "year": "2023", "kind": "outreach", "planned": "2023"} | ONCE
    ),
    "tasks:plan": Route(PLAN, reads=("day", "sort", "page")),
    "tasks:months": Route(PLAN),
    "tasks:plan_assign": Route(PLAN, tells=ASKED | {"recurrence": ""} | ONCE),
    "tasks:plan_correct": Route(PLAN, tells={"kind": "outreach", "year": "2024"} | STALE),
    "tasks:plan_copy": Route(PLAN, tells={"number": "72/KH-SKHCN", "year": "2023", "planned": "2024"} | ONCE),
    "tasks:plan_evidence": Route(PLAN, tells=EVIDENCE),
    "tasks:verify": Route(REPORTED, tells=ONCE),
    "tasks:return": Route(REPORTED, tells={"reason": "Thiếu chữ ký"} | ONCE),
    "tasks:report": Route(
        ONE, tells={"number": "71/KH-SKHCN", "year": "2023", "on": "14/02/2023", "result": "Xong"} | ONCE
    ),
    "tasks:accept": Route(ONE, tells=ONCE),
    "tasks:hand": Route(ONE, tells={"doer": "account"} | ONCE),
    "tasks:extend": Route(ONE, tells={"due_on": "31/12/2030", "reason": "Chờ ý kiến"} | ONCE),
    "tasks:correct": Route(ONE, tells=ASKED | {"due_on": "31/3/2023"} | STALE),
    "tasks:withdraw": Route(ONE, tells={"reason": "Không còn cần"} | ONCE),
    "tasks:evidence": Route(ONE, tells=EVIDENCE),
    "sheets:tasks": Route(reads=(*NARROWS, "plan", "agency")),
    "sheets:plans": Route(reads=("agency",)),
    "api:plan_list": Route(reads=("agency", "limit", "page")),
    "api:plan_one": Route({"key": "plan"}, reads=("on",)),
    "api:task_list": Route(reads=("words", "state", "source", "field", "plan", "agency", "limit", "page")),
    "api:task_one": Route({"key": "task"}),
}
