"""A row of a sheet as feedback received, and classified, answered and published where the row says so."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.feedback.actions.answer_feedback import answer_feedback
from sogoc.areas.procedures.feedback.actions.classify_feedback import classify_feedback
from sogoc.areas.procedures.feedback.actions.publish_answer import publish_answer
from sogoc.areas.procedures.feedback.actions.receive_feedback import receive_feedback
from sogoc.areas.procedures.feedback.register import (
    ABOUT,
    CHANNELS,
    RESULTS,
    About,
    Channel,
    Message,
    Person,
    ResultKind,
)
from sogoc.components.form_fields import WordsField
from sogoc.components.moments import MomentField
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.kernel.acts import Actor

from .dossiers import refuse_what_is_to_come

TOLD_ABOUT = {key: name for key, name in ABOUT.items() if key}
TOLD_RESULTS = {key: name for key, name in RESULTS.items() if key}


class FeedbackRow(forms.Form):
    code = forms.CharField(label=_("Mã số"), max_length=90)
    text = forms.CharField(label=_("Nội dung"), max_length=10_000)
    channel = WordsField(label=_("Cách gửi"), choices=CHANNELS.items)
    received = MomentField(label=_("Tiếp nhận lúc"))
    about = WordsField(label=_("Nội dung về"), choices=TOLD_ABOUT.items, required=False)
    procedure_code = forms.CharField(label=_("Mã thủ tục"), max_length=30, required=False)
    dossier_code = forms.CharField(label=_("Mã hồ sơ"), max_length=60, required=False)
    answered = MomentField(label=_("Trả lời lúc"), required=False)
    result_kind = WordsField(label=_("Hình thức xử lý"), choices=TOLD_RESULTS.items, required=False)
    answer = forms.CharField(label=_("Câu trả lời"), max_length=20_000, required=False)
    published = MomentField(label=_("Công khai lúc"), required=False)
    name = forms.CharField(label=_("Họ tên người gửi"), max_length=120, required=False)
    phone = forms.CharField(label=_("Điện thoại"), max_length=30, required=False)
    email = forms.EmailField(label=_("Thư điện tử"), required=False)

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        if told.get("answered") and not (
            told.get("about") and told.get("result_kind") and told.get("answer")
        ):
            self.add_error(
                "answered", _("Đã trả lời thì phải có nội dung về gì, hình thức xử lý và câu trả lời.")
            )
        if told.get("published") and not told.get("answered"):
            self.add_error("published", _("Đã công khai thì phải có lúc trả lời."))
        return told


def enter(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    moments = [facts[name] for name in ("received", "answered", "published")]
    refuse_what_is_to_come(moments, at)
    said = {name: facts[name] for name in ("code", "text", "procedure_code", "dossier_code")}
    found = receive_feedback(
        agency=agency,
        message=Message(**said, channel=Channel(facts["channel"])),
        sender=Person(**{name: facts[name] for name in ("name", "phone", "email")}),
        at=facts["received"],
        by=by,
    )
    if facts["about"]:
        about = About(facts["about"])
        found = classify_feedback(feedback=found, about=about, answerer=None, at=facts["received"], by=by)
    if facts["answered"]:
        kind = ResultKind(facts["result_kind"])
        found = answer_feedback(
            feedback=found, result_kind=kind, answer=facts["answer"], at=facts["answered"], by=by
        )
    if facts["published"]:
        found = publish_answer(feedback=found, at=facts["published"], by=by)
    return found


FEEDBACK = SheetIn(
    name="feedback",
    title=_("Sổ phản ánh, kiến nghị"),
    act="receive_feedback",
    row=FeedbackRow,
    enter=enter,
    leads_to="feedback:list",
    example={
        "code": "PAKN-250117-0001",
        "text": "Đã quá ngày hẹn mà chưa nhận được kết quả.",
        "channel": "Cổng Dịch vụ công quốc gia",
        "received": "08:15 17/01/2025",
        "about": "hành vi hành chính",
        "procedure_code": "1.014431",
        "dossier_code": "H56.16-250110-0003",
        "answered": "10:00 24/01/2025",
        "result_kind": "chấn chỉnh, khắc phục",
        "answer": "Sở đã trả kết quả, xin lỗi và chấn chỉnh bộ phận liên quan.",
        "published": "14:00 24/01/2025",
        "name": "",
        "phone": "",
        "email": "",
    },
)
