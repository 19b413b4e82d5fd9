"""Every component of the look on one page."""

from types import SimpleNamespace
from typing import Any

from django import forms
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET

from sogoc.components.form_fields import DayField, DocumentNumberField
from sogoc.desk.requests import DeskRequest
from sogoc.kernel.acts import require

GROUNDS = ("paper", "leaf", "well", "well-deep", "primary-wash", "good-wash", "soon-wash", "seal-wash")
INKS = ("ink", "ink-soft", "primary", "primary-strong", "seal", "good", "soon", "edge", "hairline", "mark")
STATES = ("nothing_to_measure", "not_reported", "not_applicable", "not_yet_due")
TRAIL = [(_("Bàn làm việc"), "/"), (_("Văn bản"), "#list")]


class SampleForm(forms.Form):
    """One field of each kind."""

    flow = forms.ChoiceField(
        label=_("Đi hay đến"),
        choices=[("out", _("Văn bản đi")), ("in", _("Văn bản đến"))],
        widget=forms.RadioSelect,
        initial="out",
    )
    number = DocumentNumberField(label=_("Số, ký hiệu"), help_text=_("Viết như trên văn bản."))
    issued_on = DayField(label=_("Ngày ban hành"))
    kind = forms.ChoiceField(
        label=_("Loại văn bản"), choices=[("", _("Theo ký hiệu")), ("KH", _("Kế hoạch"))], required=False
    )
    summary = forms.CharField(
        label=_("Trích yếu"),
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Nội dung chính, một câu."),
    )
    file = forms.FileField(label=_("Tệp"), required=False, help_text=_("PDF hoặc Word, dưới 20 MB."))
    steers = forms.BooleanField(label=_("Là văn bản chỉ đạo cải cách hành chính"), required=False)


class SampleFilter(forms.Form):
    words = forms.CharField(
        label=_("Tìm trong sổ"), required=False, widget=forms.TextInput(attrs={"type": "search"})
    )
    kind = forms.ChoiceField(
        label=_("Loại văn bản"), required=False, choices=[("", _("Mọi loại")), ("KH", _("Kế hoạch"))]
    )
    flow = forms.ChoiceField(
        label=_("Đi hay đến"), required=False, choices=[("", _("Cả hai")), ("out", _("Đi")), ("in", _("Đến"))]
    )
    whole = forms.BooleanField(label=_("Mọi thời gian"), required=False)


ROWS = [
    (
        "64/KH-SKHCN",
        "05/6/2024",
        "Kế hoạch cải cách hành chính năm 2024 của Sở Khoa học và Công nghệ",
        "good",
        _("Đúng hạn"),
        "1.176",
    ),
    (
        "1238/UBND-NC",
        "12/02/2024",
        "Về việc nâng cao kết quả Chỉ số cải cách hành chính cấp tỉnh",
        "soon",
        _("Còn 2 ngày"),
        "348",
    ),
    (
        "26/2021/QĐ-UBND",
        "30/9/2021",
        "Ban hành Quy chế tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân, tổ chức",
        "late",
        _("Quá hạn 3 ngày"),
        "58",
    ),
    (
        "07/TTr-SKHCN",
        "01/01/2024",
        "Đề nghị phê duyệt danh mục thủ tục hành chính thực hiện tại Bộ phận Một cửa",
        "draft",
        _("Bản nháp"),
        "0",
    ),
]


def _headings() -> list[Any]:
    columns = [
        (_("Số, ký hiệu"), "?sort=-number#list", "none", False),
        (_("Ngày"), "?sort=issued_on#list", "descending", False),
        (_("Trích yếu"), "", "none", False),
        (_("Tình trạng"), "", "none", False),
        (_("Số hồ sơ"), "?sort=dossiers#list", "none", True),
    ]
    return [
        SimpleNamespace(column=SimpleNamespace(title=title, numeric=numeric), url=url, sorted=sorted_)
        for title, url, sorted_, numeric in columns
    ]


@require_GET
def gallery(request: DeskRequest) -> HttpResponse:
    require(request.actor, "see_components")
    refused = SampleForm({"flow": "out", "number": "KH 64", "issued_on": "31/02/2024", "summary": ""})
    context = {
        "grounds": GROUNDS,
        "inks": INKS,
        "states": STATES,
        "trail": TRAIL,
        "form": SampleForm(auto_id="fresh_%s"),
        "refused": refused,
        "filters": SampleFilter(auto_id="filter_%s"),
        "headings": _headings(),
        "rows": ROWS,
        "nothing": [],
    }
    return render(request, "desk/gallery.html", context)
