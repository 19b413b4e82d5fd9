"""What an official tells of training and rank examinations."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.civil_service.training.queries import (
    CLASS_STATES,
    EXAM_STATES,
    STATES,
    Wanted,
    classes_wanted,
)
from sogoc.areas.civil_service.training.register import (
    EXAM_KINDS,
    KINDS,
    MOST_PEOPLE,
    TOLD_RESULTS,
    Aim,
    Course,
    Exam,
    ExamKind,
    ExamResult,
    TrainingKind,
)
from sogoc.components.form_fields import DayField, QuickSelect
from sogoc.desk.documents.forms import offer, words_of
from sogoc.desk.shelving import NarrowingForm
from sogoc.desk.somebody import SomebodyForm
from sogoc.desk.telling import FEW_LINES, ByDocumentForm, TellingForm


class CourseForm(ByDocumentForm):
    label = _("Kế hoạch, quyết định mở lớp")
    title = forms.CharField(label=_("Tên lớp, khóa học"), max_length=300)
    kind = forms.ChoiceField(label=_("Nội dung"), widget=QuickSelect, choices=lambda: words_of(KINDS))
    place = forms.CharField(label=_("Nơi học"), max_length=200, required=False)
    field_order: tuple[str, ...] = ("title", "kind", "place", "number", "year")

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        course = {name: told.pop(name) for name in ("title", "kind", "place")}
        return told | {"course": Course(**(course | {"kind": TrainingKind(course["kind"])}))}


class SendForm(SomebodyForm, CourseForm):
    label = _("Văn bản cử đi học")
    on = DayField(label=_("Học từ ngày"))
    of_today = ()
    training_class = forms.ChoiceField(label=_("Lớp của cơ quan"), widget=QuickSelect, required=False)
    field_order = ("staff", "title", "kind", "place", "training_class", "on", "number", "year")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        standing = [
            one
            for one in classes_wanted(self.by, Wanted(agency=self.thing))[:100]
            if one.cancelled_on is None and one.agency_id == self.thing.pk
        ]
        self.classes = {str(one.pk): one for one in standing}
        none = _("Không phải lớp của cơ quan")
        offer(self, "training_class", none, {key: one.title for key, one in self.classes.items()})

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"training_class": self.classes.get(told["training_class"])}


class EndForm(TellingForm):
    outcome = forms.ChoiceField(
        label=_("Kết quả"),
        widget=forms.RadioSelect,
        choices=(("completed", _("hoàn thành")), ("left", _("thôi học"))),
    )
    on = DayField(label=_("Ngày học xong, thôi học"))
    because = forms.CharField(label=_("Lý do thôi học"), max_length=500, required=False, widget=FEW_LINES)

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"completed": told.pop("outcome") == "completed"}


class PlanForm(ByDocumentForm):
    """`of_year` is the plan's: `year` is that of the document."""

    label = _("Kế hoạch đào tạo, bồi dưỡng")
    of_year = forms.IntegerField(label=_("Của năm"), min_value=2000, max_value=2100)
    kind = forms.ChoiceField(label=_("Nội dung"), widget=QuickSelect, choices=lambda: words_of(KINDS))
    people = forms.IntegerField(label=_("Số người"), min_value=0, max_value=MOST_PEOPLE, initial=0)
    classes = forms.IntegerField(label=_("Số lớp"), min_value=0, max_value=MOST_PEOPLE, initial=0)
    field_order = ("of_year", "kind", "people", "classes", "number", "year")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("of_year", self.today.year)

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        aim = {name: told.pop(name) for name in ("kind", "people", "classes")}
        kind = TrainingKind(aim.pop("kind"))
        return told | {"aim": Aim(told.pop("of_year"), kind, **aim)}


class OpenForm(TellingForm):
    on = DayField(label=_("Ngày khai giảng"))


class FinishForm(TellingForm):
    on = DayField(label=_("Ngày bế giảng"))
    people = forms.IntegerField(label=_("Số người học"), min_value=1, max_value=MOST_PEOPLE)


class CandidateForm(SomebodyForm, ByDocumentForm):
    label = _("Văn bản cử dự thi")
    kind = forms.ChoiceField(label=_("Loại"), widget=QuickSelect, choices=lambda: words_of(EXAM_KINDS))
    title = forms.CharField(label=_("Ngạch, hạng dự thi"), max_length=200)
    of_year = forms.IntegerField(label=_("Kỳ thi của năm"), min_value=2000, max_value=2100)
    on = DayField(label=_("Ngày cử"))
    field_order = ("staff", "kind", "title", "of_year", "on", "number", "year")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("of_year", self.today.year)

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        exam = Exam(ExamKind(told.pop("kind")), told.pop("title"), told.pop("of_year"))
        return told | {"exam": exam}


class ResultForm(ByDocumentForm):
    label = _("Văn bản công nhận kết quả")
    result = forms.ChoiceField(
        label=_("Kết quả"), widget=forms.RadioSelect, choices=lambda: words_of(TOLD_RESULTS)
    )
    on = DayField(label=_("Ngày có kết quả"))
    field_order = ("result", "on", "number", "year")

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"result": ExamResult(told["result"])}


# ── what lists are narrowed to ─────────────────────────────────────────────
class FilterForm(NarrowingForm):
    states, kinds, wanted_as = STATES, KINDS, Wanted
    words = forms.CharField(label=_("Khóa học, người học"), required=False, max_length=200)


class ClassFilterForm(FilterForm):
    states = CLASS_STATES
    words = forms.CharField(label=_("Tên lớp, nơi học"), required=False, max_length=200)


class ExamFilterForm(NarrowingForm):
    states, kinds, wanted_as = EXAM_STATES, EXAM_KINDS, Wanted
    every_kind = _("Mọi loại")
