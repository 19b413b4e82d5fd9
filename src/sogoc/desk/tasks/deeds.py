"""What can be done to a plan and to a task, each on a page of its own."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.tasks.actions.accept_task import accept_task
from sogoc.areas.direction.tasks.actions.assign_task import assign_task
from sogoc.areas.direction.tasks.actions.copy_plan import copy_plan
from sogoc.areas.direction.tasks.actions.correct_plan import PlanChanged, correct_plan
from sogoc.areas.direction.tasks.actions.correct_task import TaskChanged, correct_task
from sogoc.areas.direction.tasks.actions.extend_task import extend_task
from sogoc.areas.direction.tasks.actions.hand_task import hand_task
from sogoc.areas.direction.tasks.actions.open_plan import open_plan
from sogoc.areas.direction.tasks.actions.report_task import report_task
from sogoc.areas.direction.tasks.actions.return_task import return_task
from sogoc.areas.direction.tasks.actions.verify_task import verify_task
from sogoc.areas.direction.tasks.actions.withdraw_task import withdraw_task
from sogoc.areas.direction.tasks.queries import plans_seen_by, tasks_seen_by
from sogoc.areas.direction.tasks.register import TaskState
from sogoc.desk.deeds import Beginning, Deed, Deeds, Kind
from sogoc.desk.proving import evidence_deed
from sogoc.desk.telling import ReasonForm, TellingForm

from . import forms
from .trails import of_a_plan, of_a_task, of_plans, of_the_board, page_of_plan, page_of_task


def _open(task: Any) -> bool:
    return task.closed_on is None


def _by_itself(task: Any) -> bool:
    """Turns are done one by one."""
    return _open(task) and not task.recurrence


def _undone(task: Any) -> bool:
    return _by_itself(task) and task.reported_on is None


def _reported(task: Any) -> bool:
    return bool(task.state == TaskState.REPORTED)


def _assign(*, plan: Any, **facts: Any) -> Any:
    """A task of a plan: the form tells the plan as its source."""
    return assign_task(**facts)


PLAN = Kind("plan", plans_seen_by, page_of_plan, of_a_plan, PlanChanged)
TASK = Kind("task", tasks_seen_by, page_of_task, of_a_task, TaskChanged)
OPEN_PLAN = Beginning(
    "open_plan", open_plan, forms.PlanForm, page_of_plan, of_plans, _("Ghi kế hoạch"), _("Đã ghi kế hoạch."),
    _("Kế hoạch là một văn bản trong sổ; ghi rồi thì thêm hoặc nhập nhiệm vụ vào."), takes_agency=False,
)  # fmt: skip
GIVE = Beginning(
    "assign_task", assign_task, forms.GivenForm, page_of_task, of_the_board, _("Giao nhiệm vụ"),
    _("Đã giao nhiệm vụ."), _("Nhiệm vụ theo kế hoạch thì thêm ở trang của kế hoạch ấy."),
)  # fmt: skip
PLANS = Deeds(
    PLAN,
    {
        "assign": Deed(
            "assign_task", _assign, forms.PlannedForm, _("Thêm nhiệm vụ"), _("Đã thêm nhiệm vụ."),
            page_of=page_of_task,
        ),
        "correct": Deed(
            "correct_plan", correct_plan, forms.CorrectPlanForm, _("Sửa thông tin"), _("Đã sửa thông tin.")
        ),
        "copy": Deed(
            "copy_plan", copy_plan, forms.CopyForm, _("Chép sang năm khác"),
            _("Đã chép; hãy xem lại những mục được đánh dấu cần sửa."),
            lead=_("Mọi nhiệm vụ chưa rút được chép với hạn lùi theo năm; mục nào còn nói về năm cũ được đánh dấu."),
            page_of=page_of_plan,
        ),
        "evidence": evidence_deed("plan"),
    },
)  # fmt: skip
TASKS = Deeds(
    TASK,
    {
        "verify": Deed(
            "verify_task", verify_task, TellingForm, _("Xác nhận hoàn thành"), _("Đã xác nhận hoàn thành."), _reported,
            _("Chỉ người không thực hiện và không báo cáo mới xác nhận được. Hãy mở sản phẩm xem trước."),
        ),
        "report": Deed(
            "report_task", report_task, forms.ReportForm, _("Báo cáo hoàn thành"),
            _("Đã báo cáo; chờ người khác xác nhận."), _undone,
            _("Đúng hạn hay quá hạn tính theo ngày hoàn thành ghi ở đây, sau khi được xác nhận."),
        ),
        "accept": Deed(
            "accept_task", accept_task, TellingForm, _("Nhận nhiệm vụ"), _("Đã nhận nhiệm vụ."),
            lambda task: _undone(task) and task.accepted_on is None,
        ),
        "hand": Deed(
            "hand_task", hand_task, forms.HandForm, _("Giao người thực hiện"), _("Đã giao người thực hiện."), _undone
        ),
        "return": Deed(
            "return_task", return_task, ReasonForm, _("Trả lại báo cáo"), _("Đã trả lại."), _reported
        ),
        "extend": Deed(
            "extend_task", extend_task, forms.ExtendForm, _("Gia hạn"), _("Đã gia hạn."), _undone,
            _("Hạn ban đầu vẫn được giữ cùng lý do."),
        ),
        "correct": Deed(
            "correct_task", correct_task, forms.CorrectTaskForm, _("Sửa nội dung"), _("Đã sửa nội dung."), _open
        ),
        "withdraw": Deed(
            "withdraw_task", withdraw_task, ReasonForm, _("Rút nhiệm vụ"), _("Đã rút nhiệm vụ."), _open,
            _("Nhiệm vụ thôi được đếm từ ngày rút; trước đó vẫn đếm như đã giao."),
        ),
        "evidence": evidence_deed("task"),
    },
)  # fmt: skip
