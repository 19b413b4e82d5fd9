"""What surveys found, for everybody; and where one answers by the token that one was given."""

from typing import Any

from django import forms
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET, require_http_methods

from sogoc.areas.direction.surveys.queries import published_surveys
from sogoc.areas.direction.surveys.queries.results import by_group, results_of
from sogoc.components.paging import Order
from sogoc.foundations.people.requests import ActorRequest
from sogoc.portal.shell.lists import listed
from sogoc.portal.shell.pages import shown

BY_DAY = Order("published_on", descending=True)


class TokenForm(forms.Form):
    secret = forms.CharField(
        label=_("Mã trả lời"),
        max_length=60,
        help_text=_("16 chữ và số trên giấy mời. Gõ hoa hay thường, có gạch hay không đều được."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.use_required_attribute = False
        self.fields["secret"].widget.attrs |= {"autocomplete": "off", "autocapitalize": "characters"}


@login_not_required
@require_http_methods(["GET", "POST"])
def surveys(request: ActorRequest) -> HttpResponse:
    form = TokenForm(request.POST or None)
    if form.is_valid():
        secret = form.cleaned_data["secret"].replace("/", "")
        return HttpResponseRedirect(reverse("portal:answer_survey", args=[secret or "-"]))
    page = listed(request, published_surveys(), BY_DAY)
    status = 422 if form.is_bound else 200
    return shown(request, "portal/surveys/list.html", {"form": form, "page": page}, status=status)


@login_not_required
@require_GET
def survey(request: ActorRequest, pk: int) -> HttpResponse:
    found = published_surveys().filter(pk=pk).first()
    if found is None:
        raise Http404
    results = results_of(found)
    context = {
        "survey": found,
        "results": [one for one in results if not one.by and one.question.has_options],
        "divisions": by_group(results, "division"),
        "procedures": by_group(results, "procedure"),
        "trail": [(_("Khảo sát"), reverse("portal:surveys"))],
    }
    return shown(request, "portal/surveys/survey.html", context)
