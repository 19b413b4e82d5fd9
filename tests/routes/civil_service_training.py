"""The officials' and the machines' addresses of training, classes and rank examinations."""

from tests.routes.forms import EVIDENCE, ONCE
from tests.routes.route import Route

COURSE = {"title": "Kỹ năng mới", "kind": "skills", "place": "", "number": "64/KH-SKHCN"}
EXAM = {"kind": "rank", "title": "Chuyên viên chính", "of_year": "2022", "on": "14/02/2023"}
LISTED = ("words", "kind", "state", "year", "sort", "page")
ASKED = ("words", "kind", "state", "year", "agency", "limit", "page")

OF_TRAINING = {
    "training:list": Route(reads=LISTED),
    "training:send": Route(
        tells=COURSE | {"staff": "somebody", "on": "14/02/2023", "training_class": ""} | ONCE
    ),
    "training:training": Route({"pk": "training"}),
    "training:end": Route({"pk": "training"}, tells={"outcome": "completed", "on": "14/03/2023"} | ONCE),
    "training:withdraw": Route({"pk": "training"}, tells={"reason": "Nhầm"} | ONCE),
    "training:evidence": Route({"pk": "training"}, tells=EVIDENCE),
    "training:plans": Route(),
    "training:set": Route(
        tells={"of_year": "2023", "kind": "it", "people": "3", "classes": "0", "number": "64/KH-SKHCN"} | ONCE
    ),
    "training:plan": Route({"pk": "training target"}),
    "training:classes": Route(reads=LISTED),
    "training:approve": Route(tells=COURSE | ONCE),
    "training:class": Route({"pk": "training class"}),
    "training:class_open": Route({"pk": "training class"}, tells={"on": "14/02/2023"} | ONCE),
    "training:class_finish": Route(
        {"pk": "open training class"}, tells={"on": "14/03/2023", "people": "20"} | ONCE
    ),
    "training:class_cancel": Route({"pk": "training class"}, tells={"reason": "Thiếu người"} | ONCE),
    "training:class_evidence": Route({"pk": "training class"}, tells=EVIDENCE),
    "training:exams": Route(reads=LISTED),
    "training:candidate": Route(tells=EXAM | {"staff": "somebody", "number": "64/KH-SKHCN"} | ONCE),
    "training:exam": Route({"pk": "exam candidate"}),
    "training:exam_result": Route(
        {"pk": "exam candidate"},
        tells={"result": "passed", "on": "14/03/2023", "number": "64/KH-SKHCN"} | ONCE,
    ),
    "training:exam_withdraw": Route({"pk": "exam candidate"}, tells={"reason": "Nhầm"} | ONCE),
    "training:exam_evidence": Route({"pk": "exam candidate"}, tells=EVIDENCE),
    "sheets:trainings": Route(reads=("words", "kind", "state", "year", "agency")),
    "sheets:training_classes": Route(reads=("words", "kind", "state", "year", "agency")),
    "sheets:rank_exams": Route(reads=("words", "kind", "state", "year", "agency")),
    "api:trainings": Route(reads=ASKED),
    "api:training": Route({"pk": "training"}),
    "api:training_plans": Route(asks={"agency": "so", "year": "2023"}),
    "api:training_classes": Route(reads=ASKED),
    "api:training_class": Route({"pk": "training class"}),
    "api:rank_exams": Route(reads=ASKED),
    "api:rank_exam": Route({"pk": "exam candidate"}),
}
