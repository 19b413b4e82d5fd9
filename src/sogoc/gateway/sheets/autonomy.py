"""Autonomy, own rules and what is published as spreadsheets, as the lists show it."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from sogoc.areas.public_finance.autonomy.queries.asking import (
    autonomy_plans_wanted,
    disclosures_wanted,
    own_rules_wanted,
)
from sogoc.foundations.documents.choices import worded
from sogoc.gateway.wanting_finance import wanted_autonomy_plans, wanted_disclosures, wanted_own_rules

from .sending_out import Cell, SheetOut

_UNIT = Cell(_("Cơ quan, đơn vị"), 40, lambda one: one.unit.name)


def _printed(document: Any) -> str:
    return document.printed if document else ""


PLANS = SheetOut(
    "see_autonomy",
    _("Phương án tự chủ"),
    "phuong-an-tu-chu",
    wanted_autonomy_plans,
    autonomy_plans_wanted,
    ("first_year", "id"),
    (
        _UNIT,
        Cell(_("Mức tự chủ"), 40, lambda one: worded(one, "tier")),
        Cell(_("Từ năm"), 10, lambda one: one.first_year),
        Cell(_("Đến năm"), 10, lambda one: one.last_year),
        Cell(_("Văn bản trình"), 22, lambda one: _printed(one.proposal)),
        Cell(_("Văn bản thẩm định"), 22, lambda one: _printed(one.appraisal)),
        Cell(_("Văn bản quyết định"), 22, lambda one: _printed(one.decision)),
        Cell(_("Thực hiện từ ngày"), 14, lambda one: one.valid_from),
        Cell(_("Hết thực hiện từ ngày"), 14, lambda one: one.ended_on),
        Cell(_("Rút ngày"), 14, lambda one: one.withdrawn_on),
    ),
)
RULES = SheetOut(
    "see_autonomy",
    _("Quy chế nội bộ"),
    "quy-che-noi-bo",
    wanted_own_rules,
    own_rules_wanted,
    ("issued_on", "id"),
    (
        _UNIT,
        Cell(_("Quy chế"), 30, lambda one: worded(one, "kind")),
        Cell(_("Văn bản ban hành"), 22, lambda one: one.document.printed),
        Cell(_("Ngày ban hành"), 14, lambda one: one.issued_on),
        Cell(_("Văn bản thẩm định"), 22, lambda one: _printed(one.appraisal)),
        Cell(_("Hết hiệu lực từ ngày"), 14, lambda one: one.ended_on),
    ),
)
DISCLOSURES = SheetOut(
    "see_autonomy",
    _("Công khai ngân sách"),
    "cong-khai-ngan-sach",
    wanted_disclosures,
    disclosures_wanted,
    ("published_on", "id"),
    (
        _UNIT,
        Cell(_("Nội dung công khai"), 30, lambda one: worded(one, "kind")),
        Cell(_("Ngân sách năm"), 12, lambda one: one.year),
        Cell(_("Chậm nhất ngày"), 14, lambda one: one.due_on),
        Cell(_("Ngày công khai"), 14, lambda one: one.published_on),
        Cell(_("Hình thức"), 24, lambda one: worded(one, "means")),
        Cell(_("Nơi công khai"), 30, lambda one: one.place),
        Cell(_("Văn bản công khai"), 22, lambda one: one.document.printed),
        Cell(_("Rút ngày"), 14, lambda one: one.withdrawn_on),
    ),
)
