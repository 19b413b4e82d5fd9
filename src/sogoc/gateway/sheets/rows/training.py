"""A row of a sheet as somebody sent to learn, as a class, as a candidate, or as a line of the plan of a year; with what
came of it where the row says so."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.civil_service.training.actions.approve_class import approve_class
from sogoc.areas.civil_service.training.actions.end_training import end_training
from sogoc.areas.civil_service.training.actions.finish_class import finish_class
from sogoc.areas.civil_service.training.actions.open_class import open_class
from sogoc.areas.civil_service.training.actions.plan_training import plan_training
from sogoc.areas.civil_service.training.actions.record_exam_result import record_exam_result
from sogoc.areas.civil_service.training.actions.send_to_exam import send_to_exam
from sogoc.areas.civil_service.training.actions.send_to_training import send_to_training
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
from sogoc.components.form_fields import DayField, DocumentNumberField, WordsField
from sogoc.foundations.documents.naming import document_named
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.gateway.sheets.somebody import staff_coded
from sogoc.kernel.acts import Actor


class CourseRow(forms.Form):
    title = forms.CharField(label=_("Khóa học"), max_length=300)
    kind = WordsField(label=_("Nội dung"), choices=KINDS.items)
    place = forms.CharField(label=_("Nơi học"), max_length=200, required=False)
    document = DocumentNumberField(label=_("Bằng văn bản"))


def _course(facts: dict[str, Any]) -> Course:
    return Course(facts["title"], TrainingKind(facts["kind"]), facts["place"])


class TrainingRow(CourseRow):
    code = forms.CharField(label=_("Mã số"), max_length=20)
    on = DayField(label=_("Học từ ngày"))
    ended_on = DayField(label=_("Ngày học xong"), required=False)


def enter_training(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    document = document_named(facts["document"], by=by, near=agency.pk)
    staff = staff_coded(facts["code"], agency, by=by)
    told = {"course": _course(facts), "on": facts["on"], "document": document}
    sent = send_to_training(staff=staff, **told, at=at, by=by)
    if facts["ended_on"]:
        sent = end_training(training=sent, completed=True, on=facts["ended_on"], at=at, by=by)
    return sent


class ClassRow(CourseRow):
    opened_on = DayField(label=_("Ngày khai giảng"), required=False)
    finished_on = DayField(label=_("Ngày bế giảng"), required=False)
    people = forms.IntegerField(label=_("Số người học"), required=False, min_value=0, max_value=MOST_PEOPLE)


def enter_class(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    document = document_named(facts["document"], by=by, near=agency.pk)
    one = approve_class(agency=agency, course=_course(facts), document=document, at=at, by=by)
    if facts["opened_on"]:
        one = open_class(training_class=one, on=facts["opened_on"], at=at, by=by)
    if facts["finished_on"]:
        people = facts["people"] or 0
        one = finish_class(training_class=one, on=facts["finished_on"], people=people, at=at, by=by)
    return one


class CandidateRow(forms.Form):
    code = forms.CharField(label=_("Mã số"), max_length=20)
    kind = WordsField(label=_("Loại"), choices=EXAM_KINDS.items)
    title = forms.CharField(label=_("Ngạch, hạng dự thi"), max_length=200)
    year = forms.IntegerField(label=_("Kỳ thi của năm"), min_value=2000, max_value=2100)
    on = DayField(label=_("Ngày cử"))
    document = DocumentNumberField(label=_("Văn bản cử dự thi"))
    result = WordsField(label=_("Kết quả"), choices=TOLD_RESULTS.items, required=False)
    result_on = DayField(label=_("Ngày có kết quả"), required=False)
    decision = DocumentNumberField(label=_("Văn bản công nhận kết quả"), required=False)

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        given = [told.get(name) for name in ("result", "result_on", "decision")]
        if any(given) and not all(given):
            self.add_error("result", _("Đã có kết quả thì phải có kết quả, ngày và văn bản công nhận."))
        return told


def enter_candidate(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    staff = staff_coded(facts["code"], agency, by=by)
    exam = Exam(ExamKind(facts["kind"]), facts["title"], facts["year"])
    sent_by = document_named(facts["document"], by=by, near=agency.pk)
    candidate = send_to_exam(staff=staff, exam=exam, on=facts["on"], document=sent_by, at=at, by=by)
    if facts["result"]:
        told = {"result": ExamResult(facts["result"]), "on": facts["result_on"]}
        decision = document_named(facts["decision"], by=by, near=agency.pk)
        candidate = record_exam_result(candidate=candidate, **told, document=decision, at=at, by=by)
    return candidate


class PlanRow(forms.Form):
    year = forms.IntegerField(label=_("Của năm"), min_value=2000, max_value=2100)
    kind = WordsField(label=_("Nội dung"), choices=KINDS.items)
    people = forms.IntegerField(label=_("Số người"), min_value=0, max_value=MOST_PEOPLE)
    classes = forms.IntegerField(label=_("Số lớp"), required=False, min_value=0, max_value=MOST_PEOPLE)
    document = DocumentNumberField(label=_("Kế hoạch"))


def enter_plan(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    document = document_named(facts["document"], by=by, near=agency.pk)
    aim = Aim(facts["year"], TrainingKind(facts["kind"]), facts["people"], facts["classes"] or 0)
    return plan_training(agency=agency, aim=aim, document=document, at=at, by=by)


_COURSE = {
    "title": "Bồi dưỡng kỹ năng giao tiếp",
    "kind": "theo vị trí việc làm, kỹ năng nghiệp vụ",
    "place": "Trường Chính trị tỉnh",
    "document": "04/KH-SKHCN",
}
TRAININGS = SheetIn(
    name="trainings",
    title=_("Người được cử đi đào tạo, bồi dưỡng"),
    act="send_to_training",
    row=TrainingRow,
    enter=enter_training,
    leads_to="training:list",
    example=_COURSE | {"code": "CC001", "on": "06/3/2023", "ended_on": ""},
)
CLASSES = SheetIn(
    name="training-classes",
    title=_("Lớp đào tạo, bồi dưỡng"),
    act="approve_class",
    row=ClassRow,
    enter=enter_class,
    leads_to="training:classes",
    example=_COURSE | {"opened_on": "06/3/2023", "finished_on": "10/3/2023", "people": "40"},
)
CANDIDATES = SheetIn(
    name="rank-exams",
    title=_("Người dự thi nâng ngạch, thăng hạng"),
    act="send_to_exam",
    row=CandidateRow,
    enter=enter_candidate,
    leads_to="training:exams",
    example={
        "code": "CC001",
        "kind": "thi nâng ngạch công chức",
        "title": "Chuyên viên chính",
        "year": "2022",
        "on": "06/3/2023",
        "document": "04/KH-SKHCN",
        "result": "",
        "result_on": "",
        "decision": "",
    },
)
PLANS = SheetIn(
    name="training-plans",
    title=_("Kế hoạch đào tạo, bồi dưỡng"),
    act="plan_training",
    row=PlanRow,
    enter=enter_plan,
    leads_to="training:plans",
    example={
        "year": "2023",
        "kind": "theo vị trí việc làm, kỹ năng nghiệp vụ",
        "people": "6",
        "classes": "0",
        "document": "04/KH-SKHCN",
    },
)
OF_TRAINING = (TRAININGS, CLASSES, CANDIDATES, PLANS)
