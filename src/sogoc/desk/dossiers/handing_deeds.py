"""What can be done to the steps of a dossier, to what is missing in it, and to an apology."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.dossiers.actions.ask_supplement import ask_supplement
from sogoc.areas.procedures.dossiers.actions.assign_step import assign_step
from sogoc.areas.procedures.dossiers.actions.bring_supplement import bring_supplement
from sogoc.areas.procedures.dossiers.actions.complete_step import complete_step
from sogoc.areas.procedures.dossiers.actions.draft_apology import draft_apology
from sogoc.areas.procedures.dossiers.actions.extend_dossier import extend_dossier
from sogoc.areas.procedures.dossiers.actions.return_step import return_step
from sogoc.areas.procedures.dossiers.actions.send_apology import send_apology
from sogoc.areas.procedures.dossiers.actions.sign_apology import sign_apology
from sogoc.areas.procedures.dossiers.actions.stop_dossier import stop_dossier
from sogoc.areas.procedures.dossiers.actions.transfer_step import transfer_step
from sogoc.desk.deeds import Deed
from sogoc.kernel.acts import Refusal

from .deed import is_open, runs
from .forms import MomentForm, ReasonForm
from .handing_forms import (
    AssignForm,
    CompleteForm,
    NewDayForm,
    SendBackForm,
    SendForm,
    SupplementForm,
    TransferForm,
)


def _of_a_step(act: Any) -> Any:
    """The form names the step; the dossier follows from it."""
    return lambda dossier, **facts: act(**facts)


class NothingDrafted(Refusal):
    "Hồ sơ {code} không có thư xin lỗi nào chưa gửi. Hãy soạn thư trước."


def _of_the_apology(act: Any) -> Any:
    def done(dossier: Any, **facts: Any) -> Any:
        if dossier.apology is None:
            raise NothingDrafted(code=dossier.code)
        return act(apology=dossier.apology, **facts)

    return done


def _unassigned(dossier: Any) -> bool:
    return runs(dossier) and (dossier.running is None or dossier.running.person is None)


def _in_steps(dossier: Any) -> bool:
    return runs(dossier) and dossier.running is not None


def _promised(dossier: Any) -> bool:
    return runs(dossier) and dossier.due_at is not None and not dossier.apologised_on


HANDING = {
    "assign": Deed(
        "assign_step",
        assign_step,
        AssignForm,
        _("Phân công xử lý"),
        _("Đã phân công; người được giao có thông báo."),
        _unassigned,
        _("Các bước lấy từ quy trình nội bộ của thủ tục; nếu chưa có quy trình thì hồ sơ có một bước."),
        submit=_("Phân công"),
    ),
    "complete": Deed(
        "complete_step",
        _of_a_step(complete_step),
        CompleteForm,
        _("Xong bước này"),
        _("Đã xong bước; hồ sơ sang bước sau nếu còn."),
        _in_steps,
        submit=_("Ghi xong bước"),
    ),
    "send-back": Deed(
        "return_step",
        _of_a_step(return_step),
        SendBackForm,
        _("Trả lại bước trước"),
        _("Đã trả lại bước trước."),
        lambda dossier: _in_steps(dossier) and dossier.running.order > 1,
        submit=_("Trả lại"),
    ),
    "transfer": Deed(
        "transfer_step",
        _of_a_step(transfer_step),
        TransferForm,
        _("Chuyển người khác"),
        _("Đã chuyển bước; thời hạn của bước không tính lại."),
        _in_steps,
        submit=_("Chuyển bước"),
    ),
    "ask": Deed(
        "ask_supplement",
        ask_supplement,
        SupplementForm,
        _("Yêu cầu bổ sung"),
        _("Đã yêu cầu bổ sung; thời hạn không chạy trong khi chờ."),
        runs,
        _("Bằng văn bản, một lần, trong thời hạn mà quy định cho."),
        submit=_("Yêu cầu bổ sung"),
    ),
    "bring": Deed(
        "bring_supplement",
        bring_supplement,
        MomentForm,
        _("Nhận giấy tờ bổ sung"),
        _("Đã nhận bổ sung; thời hạn chạy tiếp hoặc tính lại theo quy định của ngày tiếp nhận."),
        lambda dossier: bool(dossier.suspended_at) and dossier.supplements > 0,
        submit=_("Đã nhận đủ"),
    ),
    "stop": Deed(
        "stop_dossier",
        stop_dossier,
        ReasonForm,
        _("Dừng theo đề nghị"),
        _("Đã dừng giải quyết; hãy gửi thông báo cho người nộp."),
        is_open,
        _("Khi người nộp đề nghị dừng và chưa có quyết định."),
        submit=_("Dừng giải quyết"),
    ),
    "draft-apology": Deed(
        "draft_apology",
        draft_apology,
        NewDayForm,
        _("Soạn thư xin lỗi"),
        _("Đã soạn thư xin lỗi; hãy trình ký."),
        lambda dossier: _promised(dossier) and dossier.apology is None,
        _("Gửi trước khi quá hạn, có lý do và ngày hẹn lại. Mỗi hồ sơ hẹn lại một lần."),
        submit=_("Soạn thư"),
    ),
    "sign-apology": Deed(
        "sign_apology",
        _of_the_apology(sign_apology),
        NewDayForm,
        _("Ký thư xin lỗi"),
        _("Đã ký thư xin lỗi; hãy gửi cho người nộp."),
        lambda dossier: _promised(dossier) and dossier.apology and not dossier.apology.signed_at,
        _("Xem lại lý do và ngày hẹn trước khi ký: thư có thể do hệ thống soạn sẵn."),
        submit=_("Ký"),
    ),
    "send-apology": Deed(
        "send_apology",
        _of_the_apology(send_apology),
        SendForm,
        _("Gửi thư xin lỗi"),
        _("Đã ghi gửi thư xin lỗi và ngày hẹn lại."),
        lambda dossier: _promised(dossier) and dossier.apology and dossier.apology.signed_at,
        submit=_("Đã gửi thư"),
    ),
    "extend": Deed(
        "extend_dossier",
        extend_dossier,
        NewDayForm,
        _("Hẹn lại ngày trả"),
        _("Đã ghi ngày hẹn lại; đúng hạn vẫn tính theo ngày hẹn đầu."),
        offered=False,  # by an apology; alone only where somebody knows the address
        submit=_("Hẹn lại"),
    ),
}
