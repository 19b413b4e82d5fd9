"""What an official tells of plans and tasks."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.tasks.queries import (
    LISTS,
    Source,
    TaskFacts,
    Wanted,
    doers_of,
    joining_of,
    plan_of,
    units_of,
)
from sogoc.areas.direction.tasks.register import (
    FIELDS,
    INDICES,
    PLAN_KINDS,
    RECURRENCES,
    SOURCES,
    PlanKind,
    SourceKind,
)
from sogoc.components.form_fields import DayField, QuickSelect
from sogoc.desk.documents.forms import offer, words_of
from sogoc.desk.telling import FEW_LINES, ByDocumentForm, ReasonForm, TellingForm
from sogoc.foundations.documents.kinds import kinds_on

BY_HAND = {kind: SOURCES[kind] for kind in SourceKind if kind is not SourceKind.PLAN}


class PlanForm(ByDocumentForm):
    label = _("Văn bản kế hoạch")
    kind = forms.ChoiceField(label=_("Kế hoạch về"), widget=QuickSelect, choices=lambda: words_of(PLAN_KINDS))
    planned = forms.IntegerField(label=_("Kế hoạch của năm"), min_value=1945, max_value=2200)
    field_order = ("number", "year", "kind", "planned")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("planned", self.today.year)

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return {"document": self.other, "kind": PlanKind(told["kind"]), "year": told["planned"]}


class CopyForm(ByDocumentForm):
    label = _("Văn bản kế hoạch mới")
    planned = forms.IntegerField(label=_("Kế hoạch của năm"), min_value=1945, max_value=2200)
    field_order = ("number", "year", "planned")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("planned", self.thing.year + 1)

    @property
    def told(self) -> dict[str, Any]:
        return {"document": self.other, "year": self.cleaned_data["planned"]}


class CorrectPlanForm(TellingForm):
    kind = forms.ChoiceField(label=_("Kế hoạch về"), widget=QuickSelect, choices=lambda: words_of(PLAN_KINDS))
    year = forms.IntegerField(label=_("Kế hoạch của năm"), min_value=1945, max_value=2200)
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("kind", "year", "version"):
            self.initial.setdefault(name, getattr(self.thing, name))

    @property
    def told(self) -> dict[str, Any]:
        return super().told | {"kind": PlanKind(self.cleaned_data["kind"])}


# ── a task ─────────────────────────────────────────────────────────────────
class TaskForm(TellingForm):
    """What is asked, of whom, by when. `agency` is whose task it is."""

    title = forms.CharField(label=_("Nội dung"), max_length=500, widget=FEW_LINES)
    lead = forms.ChoiceField(label=_("Đơn vị chủ trì"), widget=QuickSelect)
    joining = forms.MultipleChoiceField(
        label=_("Đơn vị phối hợp"), required=False, widget=forms.CheckboxSelectMultiple
    )
    due_on = DayField(label=_("Hạn"))
    field = forms.ChoiceField(label=_("Lĩnh vực"), widget=QuickSelect, choices=lambda: words_of(FIELDS))
    product_kind = forms.ChoiceField(label=_("Sản phẩm"), required=False, widget=QuickSelect)
    recurrence = forms.ChoiceField(label=_("Lặp lại"), required=False, widget=QuickSelect)
    criterion = forms.CharField(label=_("Mã tiêu chí"), max_length=30, required=False)
    index = forms.ChoiceField(label=_("Nâng cao chỉ số"), required=False, widget=QuickSelect)
    order = forms.IntegerField(label=_("Số thứ tự"), required=False, min_value=0, max_value=9999)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.units = {one.key: one for one in units_of(self.agency, self.today)}
        named = [(key, one.name) for key, one in self.units.items()]
        self.fields["lead"].choices = named  # type: ignore[attr-defined]
        self.fields["joining"].choices = named[1:]  # type: ignore[attr-defined]
        offer(
            self,
            "product_kind",
            _("Văn bản bất kỳ"),
            {key: one.name for key, one in kinds_on(self.today).items()},
        )
        offer(self, "recurrence", _("Không lặp lại"), RECURRENCES)
        offer(self, "index", _("Không nêu"), INDICES)

    @property
    def agency(self) -> Any:
        return getattr(self.thing, "agency", self.thing)

    @property
    def asked(self) -> TaskFacts:
        told = self.cleaned_data
        plain = ("title", "due_on", "field", "product_kind", "recurrence", "criterion", "index")
        return TaskFacts(
            lead=self.units[told["lead"]],
            joining=tuple(self.units[key] for key in told["joining"]),
            number=told["order"] or 0,
            **{name: told[name] for name in plain},
        )


class PlannedForm(TaskForm):
    """Another task of a plan."""

    @property
    def told(self) -> dict[str, Any]:
        return {
            "source": Source(SourceKind.PLAN, self.thing),
            "told": self.asked,
            "agency": self.thing.agency,
        }


class GivenForm(ByDocumentForm, TaskForm):
    """A task that no plan of ours asks for: by whom it is told, in which document, where in it."""

    label, wanted = _("Văn bản giao"), False
    about = _("Số, ký hiệu của văn bản đã vào sổ; để trống nếu tự đề ra.")
    source = forms.ChoiceField(label=_("Từ"), widget=QuickSelect, choices=lambda: words_of(BY_HAND))
    clause = forms.CharField(label=_("Điểm, khoản, mục"), max_length=80, required=False)
    field_order = ("source", "number", "year", "clause")

    @property
    def told(self) -> dict[str, Any]:
        told = self.cleaned_data
        plan = plan_of(self.other) if self.other and self.other.agency_id == self.agency.pk else None
        source = Source(SourceKind(told["source"]), plan, self.other, told["clause"])
        return {"source": source, "told": self.asked}


class CorrectTaskForm(TaskForm):
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        task = self.thing
        del self.fields["recurrence"]
        for name in ("title", "due_on", "field", "product_kind", "criterion", "index", "version"):
            self.initial.setdefault(name, getattr(task, name))
        self.initial["lead"], self.initial["order"] = task.lead.key, task.number or None
        self.initial["joining"] = [one.key for one in joining_of(task)]
        if task.lead.key not in self.units:  # it ended since
            self.units[task.lead.key] = task.lead
            self.fields["lead"].choices += [(task.lead.key, task.lead.name)]  # type: ignore[attr-defined]

    @property
    def told(self) -> dict[str, Any]:
        self.cleaned_data["recurrence"] = self.thing.recurrence
        return {"version": self.cleaned_data["version"], "told": self.asked}


class HandForm(TellingForm):
    doer = forms.ChoiceField(label=_("Người thực hiện"), widget=QuickSelect)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.people = {str(one.pk): one for one in doers_of(self.thing.lead, self.today)}
        self.fields["doer"].choices = [(key, one.name) for key, one in self.people.items()]  # type: ignore[attr-defined]

    @property
    def told(self) -> dict[str, Any]:
        return {"doer": self.people[self.cleaned_data["doer"]]}


class ReportForm(ByDocumentForm):
    names, wanted = "product", False
    label = _("Văn bản sản phẩm")
    about = _("Số, ký hiệu của văn bản đã vào sổ; thiếu sản phẩm thì nhiệm vụ chưa hoàn thành.")
    on = DayField(label=_("Hoàn thành ngày"))
    result = forms.CharField(label=_("Kết quả"), max_length=2000, required=False, widget=FEW_LINES)
    field_order = ("number", "year", "on", "result")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("result", self.thing.result)
        if self.thing.product:
            self.initial.setdefault("number", self.thing.product.printed)


class ExtendForm(ReasonForm):
    due_on = DayField(label=_("Hạn mới"))
    field_order = ("due_on", "reason")


# ── what a list is narrowed to ─────────────────────────────────────────────
class FilterForm(forms.Form):
    words = forms.CharField(label=_("Tìm"), required=False, max_length=200)
    state = forms.ChoiceField(label=_("Tình trạng"), required=False, widget=QuickSelect)
    source = forms.ChoiceField(label=_("Từ"), required=False, widget=QuickSelect)
    field = forms.ChoiceField(label=_("Lĩnh vực"), required=False, widget=QuickSelect)
    whose = forms.BooleanField(label=_("Chỉ việc của tôi"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "state", _("Mọi tình trạng"), LISTS)
        offer(self, "source", _("Mọi nguồn"), SOURCES)
        offer(self, "field", _("Mọi lĩnh vực"), FIELDS)

    @property
    def narrows(self) -> bool:
        return any(self.cleaned_data.values())

    def wanted(self, *, agency: Any, on: date, me: int) -> Wanted:
        """What cannot be read does not narrow."""
        told = self.cleaned_data if self.is_valid() else {**self.cleaned_data}
        said = {name: told.get(name, "") for name in ("words", "state", "source", "field")}
        return Wanted(on=on, agency=agency, whose=me if told.get("whose") else None, **said)


class DayForm(forms.Form):
    """On which day the board is looked at."""

    day = DayField(label=_("Nhìn vào ngày"), required=False)
