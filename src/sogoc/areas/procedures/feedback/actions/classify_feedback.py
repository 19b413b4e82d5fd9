"""Phân loại phản ánh, kiến nghị và giao người trả lời."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.feedback.models import Feedback
from sogoc.areas.procedures.feedback.queries import may_be_asked, refuse_once_concluded, refuse_out_of_order
from sogoc.areas.procedures.feedback.register import About, due_in_words, one_line
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.foundations.notices.telling import tell_of
from sogoc.foundations.people.models import Account
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class ClassNotTold(Refusal):
    "Chưa ghi nội dung phản ánh về hành vi hay về quy định. Hãy chọn một trong hai."


class CannotAnswer(Refusal):
    "{name} không giữ vai trò trả lời phản ánh ở {agency}. Hãy chọn người khác hoặc giao vai trò trước."


class ClassifiedSo(Refusal):
    "Phản ánh {code} đã được phân loại và giao như vậy rồi. Nếu cần, hãy chọn khác đi."


@transaction.atomic
def classify_feedback(
    *,
    feedback: Feedback,
    about: About,
    answerer: Account | None,
    at: datetime,
    by: Actor,
    procedure_code: str = "",
    dossier_code: str = "",
) -> Feedback:
    """May be done again while it is open: what came first to mind is not always what it is about."""
    feedback = locked(feedback, "agency")
    require(by, "classify_feedback", feedback)
    refuse_once_concluded(feedback)
    refuse_out_of_order(feedback, at)
    if not about:
        raise ClassNotTold
    if answerer and answerer not in may_be_asked(feedback.agency, local_day(at)):
        raise CannotAnswer(name=answerer.name, agency=feedback.agency.name)
    told = {
        "about": str(about),
        "answerer": answerer,
        "procedure_code": one_line(procedure_code).upper() or feedback.procedure_code,
        "dossier_code": one_line(dossier_code).upper() or feedback.dossier_code,
    }
    if all(getattr(feedback, name) == value for name, value in told.items()):
        raise ClassifiedSo(code=feedback.code)
    changes = feedback.become(at, **told)
    entry = write(by, "classify_feedback", feedback, at=at, changes=changes)
    if answerer and "answerer" in changes:
        due = due_in_words(feedback.due_on)
        tell_of(entry, [answerer], "feedback_assigned", feedback, code=feedback.code, day=due)
    return feedback
