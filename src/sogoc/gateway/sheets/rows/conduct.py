"""A row of a sheet as a discipline, as somebody due to change place, as a rating that is opened and told, or as a
criterion that somebody answers for."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.civil_service.conduct.actions.assign_criterion import assign_criterion
from sogoc.areas.civil_service.conduct.actions.discipline_staff import discipline_staff
from sogoc.areas.civil_service.conduct.actions.excuse_rotation import excuse_rotation
from sogoc.areas.civil_service.conduct.actions.open_rating import open_rating
from sogoc.areas.civil_service.conduct.actions.plan_rotation import plan_rotation
from sogoc.areas.civil_service.conduct.actions.rate_self import rate_self
from sogoc.areas.civil_service.conduct.actions.rotate_staff import rotate_staff
from sogoc.areas.civil_service.conduct.register import (
    FIELDS,
    FORMS,
    SIDES,
    TOLD_EXCUSES,
    TOLD_FUNDINGS,
    TOLD_LEVELS,
    Excuse,
    Field,
    Form,
    Funding,
    Level,
    Side,
)
from sogoc.components.form_fields import DayField, DocumentNumberField, WordsField
from sogoc.foundations.documents.naming import document_named
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.gateway.sheets.somebody import staff_coded
from sogoc.kernel.acts import Actor


class SomebodyRow(forms.Form):
    code = forms.CharField(label=_("Mã số"), max_length=20)


class DisciplineRow(SomebodyRow):
    side = WordsField(label=_("Bên xử lý"), choices=SIDES.items)
    form = WordsField(label=_("Hình thức"), choices=FORMS.items)
    about = forms.CharField(label=_("Về việc"), max_length=300)
    funding = WordsField(label=_("Nguồn kinh phí của đơn vị"), choices=TOLD_FUNDINGS.items, required=False)
    document = DocumentNumberField(label=_("Quyết định kỷ luật"))


def enter_discipline(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    staff = staff_coded(facts["code"], agency, by=by)
    told = {"side": Side(facts["side"]), "form": Form(facts["form"]), "about": facts["about"]}
    told |= {"funding": Funding(facts["funding"] or "")}
    document = document_named(facts["document"], by=by, near=agency.pk)
    return discipline_staff(staff=staff, **told, document=document, at=at, by=by)


class RotationRow(SomebodyRow):
    field = WordsField(label=_("Lĩnh vực"), choices=FIELDS.items)
    since = DayField(label=_("Giữ vị trí từ ngày"))
    months = forms.IntegerField(label=_("Thời hạn (tháng)"), min_value=1, max_value=120)
    document = DocumentNumberField(label=_("Kế hoạch chuyển đổi"))
    decision = DocumentNumberField(label=_("Quyết định chuyển đổi"), required=False)
    excuse = WordsField(label=_("Lý do chưa chuyển đổi"), choices=TOLD_EXCUSES.items, required=False)
    because = forms.CharField(label=_("Giải thích"), max_length=500, required=False)


def enter_rotation(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    staff = staff_coded(facts["code"], agency, by=by)
    told = {"field": Field(facts["field"]), "since": facts["since"], "months": facts["months"]}
    document = document_named(facts["document"], by=by, near=agency.pk)
    one = plan_rotation(staff=staff, **told, document=document, at=at, by=by)
    if facts["excuse"]:
        why = {"excuse": Excuse(facts["excuse"]), "because": facts["because"]}
        one = excuse_rotation(rotation=one, **why, at=at, by=by)
    if facts["decision"]:
        decision = document_named(facts["decision"], by=by, near=agency.pk)
        one = rotate_staff(rotation=one, document=decision, at=at, by=by)
    return one


class RatingRow(SomebodyRow):
    year = forms.IntegerField(label=_("Năm"), min_value=2000, max_value=2100)
    month = forms.IntegerField(label=_("Tháng"), required=False, min_value=1, max_value=12)
    own_level = WordsField(label=_("Tự xếp loại"), choices=TOLD_LEVELS.items, required=False)
    words = forms.CharField(label=_("Tự nhận xét"), max_length=2000, required=False)


def enter_rating(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    """Heads rate and leaders approve each on a page: that no sheet does for them."""
    staff = staff_coded(facts["code"], agency, by=by)
    one = open_rating(staff=staff, year=facts["year"], month=facts["month"] or 0, at=at, by=by)
    if facts["own_level"]:
        level = Level(facts["own_level"])
        one = rate_self(rating=one, level=level, words=facts["words"], at=at, by=by)
    return one


class CriterionRow(SomebodyRow):
    year = forms.IntegerField(label=_("Năm"), min_value=2000, max_value=2100)
    criterion = forms.CharField(label=_("Mã tiêu chí"), max_length=30)
    title = forms.CharField(label=_("Tiêu chí"), max_length=300)
    document = DocumentNumberField(label=_("Văn bản giao trách nhiệm"))


def enter_criterion(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    staff = staff_coded(facts["code"], agency, by=by)
    document = document_named(facts["document"], by=by, near=agency.pk)
    told = {"year": facts["year"], "code": facts["criterion"], "title": facts["title"]}
    return assign_criterion(staff=staff, **told, document=document, at=at, by=by)


DISCIPLINES = SheetIn(
    name="disciplines",
    title=_("Kỷ luật"),
    act="discipline_staff",
    row=DisciplineRow,
    enter=enter_discipline,
    leads_to="conduct:disciplines",
    example={
        "code": "CC001",
        "side": "chính quyền",
        "form": "khiển trách",
        "about": "Chậm giải quyết hồ sơ",
        "funding": "",
        "document": "32/QĐ-SKHCN",
    },
)
ROTATIONS = SheetIn(
    name="rotations",
    title=_("Người đến hạn chuyển đổi vị trí"),
    act="plan_rotation",
    row=RotationRow,
    enter=enter_rotation,
    leads_to="conduct:rotations",
    example={
        "code": "CC001",
        "field": "tài chính, kế toán, ngân sách",
        "since": "02/01/2020",
        "months": "36",
        "document": "32/QĐ-SKHCN",
        "decision": "",
        "excuse": "không có người cùng chuyên môn để hoán đổi",
        "because": "Chỉ có một kế toán",
    },
)
RATINGS = SheetIn(
    name="staff-ratings",
    title=_("Phiếu đánh giá, xếp loại"),
    act="open_rating",
    row=RatingRow,
    enter=enter_rating,
    leads_to="conduct:ratings",
    example={
        "code": "CC001",
        "year": "2023",
        "month": "",
        "own_level": "hoàn thành tốt nhiệm vụ",
        "words": "Hoàn thành các việc được giao",
    },
)
CRITERIA = SheetIn(
    name="owned-criteria",
    title=_("Tiêu chí và người chịu trách nhiệm"),
    act="assign_criterion",
    row=CriterionRow,
    enter=enter_criterion,
    leads_to="conduct:accountability",
    example={
        "code": "CC001",
        "year": "2023",
        "criterion": "2.3.1",
        "title": "Giải quyết hồ sơ đúng hạn",
        "document": "32/QĐ-SKHCN",
    },
)
OF_CONDUCT = (DISCIPLINES, ROTATIONS, RATINGS, CRITERIA)
