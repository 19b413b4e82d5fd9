"""What can be done to a document, each on a page of its own: an act, its form, its words."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from sogoc.areas.direction.steering.actions.correct_steering_mark import correct_steering_mark
from sogoc.areas.direction.steering.actions.take_back_steering_mark import take_back_steering_mark
from sogoc.desk.performing import perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.foundations.documents.actions.attach_file import attach_file
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.actions.cite import cite
from sogoc.foundations.documents.actions.link_evidence import link_evidence
from sogoc.foundations.documents.actions.relate_documents import relate_documents
from sogoc.foundations.documents.actions.seal_document import seal_document
from sogoc.foundations.documents.actions.send_document import send_document
from sogoc.foundations.documents.queries import documents_seen_by
from sogoc.kernel.acts import Actor, may, require
from sogoc.kernel.vietnamese import local_day

from .deed_forms import (
    AttachForm,
    CiteForm,
    DeedForm,
    EvidenceForm,
    ReasonForm,
    RelateForm,
    SealForm,
    SendForm,
)
from .forms import SteeringForm
from .trails import of_a_document, page_of


class SteerForm(DeedForm, SteeringForm):
    """Another field of reform."""


@dataclass(frozen=True, slots=True)
class Deed:
    """`does` is handed the document, the filled form, and `at` and `by`; `opens` says of a document and its steering
    mark whether there is anything to do."""

    act: str
    form: type[DeedForm]
    title: Any
    submit: Any
    done: Any
    does: Callable[..., Any]
    opens: Callable[[Any, Any], bool]
    lead: Any = ""
    upload: bool = False


def _always(document: Any, steering: Any) -> bool:
    return not document.cancelled_on


DEEDS = {
    "seal": Deed(
        "seal_document",
        SealForm,
        _("Ghi nhận chữ ký số của cơ quan"),
        _("Đã ký số của cơ quan"),
        _("Đã ghi nhận chữ ký số của cơ quan."),
        lambda document, form, **who: seal_document(document=document, **who),
        lambda document, steering: (
            _always(document, steering)
            and document.flow == "out"
            and document.signed in ("paper", "digital_person")
        ),
        _("Văn thư ký số của cơ quan lên văn bản đã có chữ ký của người có thẩm quyền, hoặc lên bản số hóa."),
    ),
    "send": Deed(
        "send_document",
        SendForm,
        _("Phát hành"),
        _("Phát hành"),
        _("Đã ghi ngày phát hành."),
        lambda document, form, **who: send_document(document=document, sent=form.told, **who),
        lambda document, steering: (
            _always(document, steering) and document.flow == "out" and not document.sent_on
        ),
        _("Trong ngày ký, chậm nhất là ngày làm việc tiếp theo."),
    ),
    "attach": Deed(
        "attach_file",
        AttachForm,
        _("Đính kèm tệp"),
        _("Đính kèm"),
        _("Đã đính kèm tệp."),
        lambda document, form, **who: attach_file(
            document=document, content=form.cleaned_data["file"], name=form.cleaned_data["file"].name, **who
        ),
        _always,
        upload=True,
    ),
    "relate": Deed(
        "relate_documents",
        RelateForm,
        _("Ghi quan hệ với văn bản khác"),
        _("Ghi quan hệ"),
        _("Đã ghi quan hệ."),
        lambda document, form, **who: relate_documents(document=document, **form.told, **who),
        _always,
        _("Ghi ở văn bản ban hành sau; văn bản kia tự hiện chiều ngược lại."),
    ),
    "cite": Deed(
        "cite",
        CiteForm,
        _("Viện dẫn văn bản, điều khoản"),
        _("Viện dẫn"),
        _("Đã ghi viện dẫn."),
        lambda document, form, **who: cite(
            record=document, law=form.cleaned_data["text"], document=form.cited, **who
        ),
        _always,
    ),
    "evidence": Deed(
        "link_evidence",
        EvidenceForm,
        _("Gắn tài liệu kiểm chứng"),
        _("Gắn tài liệu"),
        _("Đã gắn tài liệu kiểm chứng."),
        lambda document, form, **who: link_evidence(record=document, **form.told, **who),
        _always,
        _("Văn bản khác, hoặc một trang của nó, chứng minh điều văn bản này ghi."),
    ),
    "steer": Deed(
        "correct_steering_mark",
        SteerForm,
        _("Đính chính lĩnh vực chỉ đạo"),
        _("Ghi đính chính"),
        _("Đã đính chính lĩnh vực chỉ đạo."),
        lambda document, form, **who: correct_steering_mark(document=document, steers=form.told, **who),
        lambda document, steering: bool(steering),
    ),
    "unsteer": Deed(
        "take_back_steering_mark",
        ReasonForm,
        _("Bỏ ghi nhận chỉ đạo CCHC"),
        _("Bỏ ghi nhận"),
        _("Đã bỏ ghi nhận văn bản chỉ đạo."),
        lambda document, form, **who: take_back_steering_mark(
            document=document, reason=form.cleaned_data["reason"], **who
        ),
        lambda document, steering: bool(steering),
        _("Văn bản vẫn ở trong sổ nhưng không còn được đếm; nhật ký giữ lý do."),
    ),
    "cancel": Deed(
        "cancel_number",
        ReasonForm,
        _("Hủy số"),
        _("Hủy số này"),
        _("Đã hủy số."),
        lambda document, form, **who: cancel_number(
            document=document, reason=form.cleaned_data["reason"], **who
        ),
        lambda document, steering: (
            _always(document, steering) and bool(document.book_id) and not document.sent_on
        ),
        _("Số đã hủy ở lại trong sổ cùng lý do và không cấp lại cho văn bản khác."),
    ),
}


def deeds_open_to(by: Actor, document: Any, steering: Any) -> dict[str, Deed]:
    """What this person may do to this document now."""
    return {
        key: deed
        for key, deed in DEEDS.items()
        if deed.opens(document, steering) and may(by, deed.act, document)
    }


@require_http_methods(["GET", "POST"])
def deed_page(request: DeskRequest, pk: int, deed: str) -> HttpResponse:
    found, told = get_object_or_404(documents_seen_by(request.actor), pk=pk), DEEDS[deed]
    require(request.actor, told.act, found)
    initial = {"since": found.issued_on}
    sent = {"data": request.POST, "files": request.FILES} if request.method == "POST" else {}
    form = told.form(**sent, by=request.actor, document=found, today=local_day(request.at), initial=initial)
    if form.is_valid():
        who = {"at": request.at, "by": request.actor}
        response = perform(
            request,
            form,
            lambda: told.does(found, form, **who),
            address=lambda _: page_of(found),
            done=str(told.done),
        )
        if response:
            return response
    context = {"form": form, "document": found, "deed": told, "trail": of_a_document(found)}
    return render(request, "desk/documents/deed.html", context, status=status_of(form))
