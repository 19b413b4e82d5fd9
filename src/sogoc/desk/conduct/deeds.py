"""How disciplines, rotations, ratings and criteria begin, and what can be done to them."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from sogoc.areas.civil_service.conduct.actions.approve_rating import approve_rating
from sogoc.areas.civil_service.conduct.actions.assign_criterion import assign_criterion
from sogoc.areas.civil_service.conduct.actions.discipline_staff import discipline_staff
from sogoc.areas.civil_service.conduct.actions.excuse_rotation import excuse_rotation
from sogoc.areas.civil_service.conduct.actions.judge_criterion import judge_criterion
from sogoc.areas.civil_service.conduct.actions.open_rating import open_rating
from sogoc.areas.civil_service.conduct.actions.plan_rotation import plan_rotation
from sogoc.areas.civil_service.conduct.actions.rate_self import rate_self
from sogoc.areas.civil_service.conduct.actions.rate_staff import rate_staff
from sogoc.areas.civil_service.conduct.actions.return_rating import return_rating
from sogoc.areas.civil_service.conduct.actions.revoke_discipline import revoke_discipline
from sogoc.areas.civil_service.conduct.actions.rotate_staff import rotate_staff
from sogoc.areas.civil_service.conduct.actions.set_accountability_rule import set_accountability_rule
from sogoc.areas.civil_service.conduct.actions.withdraw_rotation import withdraw_rotation
from sogoc.areas.civil_service.conduct.queries import (
    criteria_seen_by,
    disciplines_seen_by,
    ratings_seen_by,
    rotations_seen_by,
)
from sogoc.desk.deeds import Beginning, Deed, Deeds, Kind
from sogoc.desk.proving import proofs_of
from sogoc.desk.telling import ReasonForm

from . import forms, trails


# ── how they begin ─────────────────────────────────────────────────────────
def _begins(act: str, does: Any, form: Any, title: Any, *, page_of: Any, trail: Any) -> Beginning:
    """But for the rules of an agency, all of them know the agency by whom they are of."""
    return Beginning(act, does, form, page_of, trail, title, _("Đã ghi."), takes_agency=False)


DISCIPLINE = _begins(
    "discipline_staff",
    discipline_staff,
    forms.DisciplineForm,
    _("Ghi kỷ luật"),
    page_of=trails.page_of_discipline,
    trail=trails.of_disciplines,
)
ROTATION = _begins(
    "plan_rotation",
    plan_rotation,
    forms.RotationForm,
    _("Ghi người đến hạn chuyển đổi"),
    page_of=trails.page_of_rotation,
    trail=trails.of_rotations,
)
RATING = _begins(
    "open_rating",
    open_rating,
    forms.OpenForm,
    _("Mở phiếu đánh giá"),
    page_of=trails.page_of_rating,
    trail=trails.of_ratings,
)
CRITERION = _begins(
    "assign_criterion",
    assign_criterion,
    forms.CriterionForm,
    _("Giao tiêu chí"),
    page_of=trails.page_of_criterion,
    trail=trails.of_accountability,
)
RULE = Beginning(
    "set_accountability_rule",
    set_accountability_rule,
    forms.RuleForm,
    trails.page_of_rule,
    trails.of_accountability,
    _("Ghi quy định trách nhiệm"),
    _("Đã ghi."),
)

# ── what can be done to them ───────────────────────────────────────────────
DISCIPLINE_KIND = Kind("discipline", disciplines_seen_by, trails.page_of_discipline, trails.of_a_discipline)
DISCIPLINES = Deeds(
    DISCIPLINE_KIND,
    {
        "revoke": Deed(
            "revoke_discipline",
            revoke_discipline,
            ReasonForm,
            _("Hủy kỷ luật đã ghi"),
            _("Đã hủy; không tính vào số liệu nữa."),
            lambda one: one.revoked_on is None,
        ),
    },
)
DISCIPLINE_PROOFS = proofs_of(DISCIPLINE_KIND)


def _is_open(one: Any) -> bool:
    return one.withdrawn_on is None and one.done_on is None


ROTATION_KIND = Kind("rotation", rotations_seen_by, trails.page_of_rotation, trails.of_a_rotation)
ROTATIONS = Deeds(
    ROTATION_KIND,
    {
        "rotate": Deed(
            "rotate_staff",
            rotate_staff,
            forms.RotatedForm,
            _("Ghi đã chuyển đổi"),
            _("Đã ghi chuyển đổi."),
            _is_open,
        ),
        "excuse": Deed(
            "excuse_rotation",
            excuse_rotation,
            forms.ExcuseForm,
            _("Ghi chưa chuyển đổi được"),
            _("Đã ghi lý do."),
            _is_open,
        ),
        "withdraw": Deed(
            "withdraw_rotation",
            withdraw_rotation,
            ReasonForm,
            _("Rút"),
            _("Đã rút; không tính vào số liệu nữa."),
            lambda one: one.withdrawn_on is None,
        ),
    },
)
ROTATION_PROOFS = proofs_of(ROTATION_KIND)
RATING_KIND = Kind("rating", ratings_seen_by, trails.page_of_rating, trails.of_a_rating)
RATINGS = Deeds(
    RATING_KIND,
    {
        "self": Deed(
            "rate_self",
            rate_self,
            forms.RateForm,
            _("Tự đánh giá"),
            _("Đã gửi phiếu tự đánh giá."),
            lambda one: one.told_on is None and one.approved_on is None,
        ),
        "rate": Deed(
            "rate_staff",
            rate_staff,
            forms.RateForm,
            _("Xếp loại"),
            _("Đã xếp loại, chờ duyệt."),
            lambda one: one.told_on is not None and one.approved_on is None,
        ),
        "approve": Deed(
            "approve_rating",
            approve_rating,
            forms.ApproveForm,
            _("Duyệt"),
            _("Đã duyệt xếp loại."),
            lambda one: one.rated_on is not None and one.approved_on is None,
        ),
        "return": Deed(
            "return_rating",
            return_rating,
            ReasonForm,
            _("Trả lại"),
            _("Đã trả lại phiếu."),
            lambda one: one.told_on is not None and one.approved_on is None,
        ),
    },
)
RATING_PROOFS = proofs_of(RATING_KIND)
CRITERION_KIND = Kind("criterion", criteria_seen_by, trails.page_of_criterion, trails.of_a_criterion)
CRITERIA = Deeds(
    CRITERION_KIND,
    {
        "judge": Deed(
            "judge_criterion",
            judge_criterion,
            forms.JudgeForm,
            _("Ghi kết quả"),
            _("Đã ghi kết quả."),
        ),
    },
)
CRITERION_PROOFS = proofs_of(CRITERION_KIND)
