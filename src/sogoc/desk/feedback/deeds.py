"""What can be done to feedback, each on a page of its own: an act, its form, its words."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.feedback.actions.answer_feedback import answer_feedback
from sogoc.areas.procedures.feedback.actions.ask_more import ask_more
from sogoc.areas.procedures.feedback.actions.classify_feedback import classify_feedback
from sogoc.areas.procedures.feedback.actions.correct_feedback import FeedbackChanged, correct_feedback
from sogoc.areas.procedures.feedback.actions.decline_feedback import decline_feedback
from sogoc.areas.procedures.feedback.actions.forward_feedback import forward_feedback
from sogoc.areas.procedures.feedback.actions.publish_answer import publish_answer
from sogoc.areas.procedures.feedback.actions.rate_answer import rate_answer
from sogoc.areas.procedures.feedback.actions.receive_more import receive_more
from sogoc.areas.procedures.feedback.queries import feedback_seen_by
from sogoc.desk.deeds import Deed, Deeds, Kind
from sogoc.desk.proving import proofs_of

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


def _open(one: Any) -> bool:
    return not one.outcome


KIND = Kind(
    "feedback",
    feedback_seen_by,
    page_of,
    of_feedback,
    FeedbackChanged,
    page="desk/feedback/deed.html",
)
DEEDS = Deeds(
    KIND,
    {
        "receive_more": Deed(
            "receive_more",
            receive_more,
            MoreForm,
            _("Ghi nội dung bổ sung"),
            _("Đã ghi nội dung bổ sung; thời hạn trả lời chạy tiếp."),
            lambda one: bool(one.waiting_since),
            submit=_("Ghi bổ sung"),
        ),
        "answer": Deed(
            "answer_feedback",
            answer_feedback,
            AnswerForm,
            _("Trả lời"),
            _("Đã ghi câu trả lời; hãy công khai trước hạn."),
            lambda one: _open(one) and bool(one.about) and not one.waiting_since,
            submit=_("Ghi câu trả lời"),
        ),
        "classify": Deed(
            "classify_feedback",
            classify_feedback,
            ClassifyForm,
            _("Phân loại, giao trả lời"),
            _("Đã phân loại."),
            _open,
            submit=_("Ghi phân loại"),
        ),
        "publish": Deed(
            "publish_answer",
            publish_answer,
            DeedForm,
            _("Công khai câu trả lời"),
            _("Đã công khai câu trả lời."),
            lambda one: one.outcome == "answered" and not one.published_on,
            _("Công khai nội dung phản ánh và câu trả lời, không có họ tên và liên hệ của người gửi."),
            submit=_("Công khai"),
        ),
        "rate": Deed(
            "rate_answer",
            rate_answer,
            RateForm,
            _("Ghi đánh giá của người gửi"),
            _("Đã ghi đánh giá."),
            lambda one: one.outcome == "answered" and not one.rated_on,
            _("Mỗi câu trả lời được đánh giá một lần, theo đúng lời người gửi."),
            submit=_("Ghi đánh giá"),
        ),
        "ask_more": Deed(
            "ask_more",
            ask_more,
            AskForm,
            _("Yêu cầu bổ sung"),
            _("Đã ghi yêu cầu; thời hạn trả lời dừng đến khi người gửi bổ sung."),
            lambda one: _open(one) and not one.waiting_since,
            submit=_("Gửi yêu cầu"),
        ),
        "forward": Deed(
            "forward_feedback",
            forward_feedback,
            ForwardForm,
            _("Chuyển cơ quan khác"),
            _("Đã chuyển; cơ quan nhận đã được thông báo."),
            _open,
            _("Khi thuộc thẩm quyền của cơ quan khác. Thời hạn ở cơ quan nhận tính từ lúc chuyển."),
            submit=_("Chuyển"),
        ),
        "correct": Deed(
            "correct_feedback",
            correct_feedback,
            CorrectForm,
            _("Sửa nội dung"),
            _("Đã sửa nội dung; nhật ký giữ nội dung cũ."),
            lambda one: _open(one) and not one.sender_key,
            _("Khi cơ quan ghi sai lời người gửi. Mã số và lúc tiếp nhận giữ nguyên."),
            submit=_("Ghi nội dung đúng"),
        ),
        "decline": Deed(
            "decline_feedback",
            decline_feedback,
            ReasonForm,
            _("Từ chối tiếp nhận"),
            _("Đã ghi từ chối tiếp nhận."),
            _open,
            _("Lý do được gửi cho người phản ánh."),
            submit=_("Từ chối"),
        ),
    },
)
PROOFS = proofs_of(KIND)
