"""How plans, classes, trainings and candidates begin, and what can be done to them."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from sogoc.areas.civil_service.training.actions.approve_class import approve_class
from sogoc.areas.civil_service.training.actions.cancel_class import cancel_class
from sogoc.areas.civil_service.training.actions.end_training import end_training
from sogoc.areas.civil_service.training.actions.finish_class import finish_class
from sogoc.areas.civil_service.training.actions.open_class import open_class
from sogoc.areas.civil_service.training.actions.plan_training import plan_training
from sogoc.areas.civil_service.training.actions.record_exam_result import record_exam_result
from sogoc.areas.civil_service.training.actions.send_to_exam import send_to_exam
from sogoc.areas.civil_service.training.actions.send_to_training import send_to_training
from sogoc.areas.civil_service.training.actions.withdraw_candidate import withdraw_candidate
from sogoc.areas.civil_service.training.actions.withdraw_training import withdraw_training
from sogoc.areas.civil_service.training.queries import (
    candidates_seen_by,
    classes_seen_by,
    trainings_seen_by,
)
from sogoc.desk.deeds import Beginning, Deed, Deeds, Kind
from sogoc.desk.proving import proofs_of
from sogoc.desk.telling import ReasonForm

from . import forms, trails


def _stands(one: Any) -> bool:
    return one.withdrawn_on is None


def _class_lasts(one: Any) -> bool:
    return one.finished_on is None and one.cancelled_on is None


# ── how they begin ─────────────────────────────────────────────────────────
SEND = Beginning(
    "send_to_training",
    send_to_training,
    forms.SendForm,
    trails.page_of,
    trails.of_the_list,
    _("Cử đi đào tạo, bồi dưỡng"),
    _("Đã ghi người được cử đi học."),
    takes_agency=False,
)
PLAN = Beginning(
    "plan_training",
    plan_training,
    forms.PlanForm,
    trails.page_of_plan,
    trails.of_plans,
    _("Ghi kế hoạch đào tạo, bồi dưỡng"),
    _("Đã ghi kế hoạch."),
)
CLASS = Beginning(
    "approve_class",
    approve_class,
    forms.CourseForm,
    trails.page_of_class,
    trails.of_classes,
    _("Ghi lớp được phê duyệt"),
    _("Đã ghi lớp."),
)
EXAM = Beginning(
    "send_to_exam",
    send_to_exam,
    forms.CandidateForm,
    trails.page_of_exam,
    trails.of_exams,
    _("Cử dự thi nâng ngạch, thăng hạng"),
    _("Đã ghi người được cử dự thi."),
    takes_agency=False,
)
# ── what can be done to them ───────────────────────────────────────────────
KIND = Kind("training", trainings_seen_by, trails.page_of, trails.of_a_training)
TRAININGS = Deeds(
    KIND,
    {
        "end": Deed(
            "end_training",
            end_training,
            forms.EndForm,
            _("Ghi kết quả"),
            _("Đã ghi kết quả."),
            lambda one: _stands(one) and one.ended_on is None,
        ),
        "withdraw": Deed(
            "withdraw_training",
            withdraw_training,
            ReasonForm,
            _("Rút"),
            _("Đã rút; không tính vào số liệu nữa."),
            _stands,
        ),
    },
)
PROOFS = proofs_of(KIND)
CLASS_KIND = Kind("training_class", classes_seen_by, trails.page_of_class, trails.of_a_class)
CLASSES = Deeds(
    CLASS_KIND,
    {
        "open": Deed(
            "open_class",
            open_class,
            forms.OpenForm,
            _("Ghi khai giảng"),
            _("Đã ghi khai giảng."),
            lambda one: _class_lasts(one) and one.opened_on is None,
        ),
        "finish": Deed(
            "finish_class",
            finish_class,
            forms.FinishForm,
            _("Ghi bế giảng"),
            _("Đã ghi bế giảng; lớp được tính là đã tổ chức."),
            lambda one: _class_lasts(one) and one.opened_on is not None,
        ),
        "cancel": Deed(
            "cancel_class", cancel_class, ReasonForm, _("Hủy lớp"), _("Đã hủy lớp."), _class_lasts
        ),
    },
)
CLASS_PROOFS = proofs_of(CLASS_KIND)
EXAM_KIND = Kind("candidate", candidates_seen_by, trails.page_of_exam, trails.of_an_exam)
EXAMS = Deeds(
    EXAM_KIND,
    {
        "result": Deed(
            "record_exam_result",
            record_exam_result,
            forms.ResultForm,
            _("Ghi kết quả"),
            _("Đã ghi kết quả."),
            lambda one: _stands(one) and not one.result,
        ),
        "withdraw": Deed(
            "withdraw_candidate",
            withdraw_candidate,
            ReasonForm,
            _("Rút"),
            _("Đã rút; không tính vào số liệu nữa."),
            _stands,
        ),
    },
)
EXAM_PROOFS = proofs_of(EXAM_KIND)
