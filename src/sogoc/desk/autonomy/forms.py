"""What an official tells of autonomy, own rules and what is published."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.public_finance.autonomy.queries.asking import (
    DISCLOSURE_STATES,
    PLAN_STATES,
    RULE_STATES,
    Wanted,
)
from sogoc.areas.public_finance.autonomy.queries.planning import YearsOfAPlan
from sogoc.areas.public_finance.autonomy.queries.publishing import Published
from sogoc.areas.public_finance.autonomy.register import (
    MEANS,
    PUBLICATIONS,
    RULE_KINDS,
    TIERS,
    Means,
    Publication,
    RuleKind,
    Tier,
)
from sogoc.components.form_fields import DayField, QuickSelect
from sogoc.desk.documents.forms import offer, words_of
from sogoc.desk.listed import NarrowingForm
from sogoc.desk.telling import FEW_LINES, ByDocumentForm, ReasonForm
from sogoc.desk.units import OfAUnitForm

OF_A_PUBLICATION = ("kind", "of_year", "follows_on", "published_on", "means", "place")


class TierForm(ByDocumentForm):
    tier = forms.ChoiceField(label=_("Mức tự chủ"), widget=QuickSelect, choices=lambda: words_of(TIERS))

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"tier": Tier(told["tier"])}


class PlanForm(OfAUnitForm, TierForm):
    label = _("Văn bản trình")
    first = forms.IntegerField(label=_("Từ năm"), min_value=2000, max_value=2100)
    last = forms.IntegerField(label=_("Đến năm"), min_value=2000, max_value=2100)
    field_order = ("unit", "tier", "first", "last", "number", "year")

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"years": YearsOfAPlan(told.pop("first"), told.pop("last"))}


class RecordForm(PlanForm):
    label = _("Quyết định, hoặc văn bản nói đến quyết định")


class AppraiseForm(ByDocumentForm):
    label = _("Văn bản thẩm định")
    opinion = forms.CharField(label=_("Ý kiến thẩm định"), max_length=1000, required=False, widget=FEW_LINES)
    field_order = ("number", "year", "opinion")


class DecideForm(TierForm):
    """The first day of its first year, as most decisions have it."""

    label = _("Quyết định")
    valid_from = DayField(label=_("Thực hiện từ ngày"))
    field_order = ("tier", "valid_from", "number", "year")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("tier", self.thing.tier)
        self.initial.setdefault("valid_from", date(self.thing.first_year, 1, 1))


class EndForm(ByDocumentForm):
    label = _("Căn cứ")
    on = DayField(label=_("Hết thực hiện từ ngày"))
    field_order = ("on", "number", "year")


class RuleForm(OfAUnitForm, ByDocumentForm):
    label = _("Văn bản ban hành")
    kind = forms.ChoiceField(label=_("Quy chế"), widget=QuickSelect, choices=lambda: words_of(RULE_KINDS))
    field_order = ("unit", "kind", "number", "year")

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"kind": RuleKind(told["kind"])}


class AppraiseRuleForm(ByDocumentForm):
    label = _("Văn bản thẩm định")


class EndRuleForm(ReasonForm):
    on = DayField(label=_("Hết hiệu lực từ ngày"))
    field_order = ("on", "reason")


class DisclosureForm(OfAUnitForm, ByDocumentForm):
    """`of_year` is that of the budget: `year` is that of the document."""

    label = _("Văn bản công khai")
    of_today = ("published_on",)
    kind = forms.ChoiceField(
        label=_("Nội dung công khai"), widget=QuickSelect, choices=lambda: words_of(PUBLICATIONS)
    )
    of_year = forms.IntegerField(label=_("Ngân sách năm"), min_value=2000, max_value=2100)
    follows_on = DayField(
        label=_("Tính hạn từ ngày"),
        required=False,
        help_text=_("Ngày được giao dự toán, duyệt quyết toán, báo cáo năm; với quý, 6 tháng thì để trống."),
    )
    published_on = DayField(label=_("Ngày công khai"))
    means = forms.ChoiceField(label=_("Hình thức"), widget=QuickSelect, choices=lambda: words_of(MEANS))
    place = forms.CharField(label=_("Nơi công khai"), max_length=300, required=False)
    field_order = ("unit", *OF_A_PUBLICATION, "number", "year")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("of_year", self.today.year)

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        said = {name: told.pop(name) for name in OF_A_PUBLICATION}
        said |= {"kind": Publication(said["kind"]), "means": Means(said["means"])}
        return told | {"published": Published(year=said.pop("of_year"), **said)}


class FilterForm(NarrowingForm):
    wants = Wanted
    kinds: Any = TIERS
    states: Any = PLAN_STATES
    every: Any = _("Mọi mức")
    kind = forms.ChoiceField(label=_("Mức tự chủ"), widget=QuickSelect, required=False)
    state = forms.ChoiceField(label=_("Tình trạng"), widget=QuickSelect, required=False)
    year = forms.IntegerField(label=_("Năm"), required=False, min_value=2000, max_value=2100)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "kind", self.every, self.kinds)
        offer(self, "state", _("Mọi tình trạng"), self.states)


class RuleFilterForm(FilterForm):
    kinds, states, every = RULE_KINDS, RULE_STATES, _("Mọi quy chế")
    kind = forms.ChoiceField(label=_("Quy chế"), widget=QuickSelect, required=False)


class DisclosureFilterForm(FilterForm):
    kinds, states, every = PUBLICATIONS, DISCLOSURE_STATES, _("Mọi nội dung")
    kind = forms.ChoiceField(label=_("Nội dung công khai"), widget=QuickSelect, required=False)
