"""The officials' and the machines' addresses of staff, leaders, recruitments, appointments, talents and positions."""

from tests.routes.forms import EVIDENCE, ONCE
from tests.routes.route import Route

DECIDED = {"number": "12/QĐ-SKHCN"}
WORK = {"unit": "agency", "kind": "public_employee", "paid_from": "own", "on": "14/02/2023"} | DECIDED
WHO = {"code": "VC999", "called": "Viên chức"}
LEADS = {"unit": "agency", "title": "Phó Giám đốc Sở", "rank": "deputy", "on": "14/02/2023"} | DECIDED
HELD = ("agency", "limit", "page")

OF_STAFF = {
    "staff:list": Route(reads=("words", "state", "kind", "sort", "page")),
    "staff:enter": Route(tells=WHO | WORK | ONCE),
    "staff:recruit": Route(tells=WHO | WORK | {"way": "exam"} | ONCE),
    "staff:person": Route({"pk": "staff"}),
    "staff:move": Route({"pk": "staff"}, tells=WORK | ONCE),
    "staff:appoint": Route({"pk": "staff"}, tells=LEADS | ONCE),
    "staff:lead": Route({"pk": "staff"}, tells=LEADS | ONCE),
    "staff:support": Route(
        {"pk": "staff"}, tells={"measure": "supported", "amount": "50000000"} | DECIDED | ONCE
    ),
    "staff:release": Route(
        {"pk": "staff"}, tells={"leaving": "retired", "on": "14/02/2023"} | DECIDED | ONCE
    ),
    "staff:correct": Route({"pk": "staff"}, tells=WHO | {"version": "1"} | ONCE),
    "staff:evidence": Route({"pk": "staff"}, tells=EVIDENCE),
    "staff:stay": Route({"pk": "stay"}),
    "staff:leaders": Route(reads=("sort", "page")),
    "staff:leadership": Route({"pk": "leadership"}),
    "staff:leadership_end": Route(
        {"pk": "leadership"}, tells={"reason": "Hết thời hạn", "on": "14/02/2023"} | DECIDED | ONCE
    ),
    "staff:recruitments": Route(reads=("sort", "page")),
    "staff:recruitment": Route({"pk": "recruitment"}),
    "staff:recruitment_correct": Route(
        {"pk": "recruitment"}, tells={"way": "special", "version": "1"} | ONCE
    ),
    "staff:appointments": Route(reads=("sort", "page")),
    "staff:appointment": Route({"pk": "appointment"}),
    "staff:appointment_correct": Route({"pk": "appointment"}, tells={"renewed": "on", "version": "1"} | ONCE),
    "staff:talents": Route(reads=("sort", "page")),
    "staff:talent": Route({"pk": "talent"}),
    "staff:positions": Route(reads=("sort", "page")),
    "staff:approve": Route(
        tells={"unit": "agency", "on": "14/02/2023", "rows": "Kế toán; nghiệp vụ chuyên môn dùng chung; 1"}
        | DECIDED
        | ONCE
    ),
    "staff:position_list": Route({"pk": "position list"}),
    "staff:position_list_send": Route({"pk": "position list"}, tells={"number": "70/SKHCN-VP"} | ONCE),
    "staff:position_list_add": Route(
        {"pk": "position list"}, tells={"name": "Văn thư", "group": "supporting", "holders": "1"} | ONCE
    ),
    "staff:position_list_evidence": Route({"pk": "position list"}, tells=EVIDENCE),
    "staff:position": Route({"pk": "position"}),
    "staff:position_describe": Route(
        {"pk": "position"}, tells={"description": "Việc khác", "frame": "Đại học", "version": "2"} | ONCE
    ),
    "sheets:staff": Route(reads=("words", "state", "kind", "agency")),
    "sheets:leaders": Route(reads=("agency",)),
    "sheets:recruitments": Route(reads=("agency",)),
    "sheets:appointments": Route(reads=("agency",)),
    "sheets:talents": Route(reads=("agency",)),
    "sheets:positions": Route(reads=("agency",)),
    "api:staff": Route(reads=("words", "state", "kind", *HELD)),
    "api:stay": Route({"pk": "stay"}),
    "api:leaders": Route(reads=HELD),
    "api:recruitments": Route(reads=HELD),
    "api:appointments": Route(reads=HELD),
    "api:talents": Route(reads=HELD),
    "api:positions": Route(reads=HELD),
}
