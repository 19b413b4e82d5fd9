"""What can be done to a procedure, each on a page of its own: an act, its form, its words."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from sogoc.areas.procedures.catalogue.actions.abolish_procedure import abolish_procedure
from sogoc.areas.procedures.catalogue.actions.amend_procedure import amend_procedure
from sogoc.areas.procedures.catalogue.actions.correct_procedure import correct_procedure
from sogoc.areas.procedures.catalogue.actions.offer_procedure import offer_procedure
from sogoc.areas.procedures.catalogue.actions.publish_procedure import publish_procedure
from sogoc.areas.procedures.catalogue.actions.replace_procedure import replace_procedure
from sogoc.areas.procedures.catalogue.queries import offer_on, versions_seen_by
from sogoc.areas.procedures.processes.actions.approve_process import approve_process
from sogoc.areas.procedures.processes.actions.digitise_process import digitise_process
from sogoc.areas.procedures.processes.queries import processes_of
from sogoc.areas.procedures.simplification.actions.review_procedure import review_procedure
from sogoc.desk.performing import perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.kernel.acts import Actor, may, require
from sogoc.kernel.vietnamese import local_day

from . import forms
from .lines import step_lines
from .review_forms import ReviewForm
from .reviews import page_of as page_of_review
from .trails import of_a_procedure, of_the_catalogue, page_of


@dataclass(frozen=True, slots=True)
class Deed:
    """`does` is handed what `of` names of the version, what the form told, and `at` and `by`."""

    act: str
    does: Callable[..., Any]
    form: Callable[..., Any]
    title: Any
    submit: Any
    done: Any
    of: Callable[[Any], dict[str, Any]]
    initial: Callable[[Any, Any], dict[str, Any]]
    lead: Any = ""
    opens: Callable[[Any, list[Any]], bool] = lambda version, processes: version.valid_until is None


def _procedure(version: Any) -> dict[str, Any]:
    return {"procedure": version.procedure}


def _as_it_is(version: Any, today: Any) -> dict[str, Any]:
    return forms.said_of(version) | {"version": version.procedure.version}


def _number(version: Any, today: Any) -> dict[str, Any]:
    return {"version": version.procedure.version}


def _as_offered(version: Any, today: Any) -> dict[str, Any]:
    now = offer_on(version, max(today, version.valid_from))
    return (now.terms.columns if now else {}) | _number(version, today)


def _latest_steps(version: Any, today: Any) -> dict[str, Any]:
    latest = processes_of(version).first()
    return {"steps": step_lines(latest.steps.all())} if latest else {}


DEEDS = {
    "offer": Deed(
        "offer_procedure",
        offer_procedure,
        forms.OfferForm,
        _("Đổi cách cung cấp"),
        _("Ghi cách cung cấp"),
        _("Đã ghi cách cung cấp thủ tục."),
        _procedure,
        _as_offered,
        _("Từ ngày ghi ở dưới; trước ngày ấy vẫn như cũ."),
    ),
    "amend": Deed(
        "amend_procedure",
        amend_procedure,
        forms.AmendForm,
        _("Sửa đổi, bổ sung"),
        _("Ghi sửa đổi, bổ sung"),
        _("Đã ghi phiên bản mới; hồ sơ nhận trước ngày ấy vẫn theo phiên bản cũ."),
        _procedure,
        _as_it_is,
        _("Một quyết định công bố nội dung mới, từ một ngày."),
    ),
    "replace": Deed(
        "replace_procedure",
        replace_procedure,
        forms.ReplaceForm,
        _("Thay thế"),
        _("Ghi thay thế"),
        _("Đã ghi thủ tục thay thế."),
        _procedure,
        _as_it_is,
        _("Một thủ tục khác, thường mang mã khác, thay cho thủ tục này."),
    ),
    "abolish": Deed(
        "abolish_procedure",
        abolish_procedure,
        forms.AbolishForm,
        _("Bãi bỏ"),
        _("Ghi bãi bỏ"),
        _("Đã ghi bãi bỏ; hồ sơ nhận trước ngày ấy vẫn được giải quyết."),
        _procedure,
        _number,
    ),
    "correct": Deed(
        "correct_procedure",
        lambda on=None, **told: correct_procedure(**told, on=on),
        forms.CorrectForm,
        _("Đính chính"),
        _("Ghi đính chính"),
        _("Đã đính chính thủ tục."),
        lambda version: {"procedure": version.procedure, "on": version.valid_from},
        _as_it_is,
        _("Khi ghi nhầm so với quyết định công bố. Điều đã ghi không mất: nhật ký giữ cả trước và sau."),
        opens=lambda version, processes: True,
    ),
    "process": Deed(
        "approve_process",
        approve_process,
        forms.ProcessForm,
        _("Ghi quy trình nội bộ"),
        _("Ghi quy trình"),
        _("Đã ghi quy trình nội bộ."),
        lambda version: {"version": version},
        _latest_steps,
        _("Tổng thời gian các bước không quá thời hạn của thủ tục; một ngày làm việc là 8 giờ."),
    ),
    "digitise": Deed(
        "digitise_process",
        digitise_process,
        forms.DigitiseForm,
        _("Ghi điện tử hóa quy trình"),
        _("Ghi điện tử hóa"),
        _("Đã ghi quy trình được điện tử hóa."),
        lambda version: {"process": processes_of(version).first()},
        lambda version, today: {},
        opens=lambda version, processes: bool(processes) and processes[0].digitised_on is None,
    ),
    "review": Deed(
        "review_procedure",
        review_procedure,
        ReviewForm,
        _("Ghi kết quả rà soát"),
        _("Ghi kết quả rà soát"),
        _("Đã ghi kết quả rà soát."),
        _procedure,
        lambda version, today: {},
    ),
}


def deeds_open_to(by: Actor, version: Any, processes: list[Any]) -> dict[str, Deed]:
    """What this person may do to this procedure now; the most usual first."""
    return {
        key: deed
        for key, deed in DEEDS.items()
        if deed.opens(version, processes) and may(by, deed.act, version)
    }


@require_http_methods(["GET", "POST"])
def deed_page(request: DeskRequest, pk: int, deed: str) -> HttpResponse:
    found, told = get_object_or_404(versions_seen_by(request.actor), pk=pk), DEEDS[deed]
    require(request.actor, told.act, found)
    today = local_day(request.at)
    form = told.form(
        request.POST or None,
        agency=found.agency,
        by=request.actor,
        today=today,
        initial=told.initial(found, today),
    )
    if form.is_valid():
        facts = form.told | told.of(found) | {"at": request.at, "by": request.actor}
        response = perform(
            request,
            form,
            lambda: told.does(**facts),
            address=PAGES.get(deed, page_of),
            done=str(told.done),
        )
        if response:
            return response
    context = {"form": form, "version": found, "deed": told, "trail": of_a_procedure(found)}
    return render(request, "desk/catalogue/deed.html", context, status=status_of(form))


def _page_of_its_version(made: Any) -> str:
    return page_of(made.version)


PAGES = dict.fromkeys(("offer", "process", "digitise"), _page_of_its_version) | {"review": page_of_review}
"""Where it leads to, if what was made is no version."""


@require_http_methods(["GET", "POST"])
def publish(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "publish_procedure")
    form = forms.PublishForm(
        request.POST or None, agency=standpoint.agency, by=request.actor, today=local_day(request.at)
    )
    if form.is_valid():
        facts = form.told | {"agency": standpoint.agency, "at": request.at, "by": request.actor}
        response = perform(
            request,
            form,
            lambda: publish_procedure(**facts),
            address=page_of,
            done=str(_("Đã ghi thủ tục vào danh mục.")),
        )
        if response:
            return response
    context = {"form": form, "standpoint": standpoint, "trail": of_the_catalogue()}
    return render(request, "desk/catalogue/publish.html", context, status=status_of(form))
