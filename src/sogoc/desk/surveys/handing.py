"""What is shown once and kept nowhere: the tokens of a sample, the address of a kiosk."""

from collections.abc import Callable
from typing import Any

import segno
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from sogoc.areas.direction.surveys.actions.draw_sample import Invited
from sogoc.areas.direction.surveys.actions.open_kiosk import open_kiosk
from sogoc.areas.direction.surveys.actions.reissue_invitations import reissue_invitations
from sogoc.areas.direction.surveys.queries import surveys_seen_by
from sogoc.desk.performing import perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.desk.telling import TellingForm
from sogoc.joint.draw_survey_sample import draw_survey_sample
from sogoc.kernel.acts import require
from sogoc.kernel.secrets_held import new_secret

from .forms import KioskForm, ReissueForm, SampleForm
from .trails import of_a_survey, page_of_survey


def _picture(address: str) -> str:
    return segno.make(address, error="m").svg_data_uri(scale=3, border=2, dark="#000", light="#fff")


@never_cache
@require_http_methods(["GET", "POST"])
def sample(request: DeskRequest, pk: int) -> HttpResponse:
    """A sheet to be cut and put into letters. Sent twice it draws once, and the second leads back to the survey."""
    found: Any = get_object_or_404(surveys_seen_by(request.actor), pk=pk)
    require(request.actor, "draw_sample", found)
    form = SampleForm(request.POST or None, thing=found, now=request.at, by=request.actor)

    def draw() -> list[Invited]:
        return draw_survey_sample(survey=found, **form.told, at=request.at, by=request.actor)

    def handed(invited: list[Invited]) -> HttpResponse:
        return _invitations(request, found, invited)

    lead = _("Hồ sơ đã trả kết quả hoặc bị từ chối trong khoảng ngày. Mẫu chỉ chọn một lần.")
    return _once(request, found, form, draw, handed, told=(_("Chọn mẫu"), lead))


@never_cache
@require_http_methods(["GET", "POST"])
def reissue(request: DeskRequest, pk: int) -> HttpResponse:
    """The same sheet with other tokens, for one that was lost."""
    found: Any = get_object_or_404(surveys_seen_by(request.actor), pk=pk)
    require(request.actor, "reissue_invitations", found)
    form = ReissueForm(request.POST or None, thing=found, now=request.at, by=request.actor)

    def again() -> list[Invited]:
        return reissue_invitations(survey=found, **form.told, at=request.at, by=request.actor)

    def handed(invited: list[Invited]) -> HttpResponse:
        return _invitations(request, found, invited)

    lead = _("Mã trên tờ in cũ không dùng được nữa. Chỉ cấp lại khi chưa ai trả lời bằng mã cũ.")
    return _once(request, found, form, again, handed, told=(_("Cấp lại giấy mời"), lead))


def _invitations(request: DeskRequest, survey: Any, invited: list[Invited]) -> HttpResponse:
    told = [(one, *_way_to(request, "portal:answer_survey", one.secret)) for one in invited]
    context = {"survey": survey, "invited": told, "trail": of_a_survey(survey)}
    return render(request, "desk/surveys/invited.html", context)


@never_cache
@require_http_methods(["GET", "POST"])
def kiosk(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(surveys_seen_by(request.actor), pk=pk)
    require(request.actor, "open_kiosk", found)
    form = KioskForm(request.POST or None, thing=found, now=request.at, by=request.actor)
    secret = new_secret()

    def begin() -> Any:
        return open_kiosk(survey=found, **form.told, secret=secret, at=request.at, by=request.actor)

    def handed(made: Any) -> HttpResponse:
        address, picture = _way_to(request, "portal:kiosk", secret)
        told = {"survey": found, "kiosk": made, "address": address, "picture": picture}
        return render(request, "desk/surveys/kiosk.html", told | {"trail": of_a_survey(found)})

    lead = _(
        "Mở địa chỉ nhận được trên máy đặt tại quầy: ai ở đó cũng trả lời được, hết người này đến người khác."
    )
    return _once(request, found, form, begin, handed, told=(_("Mở máy tại quầy"), lead))


def _way_to(request: DeskRequest, page: str, secret: str) -> tuple[str, str]:
    """The address, and the same as a picture; nothing where there is no secret."""
    if not secret:
        return "", ""
    address = request.build_absolute_uri(reverse(page, args=[secret]))
    return address, _picture(address)


def _once(
    request: DeskRequest,
    survey: Any,
    form: TellingForm,
    act: Callable[[], Any],
    handed: Callable[[Any], HttpResponse],
    *,
    told: tuple[str, str],
) -> HttpResponse:
    made: list[Any] = []
    if form.is_valid():
        where = page_of_survey(survey)
        response = perform(request, form, lambda: made.append(act()), address=lambda _made: where, done="")
        if response:
            return handed(made[0]) if made else response
    title, lead = told
    context = {"form": form, "title": title, "lead": lead, "submit": title, "kicker": str(survey)}
    context |= {"trail": of_a_survey(survey)}
    return render(request, "desk/deed.html", context, status=status_of(form))
