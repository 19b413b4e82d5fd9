"""Background work as an administrator sees it: each job's last and next run, what failed and why; the outbox."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from sogoc.components.tables import Table
from sogoc.desk.listing import listing
from sogoc.desk.performing import ActForm, perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.foundations.journal.queries import history_of
from sogoc.foundations.notices.actions.send_mail_again import send_mail_again
from sogoc.foundations.notices.queries import (
    STATES,
    failed_runs,
    latest_run,
    mail_seen_by,
    outbox_counts,
)
from sogoc.kernel.acts import may, require

from .columns import failures, of_mail

if TYPE_CHECKING:
    from datetime import datetime

    from sogoc.foundations.notices.models import Mail, Run

MOST = 20


@dataclass(frozen=True, slots=True)
class Job:
    title: Any
    line: str
    last: "Run | None"
    next_at: "datetime | None"


@require_GET
def jobs(request: DeskRequest) -> HttpResponse:
    require(request.actor, "see_job")
    titles = {one.job: one.title for one in settings.SCHEDULE}
    context = {
        "jobs": [
            Job(one.title, one.timetable.line, latest_run(one.job), one.timetable.after(request.at))
            for one in settings.SCHEDULE
        ],
        "failures": Table(failures(titles), list(failed_runs()[:MOST])),
        "mail_is_set_up": bool(settings.POST_OFFICE),
        "may_see_mail": may(request.actor, "see_mail"),
    }
    return render(request, "desk/jobs/list.html", context)


def _trail() -> list[tuple[str, str]]:
    return [(_("Việc chạy nền"), reverse("jobs:list"))]


@require_GET
def outbox(request: DeskRequest) -> HttpResponse:
    require(request.actor, "see_mail")
    counts = outbox_counts(request.actor)
    state = request.GET.get("state", "")
    state = state if state in counts else "dead" if counts["dead"] else "waiting"
    context = {
        "states": [(one, title, counts[one], one == state) for one, title in STATES],
        "state": state,
        "table": listing(request, mail_seen_by(request.actor).filter(state=state), of_mail(state), "-day"),
        "trail": _trail(),
        "mail_is_set_up": bool(settings.POST_OFFICE),
    }
    return render(request, "desk/jobs/outbox.html", context)


@require_GET
def letter(request: DeskRequest, pk: int) -> HttpResponse:
    return _letter_page(request, get_object_or_404(mail_seen_by(request.actor), pk=pk), ActForm())


def _letter_page(request: DeskRequest, found: "Mail", form: ActForm) -> HttpResponse:
    context = {
        "letter": found,
        "form": form,
        "trail": [*_trail(), (_("Thư gửi đi"), reverse("jobs:outbox"))],
        "history": history_of(found),
        "may_send_again": found.state == "dead" and may(request.actor, "send_mail_again", found),
    }
    return render(request, "desk/jobs/letter.html", context, status=status_of(form))


@require_POST
def again(request: DeskRequest, pk: int) -> HttpResponse:
    found = get_object_or_404(mail_seen_by(request.actor), pk=pk)
    require(request.actor, "send_mail_again", found)
    form = ActForm(request.POST)
    if form.is_valid():
        response = perform(
            request,
            form,
            lambda: send_mail_again(mail=found, at=request.at, by=request.actor),
            address=lambda mail: reverse("jobs:letter", args=[mail.pk]),
            done=_("Thư đã trở lại hàng chờ và được gửi trong ít phút."),
        )
        if response:
            return response
    return _letter_page(request, found, form)
