"""What can be done to a dossier, each on a page of its own: an act, its form, its words."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext_lazy as _

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
from sogoc.desk.deeds import Deed, Deeds, Kind

from .deed import is_open, runs
from .forms import MomentForm, ReasonForm, ReturnForm, SuspendForm
from .handing_deeds import HANDING
from .paper_deeds import PAPERS
from .result_deeds import RESULTS
from .trails import of_a_dossier, page_of


def _waits_online(dossier: Any) -> bool:
    return not dossier.received_on and not dossier.declined_on


OF_A_DOSSIER = {
    "accept": Deed(
        "accept_dossier",
        accept_dossier,
        MomentForm,
        _("Tiếp nhận hồ sơ trực tuyến"),
        _("Đã tiếp nhận hồ sơ; thời hạn giải quyết tính từ lúc này."),
        _waits_online,
        _("Hồ sơ đủ thành phần, đúng thẩm quyền. Thời hạn giải quyết tính từ lúc tiếp nhận."),
        submit=_("Tiếp nhận"),
    ),
    "decline": Deed(
        "decline_dossier",
        decline_dossier,
        ReasonForm,
        _("Không tiếp nhận"),
        _("Đã ghi không tiếp nhận; người nộp được báo lý do."),
        _waits_online,
        _("Hồ sơ không vào sổ và không có trong biểu mẫu nào. Lý do được báo cho người nộp."),
        submit=_("Ghi không tiếp nhận"),
    ),
    "settle": Deed(
        "settle_dossier",
        settle_dossier,
        MomentForm,
        _("Ghi giải quyết xong"),
        _("Đã ghi hồ sơ giải quyết xong."),
        runs,
        _("Đúng hạn hay quá hạn tính theo ngày này."),
        submit=_("Đã giải quyết xong"),
    ),
    "return": Deed(
        "return_result",
        return_result,
        ReturnForm,
        _("Trả kết quả"),
        _("Đã ghi trả kết quả."),
        lambda dossier: dossier.outcome == "settled" and not dossier.returned_on,
        submit=_("Đã trả kết quả"),
    ),
    "suspend": Deed(
        "suspend_dossier",
        suspend_dossier,
        SuspendForm,
        _("Tạm dừng"),
        _("Đã tạm dừng; thời hạn không chạy cho đến khi tiếp tục."),
        runs,
        _("Khi chờ người nộp bổ sung, chờ nghĩa vụ tài chính hoặc chờ ý kiến cơ quan khác."),
        submit=_("Tạm dừng hồ sơ"),
    ),
    "resume": Deed(
        "resume_dossier",
        resume_dossier,
        MomentForm,
        _("Tiếp tục giải quyết"),
        _("Đã tiếp tục; ngày hẹn trả lùi theo thời gian tạm dừng."),
        lambda dossier: bool(dossier.suspended_at),
        submit=_("Tiếp tục"),
    ),
    "refuse": Deed(
        "refuse_dossier",
        refuse_dossier,
        ReasonForm,
        _("Từ chối giải quyết"),
        _("Đã ghi từ chối giải quyết."),
        is_open,
        _("Lý do được ghi trong phiếu từ chối gửi người nộp."),
        submit=_("Từ chối hồ sơ"),
    ),
    "withdraw": Deed(
        "withdraw_dossier",
        withdraw_dossier,
        ReasonForm,
        _("Rút hồ sơ theo yêu cầu"),
        _("Đã ghi rút hồ sơ."),
        is_open,
        _("Khi người nộp đề nghị dừng và chưa có quyết định."),
        submit=_("Ghi rút hồ sơ"),
    ),
}


def at_hand(found: Any, standing: Any, letters: Iterable[Any]) -> None:
    """What deeds ask besides the dossier: the step that runs, and the apology that is not sent yet."""
    found.running = standing.running
    found.apology = next((one for one in letters if one.sent_at is None), None)


def _ready(found: Any) -> None:
    at_hand(found, standing_of(found, (), found.latest_at.date()), apologies_of(found))


DEEDS = Deeds(
    Kind("dossier", dossiers_seen_by, page_of, of_a_dossier, ready=_ready),
    OF_A_DOSSIER | HANDING | PAPERS | RESULTS,
)
