"""Dùng lại kết quả đã được cấp."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.applications.models import Application, HandedPaper
from sogoc.areas.procedures.applications.queries import application_of
from sogoc.areas.procedures.applications.queries.changing import refuse_sent
from sogoc.areas.procedures.applications.queries.handing import refuse_misplaced
from sogoc.areas.procedures.dossiers.queries.results import result_coded
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class NoSuchResult(Refusal):
    "Không có kết quả điện tử nào của bạn mang mã {code}. Hãy kiểm tra mã hồ sơ trên giấy tiếp nhận, hoặc tải tệp lên."


@transaction.atomic
def reuse_result(
    *, application: Application, question: str, code: str, at: datetime, by: Actor
) -> HandedPaper:
    """What was given to them before, by the code of its dossier. Somebody else's is not found: that it exists is nobody
    else's affair."""
    application = locked(application, "agency", "citizen", "version_of__procedure")
    require(by, "reuse_result", application)
    refuse_sent(application)
    result = result_coded(code)
    earlier = application_of(result.dossier) if result else None
    if result is None or earlier is None or earlier.citizen_id != application.citizen_id:
        raise NoSuchResult(code=code[:60])
    attached = result.attachment
    refuse_misplaced(application, question, attached.file)
    paper = HandedPaper(
        application=application, question=question, file=attached.file, name=attached.name, handed_at=at
    )
    paper.save(force_insert=True)
    application.become(latest_at=at)
    write(by, "reuse_result", paper, at=at)
    return paper
