"""What can be done to a dossier, each on a page of its own: an act, its form, its words."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from sogoc.areas.procedures.dossiers.actions.accept_dossier import accept_dossier
from sogoc.areas.procedures.dossiers.actions.decline_dossier import decline_dossier
from sogoc.areas.procedures.dossiers.actions.refuse_dossier import refuse_dossier
from sogoc.areas.procedures.dossiers.actions.resume_dossier import resume_dossier
from sogoc.areas.procedures.dossiers.actions.return_result import return_result
from sogoc.areas.procedures.dossiers.actions.settle_dossier import settle_dossier
from sogoc.areas.procedures.dossiers.actions.suspend_dossier import suspend_dossier
from sogoc.areas.procedures.dossiers.actions.withdraw_dossier import withdraw_dossier
from sogoc.areas.procedures.dossiers.queries import dossiers_seen_by
from sogoc.areas.procedures.dossiers.queries.apologies import apologies_of
from sogoc.areas.procedures.dossiers.queries.standing import standing_of
from sogoc.desk.performing import perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.kernel.acts import Actor, may, require

from .deed import Deed, is_open, runs
from .forms import MomentForm, ReasonForm, ReturnForm, SuspendForm
from .handing_deeds import HANDING
from .paper_deeds import PAPERS
from .result_deeds import RESULTS
from .trails import of_a_dossier, page_of


def _waits_online(dossier: Any) -> bool:
    return not dossier.received_on and not dossier.declined_on


DEEDS = {
    "accept": Deed(
        "accept_dossier",
        accept_dossier,
        MomentForm,
        _("Tiếp nhận hồ sơ trực tuyến"),
        _("Tiếp nhận"),
        _("Đã tiếp nhận hồ sơ; thời hạn giải quyết tính từ lúc này."),
        _waits_online,
        _("Hồ sơ đủ thành phần, đúng thẩm quyền. Thời hạn giải quyết tính từ lúc tiếp nhận."),
    ),
    "decline": Deed(
        "decline_dossier",
        decline_dossier,
        ReasonForm,
        _("Không tiếp nhận"),
        _("Ghi không tiếp nhận"),
        _("Đã ghi không tiếp nhận; người nộp được báo lý do."),
        _waits_online,
        _("Hồ sơ không vào sổ và không có trong biểu mẫu nào. Lý do được báo cho người nộp."),
    ),
    "settle": Deed(
        "settle_dossier",
        settle_dossier,
        MomentForm,
        _("Ghi giải quyết xong"),
        _("Đã giải quyết xong"),
        _("Đã ghi hồ sơ giải quyết xong."),
        runs,
        _("Đúng hạn hay quá hạn tính theo ngày này."),
    ),
    "return": Deed(
        "return_result",
        return_result,
        ReturnForm,
        _("Trả kết quả"),
        _("Đã trả kết quả"),
        _("Đã ghi trả kết quả."),
        lambda dossier: dossier.outcome == "settled" and not dossier.returned_on,
    ),
    "suspend": Deed(
        "suspend_dossier",
        suspend_dossier,
        SuspendForm,
        _("Tạm dừng"),
        _("Tạm dừng hồ sơ"),
        _("Đã tạm dừng; thời hạn không chạy cho đến khi tiếp tục."),
        runs,
        _("Khi chờ người nộp bổ sung, chờ nghĩa vụ tài chính hoặc chờ ý kiến cơ quan khác."),
    ),
    "resume": Deed(
        "resume_dossier",
        resume_dossier,
        MomentForm,
        _("Tiếp tục giải quyết"),
        _("Tiếp tục"),
        _("Đã tiếp tục; ngày hẹn trả lùi theo thời gian tạm dừng."),
        lambda dossier: bool(dossier.suspended_at),
    ),
    "refuse": Deed(
        "refuse_dossier",
        refuse_dossier,
        ReasonForm,
        _("Từ chối giải quyết"),
        _("Từ chối hồ sơ"),
        _("Đã ghi từ chối giải quyết."),
        is_open,
        _("Lý do được ghi trong phiếu từ chối gửi người nộp."),
    ),
    "withdraw": Deed(
        "withdraw_dossier",
        withdraw_dossier,
        ReasonForm,
        _("Rút hồ sơ theo yêu cầu"),
        _("Ghi rút hồ sơ"),
        _("Đã ghi rút hồ sơ."),
        is_open,
        _("Khi người nộp đề nghị dừng và chưa có quyết định."),
    ),
}


DEEDS |= HANDING | PAPERS | RESULTS


def deeds_open_to(by: Actor, dossier: Any) -> dict[str, Deed]:
    """What this person may do to this dossier now; the most usual first."""
    return {key: deed for key, deed in DEEDS.items() if deed.opens(dossier) and may(by, deed.act, dossier)}


def at_hand(found: Any, standing: Any, letters: Iterable[Any]) -> None:
    """What deeds ask besides the dossier: the step that runs, and the apology that is not sent yet."""
    found.running = standing.running
    found.apology = next((one for one in letters if one.sent_at is None), None)


def after(told: datetime, latest: datetime) -> datetime:
    """A form tells minutes: within the minute of the latest thing, what is told comes after it. Somebody who hands in
    online is often answered at once."""
    same_minute = told <= latest < told + timedelta(minutes=1)
    return latest if same_minute else told


@require_http_methods(["GET", "POST"])
def deed_page(request: DeskRequest, pk: int, deed: str) -> HttpResponse:
    found, told = get_object_or_404(dossiers_seen_by(request.actor), pk=pk), DEEDS[deed]
    require(request.actor, told.act, found)
    at_hand(found, standing_of(found, (), found.latest_at.date()), apologies_of(found))
    given = {"dossier": found} if told.takes_dossier else {}
    form: Any = told.form(request.POST or None, now=request.at, **given)
    if form.is_valid():
        facts = form.told | {"at": after(form.cleaned_data["at"], found.latest_at), "by": request.actor}
        response = perform(
            request,
            form,
            lambda: told.does(dossier=found, **facts),
            address=lambda _: page_of(found),
            done=str(told.done),
        )
        if response:
            return response
    context = {"form": form, "dossier": found, "deed": told, "trail": of_a_dossier(found)}
    return render(request, "desk/dossiers/deed.html", context, status=status_of(form))
