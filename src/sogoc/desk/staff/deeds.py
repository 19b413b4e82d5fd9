"""How somebody comes into the book of staff, and what can be done to one of them, to an office, to how it came."""

from django.utils.translation import gettext_lazy as _

from sogoc.areas.civil_service.appointments.actions.appoint_leader import appoint_leader
from sogoc.areas.civil_service.appointments.actions.correct_appointment import (
    AppointmentChanged,
    correct_appointment,
)
from sogoc.areas.civil_service.appointments.actions.correct_recruitment import (
    RecruitmentChanged,
    correct_recruitment,
)
from sogoc.areas.civil_service.appointments.actions.recruit import recruit
from sogoc.areas.civil_service.appointments.actions.support_talent import support_talent
from sogoc.areas.civil_service.appointments.queries import appointments_seen_by, recruitments_seen_by
from sogoc.areas.civil_service.staff.actions.correct_staff import StaffChanged, correct_staff
from sogoc.areas.civil_service.staff.actions.end_leadership import end_leadership
from sogoc.areas.civil_service.staff.actions.enter_staff import enter_staff
from sogoc.areas.civil_service.staff.actions.give_leadership import give_leadership
from sogoc.areas.civil_service.staff.actions.move_staff import move_staff
from sogoc.areas.civil_service.staff.actions.release_staff import release_staff
from sogoc.areas.civil_service.staff.queries import leaderships_seen_by, staff_seen_by
from sogoc.desk.deeds import Beginning, Deed, Deeds, Kind
from sogoc.desk.proving import proofs_of

from . import forms, trails

ENTER = Beginning(
    "enter_staff",
    enter_staff,
    forms.EnterForm,
    trails.page_of,
    trails.of_the_list,
    _("Ghi người vào danh sách"),
    _("Đã ghi vào danh sách."),
)
RECRUIT = Beginning(
    "recruit",
    recruit,
    forms.RecruitForm,
    trails.page_of_recruitment,
    trails.of_recruitments,
    _("Ghi tuyển dụng"),
    _("Đã ghi tuyển dụng; người này đã có trong danh sách."),
)
PERSON = Kind("staff", staff_seen_by, trails.page_of, trails.of_somebody, StaffChanged)
PEOPLE = Deeds(
    PERSON,
    {
        "move": Deed("move_staff", move_staff, forms.MoveForm, _("Điều động"), _("Đã ghi điều động.")),
        "appoint": Deed(
            "appoint_leader",
            appoint_leader,
            forms.AppointForm,
            _("Ghi bổ nhiệm"),
            _("Đã ghi bổ nhiệm."),
            page_of=trails.page_of_appointment,
        ),
        "lead": Deed(
            "give_leadership",
            give_leadership,
            forms.LeadForm,
            _("Ghi đang giữ chức vụ"),
            _("Đã ghi chức vụ."),
            lead=_("Cho người đã giữ chức vụ từ trước; bổ nhiệm trong kỳ thì chọn Ghi bổ nhiệm."),
            page_of=trails.page_of_leadership,
        ),
        "support": Deed(
            "support_talent",
            support_talent,
            forms.SupportForm,
            _("Ghi thu hút, hỗ trợ"),
            _("Đã ghi."),
            page_of=trails.page_of_talent,
        ),
        "release": Deed(
            "release_staff",
            release_staff,
            forms.ReleaseForm,
            _("Ghi thôi làm việc"),
            _("Đã ghi thôi làm việc."),
        ),
        "correct": Deed("correct_staff", correct_staff, forms.CorrectForm, _("Sửa"), _("Đã sửa.")),
    },
)
PROOFS = proofs_of(PERSON)
LEADERS = Deeds(
    Kind("leadership", leaderships_seen_by, trails.page_of_leadership, trails.of_a_leadership),
    {
        "end": Deed(
            "end_leadership",
            end_leadership,
            forms.EndLeadershipForm,
            _("Ghi thôi giữ chức vụ"),
            _("Đã ghi thôi giữ chức vụ."),
            lambda held: held.valid_until is None,
        ),
    },
)
APPOINTMENTS = Deeds(
    Kind(
        "appointment",
        appointments_seen_by,
        trails.page_of_appointment,
        trails.of_an_appointment,
        AppointmentChanged,
    ),
    {
        "correct": Deed(
            "correct_appointment", correct_appointment, forms.CorrectAppointmentForm, _("Sửa"), _("Đã sửa.")
        ),
    },
)
RECRUITMENTS = Deeds(
    Kind(
        "recruitment",
        recruitments_seen_by,
        trails.page_of_recruitment,
        trails.of_a_recruitment,
        RecruitmentChanged,
    ),
    {
        "correct": Deed(
            "correct_recruitment", correct_recruitment, forms.CorrectRecruitmentForm, _("Sửa"), _("Đã sửa.")
        ),
    },
)
