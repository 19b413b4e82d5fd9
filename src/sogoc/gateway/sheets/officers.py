"""Who is in charge of what as a spreadsheet, as the list shows them."""

from django.http import HttpResponse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET

from sogoc.areas.organisation.officers.queries import officers_wanted
from sogoc.foundations.documents.choices import worded
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting_officers import wanted_officers
from sogoc.kernel.acts import require

from .by_columns import Told, sheet_of

OFFICERS = (
    Told(_("Cơ quan"), 48, lambda one: one.agency.name),
    Told(_("Việc phụ trách"), 40, lambda one: one.duty_name),
    Told(_("Người phụ trách"), 32, lambda one: one.account.name),
    Told(_("Chức vụ"), 32, lambda one: one.position),
    Told(_("Tư cách"), 22, lambda one: worded(one, "seat")),
    Told(_("Điện thoại cơ quan"), 18, lambda one: one.telephone),
    Told(_("Thư điện tử công vụ"), 32, lambda one: one.email),
    Told(_("Văn bản phân công"), 20, lambda one: one.document.printed),
    Told(_("Từ ngày"), 14, lambda one: one.valid_from),
    Told(_("Đến hết ngày"), 14, lambda one: one.valid_until),
)


@require_GET
def officers(request: ActorRequest) -> HttpResponse:
    require(request.actor, "see_officer_in_charge")
    wanted = wanted_officers(request, request.GET)
    found = officers_wanted(request.actor, wanted).order_by("agency__path", "duty", "valid_from", "id")
    return sheet_of(_("Đầu mối phụ trách"), OFFICERS, found, "dau-moi-phu-trach", wanted.agency)
