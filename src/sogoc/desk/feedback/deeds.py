"""What can be done to feedback, each on a page of its own: an act, its form, its words."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from sogoc.areas.procedures.feedback.actions.answer_feedback import answer_feedback
from sogoc.areas.procedures.feedback.actions.ask_more import ask_more
from sogoc.areas.procedures.feedback.actions.classify_feedback import classify_feedback
from sogoc.areas.procedures.feedback.actions.correct_feedback import FeedbackChanged, correct_feedback
from sogoc.areas.procedures.feedback.actions.decline_feedback import decline_feedback
from sogoc.areas.procedures.feedback.actions.forward_feedback import forward_feedback
from sogoc.areas.procedures.feedback.actions.publish_answer import publish_answer
from sogoc.areas.procedures.feedback.actions.rate_answer import rate_answer
from sogoc.areas.procedures.feedback.actions.receive_more import receive_more
from sogoc.areas.procedures.feedback.queries import feedback_seen_by, may_be_asked, may_be_forwarded_to
from sogoc.desk.deeds import Kind
from sogoc.desk.performing import changed_since, perform, status_of
from sogoc.desk.proving import proofs_of
from sogoc.desk.requests import DeskRequest
from sogoc.kernel.acts import Actor, may, require
from sogoc.kernel.vietnamese import local_day

from .forms import (
    AnswerForm,
    AskForm,
    ClassifyForm,
    CorrectForm,
    DeedForm,
    ForwardForm,
    MoreForm,
    RateForm,
    ReasonForm,
)
from .trails import of_feedback, page_of


@dataclass(frozen=True, slots=True)
class Deed:
    """`does` is handed the feedback, what the form told, and `at` and `by`; `opens` says whether there is anything to
    do."""

    act: str
    does: Callable[..., Any]
    form: type[DeedForm]
    title: Any
    submit: Any
    done: Any
    opens: Callable[[Any], bool]
    lead: Any = ""


def _open(one: Any) -> bool:
    return not one.outcome


DEEDS = {
    "receive_more": Deed(
        "receive_more",
        receive_more,
        MoreForm,
        _("Ghi nội dung bổ sung"),
        _("Ghi bổ sung"),
        _("Đã ghi nội dung bổ sung; thời hạn trả lời chạy tiếp."),
        lambda one: bool(one.waiting_since),
    ),
    "answer": Deed(
        "answer_feedback",
        answer_feedback,
        AnswerForm,
        _("Trả lời"),
        _("Ghi câu trả lời"),
        _("Đã ghi câu trả lời; hãy công khai trước hạn."),
        lambda one: _open(one) and bool(one.about) and not one.waiting_since,
    ),
    "classify": Deed(
        "classify_feedback",
        classify_feedback,
        ClassifyForm,
        _("Phân loại, giao trả lời"),
        _("Ghi phân loại"),
        _("Đã phân loại."),
        _open,
    ),
    "publish": Deed(
        "publish_answer",
        publish_answer,
        DeedForm,
        _("Công khai câu trả lời"),
        _("Công khai"),
        _("Đã công khai câu trả lời."),
        lambda one: one.outcome == "answered" and not one.published_on,
        _("Công khai nội dung phản ánh và câu trả lời, không có họ tên và liên hệ của người gửi."),
    ),
    "rate": Deed(
        "rate_answer",
        rate_answer,
        RateForm,
        _("Ghi đánh giá của người gửi"),
        _("Ghi đánh giá"),
        _("Đã ghi đánh giá."),
        lambda one: one.outcome == "answered" and not one.rated_on,
        _("Mỗi câu trả lời được đánh giá một lần, theo đúng lời người gửi."),
    ),
    "ask_more": Deed(
        "ask_more",
        ask_more,
        AskForm,
        _("Yêu cầu bổ sung"),
        _("Gửi yêu cầu"),
        _("Đã ghi yêu cầu; thời hạn trả lời dừng đến khi người gửi bổ sung."),
        lambda one: _open(one) and not one.waiting_since,
    ),
    "forward": Deed(
        "forward_feedback",
        forward_feedback,
        ForwardForm,
        _("Chuyển cơ quan khác"),
        _("Chuyển"),
        _("Đã chuyển; cơ quan nhận đã được thông báo."),
        _open,
        _("Khi thuộc thẩm quyền của cơ quan khác. Thời hạn ở cơ quan nhận tính từ lúc chuyển."),
    ),
    "correct": Deed(
        "correct_feedback",
        correct_feedback,
        CorrectForm,
        _("Sửa nội dung"),
        _("Ghi nội dung đúng"),
        _("Đã sửa nội dung; nhật ký giữ nội dung cũ."),
        lambda one: _open(one) and not one.sender_key,
        _("Khi cơ quan ghi sai lời người gửi. Mã số và lúc tiếp nhận giữ nguyên."),
    ),
    "decline": Deed(
        "decline_feedback",
        decline_feedback,
        ReasonForm,
        _("Từ chối tiếp nhận"),
        _("Từ chối"),
        _("Đã ghi từ chối tiếp nhận."),
        _open,
        _("Lý do được gửi cho người phản ánh."),
    ),
}


PROOFS = proofs_of(Kind("feedback", feedback_seen_by, page_of, of_feedback))


def deeds_open_to(by: Actor, one: Any) -> dict[str, Deed]:
    """What this person may do to it now; the most usual first."""
    return {key: deed for key, deed in DEEDS.items() if deed.opens(one) and may(by, deed.act, one)}


@require_http_methods(["GET", "POST"])
def deed_page(request: DeskRequest, pk: int, deed: str) -> HttpResponse:
    found, told = get_object_or_404(feedback_seen_by(request.actor), pk=pk), DEEDS[deed]
    require(request.actor, told.act, found)
    form = told.form(
        request.POST or None,
        now=request.at,
        found=found,
        answerers=may_be_asked(found.agency, local_day(request.at)) if told.form is ClassifyForm else [],
        agencies=may_be_forwarded_to() if told.form is ForwardForm else [],
    )
    if form.is_valid():
        facts = form.told | {"at": form.cleaned_data["at"], "by": request.actor}
        response = perform(
            request, form, lambda: told.does(feedback=found, **facts), address=page_of, done=str(told.done)
        )
        if response:
            return response
    context = {
        "form": form,
        "feedback": found,
        "deed": told,
        "history": changed_since(request, form, found, FeedbackChanged),
        "trail": of_feedback(found),
    }
    return render(request, "desk/feedback/deed.html", context, status=status_of(form))
