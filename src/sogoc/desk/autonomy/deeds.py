"""How plans of autonomy, own rules and disclosures begin, and what can be done to them."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from sogoc.areas.public_finance.autonomy.actions.appraise_autonomy_plan import appraise_autonomy_plan
from sogoc.areas.public_finance.autonomy.actions.appraise_own_rule import appraise_own_rule
from sogoc.areas.public_finance.autonomy.actions.decide_autonomy_plan import decide_autonomy_plan
from sogoc.areas.public_finance.autonomy.actions.disclose_budget import disclose_budget
from sogoc.areas.public_finance.autonomy.actions.end_autonomy_plan import end_autonomy_plan
from sogoc.areas.public_finance.autonomy.actions.end_own_rule import end_own_rule
from sogoc.areas.public_finance.autonomy.actions.issue_own_rule import issue_own_rule
from sogoc.areas.public_finance.autonomy.actions.propose_autonomy_plan import propose_autonomy_plan
from sogoc.areas.public_finance.autonomy.actions.record_autonomy_plan import record_autonomy_plan
from sogoc.areas.public_finance.autonomy.actions.withdraw_autonomy_plan import withdraw_autonomy_plan
from sogoc.areas.public_finance.autonomy.actions.withdraw_disclosure import withdraw_disclosure
from sogoc.areas.public_finance.autonomy.queries.asking import (
    autonomy_plans_seen_by,
    disclosures_seen_by,
    own_rules_seen_by,
)
from sogoc.desk.deeds import Beginning, Deed, Deeds, Kind
from sogoc.desk.proving import proofs_of
from sogoc.desk.telling import ReasonForm

from . import forms
from .trails import (
    of_a_disclosure,
    of_a_plan,
    of_a_rule,
    of_disclosures,
    of_rules,
    of_the_list,
    page_of,
    page_of_disclosure,
    page_of_rule,
)


def _undecided(one: Any) -> bool:
    return one.withdrawn_on is None and one.decided_on is None


PLAN = Beginning(
    "propose_autonomy_plan",
    propose_autonomy_plan,
    forms.PlanForm,
    page_of,
    of_the_list,
    _("Trình phương án tự chủ"),
    _("Đã ghi phương án."),
)
RECORD = Beginning(
    "record_autonomy_plan",
    record_autonomy_plan,
    forms.RecordForm,
    page_of,
    of_the_list,
    _("Ghi phương án đã được quyết định"),
    _("Đã ghi phương án."),
    lead=_("Cho phương án quyết định từ trước khi có sổ này; thực hiện từ ngày đầu của năm đầu."),
)
RULE = Beginning(
    "issue_own_rule",
    issue_own_rule,
    forms.RuleForm,
    page_of_rule,
    of_rules,
    _("Ghi ban hành quy chế nội bộ"),
    _("Đã ghi quy chế."),
    lead=_("Quy chế mới thay quy chế cùng loại đang áp dụng của đơn vị, từ ngày ban hành."),
)
DISCLOSURE = Beginning(
    "disclose_budget",
    disclose_budget,
    forms.DisclosureForm,
    page_of_disclosure,
    of_disclosures,
    _("Ghi công khai ngân sách"),
    _("Đã ghi lần công khai."),
)
PLANS = Deeds(
    Kind("plan", autonomy_plans_seen_by, page_of, of_a_plan),
    {
        "appraise": Deed(
            "appraise_autonomy_plan",
            appraise_autonomy_plan,
            forms.AppraiseForm,
            _("Ghi thẩm định"),
            _("Đã ghi thẩm định."),
            lambda one: _undecided(one) and one.appraised_on is None,
        ),
        "decide": Deed(
            "decide_autonomy_plan",
            decide_autonomy_plan,
            forms.DecideForm,
            _("Ghi quyết định"),
            _("Đã ghi quyết định."),
            _undecided,
        ),
        "end": Deed(
            "end_autonomy_plan",
            end_autonomy_plan,
            forms.EndForm,
            _("Ghi hết thực hiện"),
            _("Đã ghi hết thực hiện."),
            lambda one: one.in_force,
        ),
        "withdraw": Deed(
            "withdraw_autonomy_plan",
            withdraw_autonomy_plan,
            ReasonForm,
            _("Rút"),
            _("Đã rút; không tính vào số liệu nữa."),
            lambda one: one.withdrawn_on is None,
        ),
    },
)
RULES = Deeds(
    Kind("rule", own_rules_seen_by, page_of_rule, of_a_rule),
    {
        "appraise": Deed(
            "appraise_own_rule",
            appraise_own_rule,
            forms.AppraiseRuleForm,
            _("Ghi thẩm định"),
            _("Đã ghi thẩm định."),
            lambda one: one.ended_on is None and one.appraised_on is None,
        ),
        "end": Deed(
            "end_own_rule",
            end_own_rule,
            forms.EndRuleForm,
            _("Ghi hết hiệu lực"),
            _("Đã ghi hết hiệu lực."),
            lambda one: one.ended_on is None,
        ),
    },
)
DISCLOSURES = Deeds(
    Kind("disclosure", disclosures_seen_by, page_of_disclosure, of_a_disclosure),
    {
        "withdraw": Deed(
            "withdraw_disclosure",
            withdraw_disclosure,
            ReasonForm,
            _("Rút"),
            _("Đã rút; không tính vào số liệu nữa."),
            lambda one: one.withdrawn_on is None,
        ),
    },
)
PROOFS, RULE_PROOFS, DISCLOSURE_PROOFS = (proofs_of(one.kind) for one in (PLANS, RULES, DISCLOSURES))
