"""How initiatives, targets and awards begin, and what can be done to them."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.initiatives.actions.apply_initiative import apply_initiative
from sogoc.areas.direction.initiatives.actions.correct_initiative import InitiativeChanged, correct_initiative
from sogoc.areas.direction.initiatives.actions.give_award import give_award
from sogoc.areas.direction.initiatives.actions.judge_initiative import judge_initiative
from sogoc.areas.direction.initiatives.actions.register_initiative import register_initiative
from sogoc.areas.direction.initiatives.actions.revoke_award import revoke_award
from sogoc.areas.direction.initiatives.actions.set_initiative_target import set_initiative_target
from sogoc.areas.direction.initiatives.actions.withdraw_initiative import withdraw_initiative
from sogoc.areas.direction.initiatives.queries import awards_seen_by, initiatives_seen_by
from sogoc.areas.direction.initiatives.register import Verdict
from sogoc.desk.deeds import Beginning, Deed, Deeds, Kind
from sogoc.desk.proving import proofs_of
from sogoc.desk.telling import ReasonForm

from . import forms
from .trails import (
    of_an_award,
    of_an_initiative,
    of_awards,
    of_targets,
    of_the_list,
    page_of,
    page_of_award,
    page_of_target,
)


def _stands(one: Any) -> bool:
    return one.withdrawn_on is None


def _may_be_used(one: Any) -> bool:
    return _stands(one) and one.applied_on is None and one.verdict != Verdict.NOT_RECOGNISED


INITIATIVE = Beginning(
    "register_initiative",
    register_initiative,
    forms.RegisterForm,
    page_of,
    of_the_list,
    _("Đăng ký sáng kiến"),
    _("Đã đăng ký."),
)
TARGET = Beginning(
    "set_initiative_target",
    set_initiative_target,
    forms.TargetForm,
    page_of_target,
    of_targets,
    _("Giao chỉ tiêu sáng kiến"),
    _("Đã ghi chỉ tiêu."),
)
AWARD = Beginning(
    "give_award",
    give_award,
    forms.AwardForm,
    page_of_award,
    of_awards,
    _("Ghi khen thưởng"),
    _("Đã ghi khen thưởng."),
)
KIND = Kind("initiative", initiatives_seen_by, page_of, of_an_initiative, InitiativeChanged)
INITIATIVES = Deeds(
    KIND,
    {
        "judge": Deed(
            "judge_initiative",
            judge_initiative,
            forms.JudgeForm,
            _("Ghi kết quả xét"),
            _("Đã ghi kết quả xét."),
            lambda one: _stands(one) and one.judged_on is None,
        ),
        "apply": Deed(
            "apply_initiative",
            apply_initiative,
            forms.ApplyForm,
            _("Ghi áp dụng"),
            _("Đã ghi áp dụng."),
            _may_be_used,
        ),
        "honour": Deed(
            "give_award",
            give_award,
            forms.HonourForm,
            _("Ghi khen thưởng"),
            _("Đã ghi khen thưởng."),
            lambda one: _stands(one) and one.verdict == Verdict.RECOGNISED,
            page_of=page_of_award,
        ),
        "correct": Deed(
            "correct_initiative",
            correct_initiative,
            forms.CorrectForm,
            _("Sửa"),
            _("Đã sửa."),
            lambda one: _stands(one) and one.judged_on is None,
        ),
        "withdraw": Deed(
            "withdraw_initiative",
            withdraw_initiative,
            ReasonForm,
            _("Rút"),
            _("Đã rút; không tính vào số liệu nữa."),
            _stands,
        ),
    },
)
PROOFS = proofs_of(KIND)
AWARDS = Deeds(
    Kind("award", awards_seen_by, page_of_award, of_an_award),
    {
        "revoke": Deed(
            "revoke_award",
            revoke_award,
            ReasonForm,
            _("Hủy khen thưởng đã ghi"),
            _("Đã hủy; không tính vào số liệu nữa."),
            lambda one: one.revoked_on is None,
        ),
    },
)
