"""How a recommendation begins, and what can be done to it."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from sogoc.areas.public_finance.audits.actions.correct_audit_recommendation import (
    RecommendationChanged,
    correct_audit_recommendation,
)
from sogoc.areas.public_finance.audits.actions.enter_audit_recommendation import enter_audit_recommendation
from sogoc.areas.public_finance.audits.actions.resolve_audit_recommendation import (
    resolve_audit_recommendation,
)
from sogoc.areas.public_finance.audits.actions.withdraw_audit_recommendation import (
    withdraw_audit_recommendation,
)
from sogoc.areas.public_finance.audits.queries import recommendations_seen_by
from sogoc.desk.deeds import Beginning, Deed, Deeds, Kind
from sogoc.desk.proving import proofs_of
from sogoc.desk.telling import ReasonForm

from . import forms
from .trails import of_a_recommendation, of_the_list, page_of


def _open(one: Any) -> bool:
    return one.withdrawn_on is None and one.resolved_on is None


RECOMMENDATION = Beginning(
    "enter_audit_recommendation",
    enter_audit_recommendation,
    forms.RecommendationForm,
    page_of,
    of_the_list,
    _("Ghi kiến nghị"),
    _("Đã ghi kiến nghị."),
)
RECOMMENDATIONS = Deeds(
    Kind("recommendation", recommendations_seen_by, page_of, of_a_recommendation, RecommendationChanged),
    {
        "resolve": Deed(
            "resolve_audit_recommendation",
            resolve_audit_recommendation,
            forms.ResolveForm,
            _("Ghi đã thực hiện"),
            _("Đã ghi thực hiện."),
            _open,
        ),
        "correct": Deed(
            "correct_audit_recommendation",
            correct_audit_recommendation,
            forms.CorrectForm,
            _("Sửa"),
            _("Đã sửa."),
            _open,
        ),
        "withdraw": Deed(
            "withdraw_audit_recommendation",
            withdraw_audit_recommendation,
            ReasonForm,
            _("Rút"),
            _("Đã rút; không tính vào số liệu nữa."),
            lambda one: one.withdrawn_on is None,
        ),
    },
)
PROOFS = proofs_of(RECOMMENDATIONS.kind)
