"""The forms that are printed, and by whose template; an agency brings its own."""

from datetime import date
from typing import Any

from django import forms as fields
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods

from sogoc.components.form_fields import DayField
from sogoc.components.tables import Column, Table, row_link
from sogoc.desk.addresses import addresses
from sogoc.desk.handing_out import handed_out
from sogoc.desk.performing import ActForm, perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.foundations.documents.rendering.actions.replace_template import replace_template
from sogoc.foundations.documents.rendering.forms import PrintedForm, forms, told_in_words
from sogoc.foundations.documents.rendering.queries import own_templates, template_for
from sogoc.kernel.acts import may
from sogoc.kernel.vietnamese import day, local_day

from .trails import of_the_book


class TemplateForm(ActForm):
    file = fields.FileField(
        label=gettext_lazy("Tệp mẫu"),
        max_length=200,
        help_text=gettext_lazy("Tệp Word (.docx). Nên tải mẫu đang dùng về, sửa trong Word rồi gửi lên."),
        widget=fields.ClearableFileInput(attrs={"accept": ".docx"}),
    )
    since = DayField(label=gettext_lazy("Dùng từ ngày"))


def _columns(own: dict[str, Any]) -> tuple[Column, ...]:
    def whose(form: PrintedForm) -> str:
        found = own.get(form.key)
        if not found:
            return _("Mẫu kèm theo phần mềm")
        told = {"agency": found.agency.short_name, "day": day(found.since)}
        return _("Mẫu riêng của %(agency)s, từ %(day)s") % told

    return (
        Column(
            gettext_lazy("Biểu mẫu"),
            lambda form: row_link(addresses("documents:replace_template")(form.key), form.title),
            look="cell-main",
        ),
        Column(gettext_lazy("Số"), lambda form: form.number, look="unbroken"),
        Column(gettext_lazy("Theo"), lambda form: form.source, look="unbroken"),
        Column(gettext_lazy("Dùng"), _in_force, look="unbroken"),
        Column(gettext_lazy("Đang in theo"), whose),
    )


def _in_force(form: PrintedForm) -> str:
    return f"{day(form.since)} – {day(form.until) if form.until else ''}".strip()


@require_GET
def templates(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_template")
    own = own_templates(standpoint.agency, local_day(request.at))
    rows = sorted(forms.by_key.values(), key=lambda form: (form.since, form.number), reverse=True)
    context = {"standpoint": standpoint, "table": Table(_columns(own), rows), "trail": of_the_book()}
    return render(request, "desk/documents/templates.html", context)


def _form(key: str) -> PrintedForm:
    if key not in forms.by_key:
        raise Http404
    return forms.by_key[key]


@require_http_methods(["GET", "POST"])
def replace(request: DeskRequest, key: str) -> HttpResponse:
    standpoint, printed = standing(request, "see_template"), _form(key)
    agency, today = standpoint.agency, local_day(request.at)
    allowed = may(request.actor, "replace_template", agency)
    form = TemplateForm(request.POST or None, request.FILES or None, initial={"since": today})
    if request.method == "POST":
        standing(request, "replace_template")
        if form.is_valid():
            response = perform(
                request,
                form,
                lambda: _brought(
                    request, agency, printed, form.cleaned_data["file"], form.cleaned_data["since"]
                ),
                address=lambda _: reverse("documents:templates"),
                done=_("Đã thay mẫu in."),
            )
            if response:
                return response
    context = {
        "form": form,
        "printed": printed,
        "may_replace": allowed,
        "names": told_in_words(printed.sample),
        "own": own_templates(agency, today).get(key),
        "standpoint": standpoint,
        "trail": [*of_the_book(), (_("Mẫu in"), reverse("documents:templates"))],
    }
    return render(request, "desk/documents/template.html", context, status=status_of(form))


def _brought(request: DeskRequest, agency: Any, form: PrintedForm, file: Any, since: date) -> Any:
    return replace_template(
        agency=agency,
        form=form,
        content=file,
        name=file.name,
        since=since,
        at=request.at,
        by=request.actor,
    )


@require_GET
def file(request: DeskRequest, key: str) -> HttpResponse:
    """The template that papers of today are filled into, to begin from."""
    standpoint, printed = standing(request, "see_template"), _form(key)
    content = template_for(standpoint.agency, printed, local_day(request.at)).read_bytes()
    return handed_out(content, "docx", printed.title)
