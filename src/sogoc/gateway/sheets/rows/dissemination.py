"""A row of a sheet as one legal text told to people."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.institutions.dissemination.actions.disseminate import disseminate
from sogoc.areas.institutions.dissemination.register import (
    ISSUERS,
    LAW_KINDS,
    MEANS,
    MOST_PEOPLE,
    Issuer,
    Law,
    LawKind,
    Means,
    Telling,
)
from sogoc.components.form_fields import DayField, WordsField
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.kernel.acts import Actor


class DisseminationRow(forms.Form):
    number = forms.CharField(label=_("Số, ký hiệu"), max_length=80, required=False)
    title = forms.CharField(label=_("Tên văn bản"), max_length=500)
    kind = WordsField(label=_("Loại văn bản"), choices=LAW_KINDS.items)
    issuer = WordsField(label=_("Cơ quan ban hành"), choices=ISSUERS.items)
    means = WordsField(label=_("Hình thức"), choices=MEANS.items)
    where = forms.CharField(label=_("Nơi phổ biến"), max_length=300, required=False)
    audience = forms.CharField(label=_("Đối tượng"), max_length=300, required=False)
    people = forms.IntegerField(label=_("Số lượt người"), required=False, min_value=0, max_value=MOST_PEOPLE)
    told_on = DayField(label=_("Ngày phổ biến"))


def enter(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    law = Law(facts["title"], LawKind(facts["kind"]), Issuer(facts["issuer"]), facts["number"])
    how = {name: facts[name] for name in ("where", "audience", "people")}
    telling = Telling(Means(facts["means"]), **how)
    return disseminate(agency=agency, law=law, telling=telling, on=facts["told_on"], at=at, by=by)


DISSEMINATIONS = SheetIn(
    name="disseminations",
    title=_("Văn bản đã phổ biến"),
    act="disseminate",
    row=DisseminationRow,
    enter=enter,
    leads_to="dissemination:list",
    example={
        "number": "107/2021/NĐ-CP",
        "title": "Sửa đổi quy định về cơ chế một cửa",
        "kind": "nghị định",
        "issuer": "Chính phủ",
        "means": "trang, cổng thông tin điện tử",
        "where": "Trang thông tin điện tử của Sở",
        "audience": "Người dân, doanh nghiệp",
        "people": "",
        "told_on": "01/02/2023",
    },
)
