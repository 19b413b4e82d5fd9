"""What can be done to a meeting and to a conclusion."""

from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.meetings.actions.assign_conclusion import assign_conclusion
from sogoc.areas.direction.meetings.actions.conclude import conclude
from sogoc.areas.direction.meetings.actions.correct_conclusion import correct_conclusion
from sogoc.areas.direction.meetings.actions.correct_meeting import MeetingChanged, correct_meeting
from sogoc.areas.direction.meetings.actions.record_meeting import record_meeting
from sogoc.areas.direction.meetings.queries import conclusions_seen_by, meetings_seen_by
from sogoc.desk.deeds import Beginning, Deed, Deeds, Kind
from sogoc.desk.proving import evidence_deed
from sogoc.desk.tasks.trails import page_of_task

from . import forms
from .trails import of_a_conclusion, of_a_meeting, of_meetings, page_of_conclusion, page_of_meeting

RECORD = Beginning(
    "record_meeting",
    record_meeting,
    forms.MeetingForm,
    page_of_meeting,
    of_meetings,
    _("Ghi cuộc họp"),
    _("Đã ghi cuộc họp."),
)
MEETINGS = Deeds(
    Kind("meeting", meetings_seen_by, page_of_meeting, of_a_meeting, MeetingChanged),
    {
        "conclude": Deed("conclude", conclude, forms.ConcludeForm, _("Ghi kết luận"), _("Đã ghi kết luận.")),
        "correct": Deed(
            "correct_meeting",
            correct_meeting,
            forms.CorrectMeetingForm,
            _("Sửa thông tin"),
            _("Đã sửa thông tin."),
        ),
        "evidence": evidence_deed("meeting"),
    },
)
CONCLUSIONS = Deeds(
    Kind("conclusion", conclusions_seen_by, page_of_conclusion, of_a_conclusion),
    {
        "assign": Deed(
            "assign_conclusion",
            assign_conclusion,
            forms.AssignForm,
            _("Giao nhiệm vụ"),
            _("Đã giao nhiệm vụ theo kết luận."),
            page_of=page_of_task,
        ),
        "correct": Deed(
            "correct_conclusion",
            correct_conclusion,
            forms.CorrectConclusionForm,
            _("Sửa kết luận"),
            _("Đã sửa kết luận."),
        ),
        "evidence": evidence_deed("conclusion"),
    },
)
