"""Thay mẫu in bằng mẫu riêng của cơ quan."""

from datetime import date, datetime
from typing import BinaryIO

from django.db import transaction

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.inspecting import refuse_path
from sogoc.foundations.documents.rendering.checking import refuse_bad_template
from sogoc.foundations.documents.rendering.forms import PrintedForm
from sogoc.foundations.documents.rendering.models import PaperTemplate
from sogoc.foundations.documents.rendering.queries import own_template
from sogoc.foundations.documents.storing import keep
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class NotAWordTemplate(Refusal):
    "Mẫu in phải là tệp Word (.docx). Hãy lưu mẫu ở dạng ấy rồi gửi lại."


class TemplateInThePast(Refusal):
    "Mẫu dùng từ ngày {day} là trước hôm nay. Giấy đã in theo mẫu cũ thì giữ nguyên; hãy chọn từ hôm nay trở đi."


class AlreadyThisTemplate(Refusal):
    "{form} đã in theo đúng tệp này từ ngày {day}."


@transaction.atomic
def replace_template(
    *, agency: Agency, form: PrintedForm, content: BinaryIO, name: str, since: date, at: datetime, by: Actor
) -> PaperTemplate:
    """From that day on the agency and what stands below it print by its own; earlier papers stay as they were."""
    agency = agency_locked(agency)
    require(by, "replace_template", agency)
    today = local_day(at)
    if since < today:
        raise TemplateInThePast(day=since)
    name = refuse_path(name)
    file = keep(content, day=today)
    if file.type != "docx":
        raise NotAWordTemplate
    content.seek(0)
    refuse_bad_template(content.read(), form)
    there = own_template(agency, form, since)
    if there and there.agency_id == agency.pk and there.file_id == file.pk:
        raise AlreadyThisTemplate(form=form.title, day=there.since)
    template = PaperTemplate(agency=agency, form=form.key, file=file, name=name, since=since)
    fit(template)
    template.save(force_insert=True)
    write(by, "replace_template", template, at=at)
    return template
