"""What can be done to an inspection, to a visit and to what is to be remedied, each on a page of its own."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.inspections.actions.assign_matter import assign_matter
from sogoc.areas.direction.inspections.actions.bring_conclusion import bring_conclusion
from sogoc.areas.direction.inspections.actions.conclude_inspection import conclude_inspection
from sogoc.areas.direction.inspections.actions.correct_matter import MatterChanged, correct_matter
from sogoc.areas.direction.inspections.actions.drop_inspection import drop_inspection
from sogoc.areas.direction.inspections.actions.drop_visit import drop_visit
from sogoc.areas.direction.inspections.actions.follow_figure import follow_figure
from sogoc.areas.direction.inspections.actions.hold_visit import hold_visit
from sogoc.areas.direction.inspections.actions.record_matter import record_matter
from sogoc.areas.direction.inspections.actions.reopen_matter import reopen_matter
from sogoc.areas.direction.inspections.actions.report_remedy import report_remedy
from sogoc.areas.direction.inspections.actions.schedule_visit import schedule_visit
from sogoc.areas.direction.inspections.actions.set_checklist import set_checklist
from sogoc.areas.direction.inspections.actions.set_up_team import set_up_team
from sogoc.areas.direction.inspections.actions.verify_remedy import verify_remedy
from sogoc.areas.direction.inspections.queries import (
    inspections_seen_by,
    matters_seen_by,
    task_of,
    visits_seen_by,
)
from sogoc.desk.deeds import Deed, Deeds, Kind
from sogoc.desk.proving import evidence_deed
from sogoc.desk.telling import ReasonForm, TellingForm

from . import forms, matter_forms
from .trails import (
    of_a_matter,
    of_a_visit,
    of_an_inspection,
    page_of_inspection,
    page_of_matter,
    page_of_visit,
)


def _goes_on(one: Any) -> bool:
    return one.dropped_on is None


def _has_something(one: Any) -> bool:
    return _goes_on(one) and bool(one.held_on or one.concluded_on)


def _is_planned(one: Any) -> bool:
    return _goes_on(one) and not _has_something(one)


def _is_to_conclude(one: Any) -> bool:
    return _goes_on(one) and one.concluded_on is None and bool(one.held_on or one.side == "others")


def _is_to_bring(one: Any) -> bool:
    return one.concluded_on is not None and one.brought_on is None


def _not_held(visit: Any) -> bool:
    return visit.held_on is None and _goes_on(visit.inspection)


def _is_open(matter: Any) -> bool:
    return matter.done_on is None


def _is_to_assign(matter: Any) -> bool:
    return _is_open(matter) and bool(matter.unit and matter.due_on) and task_of(matter) is None


def _is_reported(matter: Any) -> bool:
    return matter.done_on is not None


def _is_to_verify(matter: Any) -> bool:
    return _is_reported(matter) and matter.closed_on is None


def _not_closed(matter: Any) -> bool:
    return matter.closed_on is None


INSPECTIONS = Deeds(
    Kind("inspection", inspections_seen_by, page_of_inspection, of_an_inspection),
    {
        "bring": Deed(
            "bring_conclusion",
            bring_conclusion,
            forms.BringForm,
            _("Ghi văn bản chỉ đạo khắc phục"),
            _("Đã ghi văn bản chỉ đạo khắc phục."),
            _is_to_bring,
        ),
        "conclude": Deed(
            "conclude_inspection",
            conclude_inspection,
            forms.ConcludeForm,
            _("Ghi kết luận"),
            _("Đã ghi kết luận."),
            _is_to_conclude,
        ),
        "record": Deed(
            "record_matter",
            record_matter,
            matter_forms.RecordForm,
            _("Ghi tồn tại, kiến nghị"),
            _("Đã ghi."),
            _has_something,
        ),
        "schedule": Deed(
            "schedule_visit",
            schedule_visit,
            forms.VisitForm,
            _("Xếp lịch kiểm tra"),
            _("Đã xếp lịch."),
            _goes_on,
        ),
        "team": Deed(
            "set_up_team",
            set_up_team,
            forms.TeamForm,
            _("Lập đoàn kiểm tra"),
            _("Đã ghi đoàn kiểm tra."),
            _goes_on,
        ),
        "checklist": Deed(
            "set_checklist",
            set_checklist,
            forms.ChecklistForm,
            _("Lập nội dung kiểm tra"),
            _("Đã ghi nội dung kiểm tra."),
            _is_planned,
        ),
        "drop": Deed(
            "drop_inspection",
            drop_inspection,
            ReasonForm,
            _("Bỏ cuộc kiểm tra"),
            _("Đã bỏ cuộc kiểm tra."),
            _is_planned,
        ),
    },
)
VISITS = Deeds(
    Kind("visit", visits_seen_by, page_of_visit, of_a_visit),
    {
        "hold": Deed(
            "hold_visit",
            hold_visit,
            forms.HoldForm,
            _("Ghi biên bản"),
            _("Đã ghi biên bản."),
            _not_held,
        ),
        "drop": Deed(
            "drop_visit",
            drop_visit,
            ReasonForm,
            _("Bỏ buổi kiểm tra"),
            _("Đã bỏ buổi kiểm tra."),
            _not_held,
            page_of=page_of_inspection,
        ),
    },
)
MATTERS = Deeds(
    Kind("matter", matters_seen_by, page_of_matter, of_a_matter, MatterChanged),
    {
        "evidence": evidence_deed("matter"),
        "report": Deed(
            "report_remedy",
            report_remedy,
            matter_forms.RemedyForm,
            _("Báo đã khắc phục"),
            _("Đã báo khắc phục, chờ người khác xác nhận."),
            _is_open,
        ),
        "assign": Deed(
            "assign_matter",
            assign_matter,
            TellingForm,
            _("Giao thành nhiệm vụ"),
            _("Đã giao nhiệm vụ."),
            _is_to_assign,
            _("Đơn vị chịu trách nhiệm nhận nhiệm vụ với hạn đã ghi; xong hay chưa vẫn xác nhận ở đây."),
        ),
        "verify": Deed(
            "verify_remedy",
            verify_remedy,
            matter_forms.VerifyForm,
            _("Xác nhận đã khắc phục"),
            _("Đã xác nhận."),
            _is_to_verify,
        ),
        "reopen": Deed(
            "reopen_matter",
            reopen_matter,
            ReasonForm,
            _("Mở lại"),
            _("Đã mở lại."),
            _is_reported,
        ),
        "correct": Deed(
            "correct_matter",
            correct_matter,
            matter_forms.CorrectForm,
            _("Sửa"),
            _("Đã sửa."),
            _not_closed,
        ),
        "follow": Deed(
            "follow_figure",
            follow_figure,
            matter_forms.FollowForm,
            _("Gắn số liệu cần chuyển biến"),
            _("Đã gắn số liệu."),
            _not_closed,
        ),
    },
)
