"""A row of a sheet as an item of outreach; approved by somebody else, by a sheet of its own if there are many."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.outreach.actions.enter_outreach_item import enter_outreach_item
from sogoc.areas.direction.outreach.register import CHANNELS, LANGUAGES, Channel, Language, Told
from sogoc.components.form_fields import WordsField
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.kernel.acts import Actor


class OutreachRow(forms.Form):
    title = forms.CharField(label=_("Tên tin, bài, hoạt động"), max_length=300)
    channel = WordsField(label=_("Hình thức"), choices=CHANNELS.items)
    outlet = forms.CharField(label=_("Nơi đăng, phát, tổ chức"), max_length=200, required=False)
    column = forms.CharField(label=_("Chuyên mục"), max_length=150, required=False)
    language = WordsField(label=_("Ngôn ngữ"), choices=LANGUAGES.items, required=False)
    words = forms.IntegerField(label=_("Số chữ"), required=False, min_value=0, max_value=1_000_000)
    photos = forms.IntegerField(label=_("Số ảnh"), required=False, min_value=0, max_value=10_000)
    link = forms.URLField(label=_("Đường dẫn"), max_length=500, required=False, assume_scheme="https")


def enter(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    """Each row is one; many at once need a document and are entered by hand."""
    said = {name: facts[name] for name in ("title", "outlet", "column", "words", "link")}
    told = Told(
        **said,
        channel=Channel(facts["channel"]),
        language=Language(facts["language"] or Language.VIETNAMESE),
        photos=facts["photos"] or 0,
    )
    return enter_outreach_item(agency=agency, told=told, at=at, by=by)


OUTREACH = SheetIn(
    name="outreach",
    title=_("Tin, bài, hoạt động tuyên truyền"),
    act="enter_outreach_item",
    row=OutreachRow,
    enter=enter,
    leads_to="outreach:list",
    example={
        "title": "Tập huấn nộp hồ sơ trực tuyến",
        "channel": "chuyên mục CCHC của đơn vị",
        "outlet": "",
        "column": "Chỉ đạo điều hành",
        "language": "tiếng Việt",
        "words": "650",
        "photos": "2",
        "link": "",
    },
)
