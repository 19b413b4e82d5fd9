"""A row of a sheet, or of a plan's table in Word, as one task of a plan."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.tasks.actions.assign_task import assign_task
from sogoc.areas.direction.tasks.queries import Source, TaskFacts, plan_of
from sogoc.areas.direction.tasks.register import FIELDS, INDICES, RECURRENCES, SourceKind
from sogoc.components.form_fields import DayField, DocumentNumberField, WordsField
from sogoc.foundations.documents.kinds import kind_names
from sogoc.foundations.documents.naming import document_named
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.gateway.sheets.units import unit_named
from sogoc.kernel.acts import Actor, Refusal


class NotAPlan(Refusal):
    "Văn bản {number} chưa được ghi là kế hoạch. Hãy ghi kế hoạch trước, rồi nhập nhiệm vụ."


class TaskRow(forms.Form):
    plan = DocumentNumberField(label=_("Kế hoạch"))
    number = forms.IntegerField(label=_("Số thứ tự"), required=False, min_value=0, max_value=9999)
    title = forms.CharField(label=_("Nội dung"), max_length=500)
    lead = forms.CharField(label=_("Đơn vị chủ trì"), max_length=200)
    joining = forms.CharField(label=_("Đơn vị phối hợp"), max_length=1000, required=False)
    due_on = DayField(label=_("Hạn"))
    field = WordsField(label=_("Lĩnh vực"), choices=FIELDS.items, required=False)
    product_kind = WordsField(label=_("Sản phẩm"), choices=lambda: kind_names().items(), required=False)
    recurrence = WordsField(label=_("Lặp lại"), choices=RECURRENCES.items, required=False)
    criterion = forms.CharField(label=_("Mã tiêu chí"), max_length=30, required=False)
    index = WordsField(label=_("Nâng cao chỉ số"), choices=INDICES.items, required=False)


def enter(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    paper = document_named(facts["plan"], by=by, near=agency.pk)
    plan = plan_of(paper)
    if plan is None:
        raise NotAPlan(number=paper.printed)
    plain = ("title", "product_kind", "recurrence", "criterion", "index")
    told = TaskFacts(
        lead=unit_named(facts["lead"], agency),
        due_on=facts["due_on"],
        joining=tuple(unit_named(one, agency) for one in facts["joining"].split(";") if one.strip()),
        field=facts["field"] or "general",
        number=facts["number"] or 0,
        **{name: facts[name] or "" for name in plain},
    )
    return assign_task(agency=agency, source=Source(SourceKind.PLAN, plan), told=told, at=at, by=by)


TASKS = SheetIn(
    name="tasks",
    title=_("Nhiệm vụ của kế hoạch"),
    act="assign_task",
    row=TaskRow,
    enter=enter,
    leads_to="tasks:board",
    example={
        "plan": "64/KH-SKHCN",
        "number": "1",
        "title": "Ban hành kế hoạch tuyên truyền cải cách hành chính",
        "lead": "Văn phòng Sở",
        "joining": "",
        "due_on": "31/12/2027",
        "field": "I. Chỉ đạo, điều hành",
        "product_kind": "Kế hoạch",
        "recurrence": "",
        "criterion": "1.1",
        "index": "",
    },
)
