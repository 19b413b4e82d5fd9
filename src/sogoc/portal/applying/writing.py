"""One step of an application on one page of a phone: kept whenever it is sent, also half, and gone on with when it is
right."""

from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods

from sogoc.areas.procedures.applications.actions.attach_paper import attach_paper
from sogoc.areas.procedures.applications.actions.remove_paper import remove_paper
from sogoc.areas.procedures.applications.actions.reuse_paper import reuse_paper
from sogoc.areas.procedures.applications.actions.save_application import save_application
from sogoc.areas.procedures.applications.queries import earlier_papers, files_of, form_of, papers_of
from sogoc.areas.procedures.applications.queries.changing import ApplicationChanged
from sogoc.areas.procedures.applications.register import Kind
from sogoc.components.refusals import in_words
from sogoc.foundations.citizens.requests import CitizenRequest
from sogoc.foundations.people.performing import perform, status_of
from sogoc.kernel.acts import NotAllowed, Refusal
from sogoc.portal.citizens.doors import of_ones_own
from sogoc.portal.shell.pages import shown

from .fields import StepForm, said, told_of, when
from .views import found

GOES_ON, STAYS, REMOVES = "on", "stay", "remove"


@of_ones_own
@require_http_methods(["GET", "POST"])
def write(request: CitizenRequest, pk: int, step: str) -> HttpResponse:
    application = found(request, pk)
    steps = list(form_of(application).steps)
    here = next((at for at, one in enumerate(steps) if one.key == step), None)
    if here is None:
        raise Http404
    if application.sent_at:
        return HttpResponseRedirect(reverse("portal:application", args=[pk]))
    form = _form(request, application, steps[here])
    if form.is_valid():
        response = perform(
            request, form, lambda: _done(request, application, form), address=lambda _: "", done=""
        )
        if isinstance(form.refusal, ApplicationChanged):
            data = request.POST.copy()
            data["version"] = str(found(request, pk).version)
            form.data = data
        elif response:
            return _led(request, pk, steps, here)
    return _page(request, application, steps, here, form)


def _form(request: CitizenRequest, application: Any, step: Any) -> StepForm:
    initial = {**told_of(application.answers, step), "version": application.version}
    asks_for_files = any(one.kind is Kind.FILE for one in step.questions)
    earlier = earlier_papers(application) if asks_for_files else []
    return StepForm(request.POST or None, request.FILES or None, step=step, earlier=earlier, initial=initial)


@transaction.atomic
def _done(request: CitizenRequest, application: Any, form: StepForm) -> Any:
    """What is said is kept, whatever becomes of its files: each is taken or refused for itself."""
    at, by = request.at, request.actor
    saved = save_application(
        application=application,
        version=form.cleaned_data["version"],
        answers=form.answers,
        at=at,
        by=by,
    )
    for key, file in form.brought.items():
        _tried(
            request,
            lambda key=key, file=file: attach_paper(
                application=saved, question=key, content=file, name=file.name, at=at, by=by
            ),
        )
    known = {one.pk: one for one in earlier_papers(saved)}
    for key, paper in form.reused.items():
        if paper in known:
            _tried(
                request,
                lambda key=key, paper=paper: reuse_paper(
                    application=saved, question=key, paper=known[paper], at=at, by=by
                ),
            )
    if (gone := request.POST.get(REMOVES, "")).isdecimal():
        for one in papers_of(saved):
            if one.pk == int(gone):
                _tried(request, lambda one=one: remove_paper(paper=one, at=at, by=by))
    return saved


def _tried(request: CitizenRequest, act: Any) -> None:
    try:
        with transaction.atomic():
            act()
    except NotAllowed:
        raise
    except Refusal as refusal:
        messages.error(request, in_words(refusal))
        request.refused_a_file = True  # type: ignore[attr-defined]


def _led(request: CitizenRequest, pk: int, steps: list[Any], here: int) -> HttpResponse:
    """On, if nothing of this step is wrong; otherwise here again, where it says what is."""
    application = found(request, pk)
    stays = request.POST.get("go") != GOES_ON or hasattr(request, "refused_a_file")
    problems = form_of(application).problems(application.answers, files_of(application), step=steps[here])
    if stays:
        return HttpResponseRedirect(reverse("portal:step", args=[pk, steps[here].key]))
    if problems:
        address = reverse("portal:step", args=[pk, steps[here].key])
        return HttpResponseRedirect(f"{address}?check=1")
    if here + 1 < len(steps):
        return HttpResponseRedirect(reverse("portal:step", args=[pk, steps[here + 1].key]))
    return HttpResponseRedirect(reverse("portal:application", args=[pk]))


def _page(
    request: CitizenRequest, application: Any, steps: list[Any], here: int, form: StepForm
) -> HttpResponse:
    language, step, told = get_language() or "vi", steps[here], form_of(application)
    shown_now = told.shown(application.answers)
    problems = {}
    if request.GET.get("check") and not form.is_bound:
        problems = told.problems(application.answers, files_of(application), language, step)
    for key in problems:
        marked = {"aria-invalid": "true", "aria-describedby": f"problem-{key}"}
        form.fields[key].widget.attrs.update(marked)
    papers = papers_of(application)
    rows = [
        {
            "field": form[one.key],
            "again": form[f"again_{one.key}"] if f"again_{one.key}" in form.fields else None,
            "when": when(one),
            "hidden": one.key not in shown_now,
            "problem": said(problems[one.key]) if one.key in problems else "",
            "papers": [paper for paper in papers if paper.question == one.key],
        }
        for one in step.questions
    ]
    context = {
        "application": application,
        "form": form,
        "rows": rows,
        "title": step.title.said(language),
        "number": here + 1,
        "steps": [(one.key, one.title.said(language), one is step) for one in steps],
        "problems": problems,
        "before": steps[here - 1].key if here else "",
        "takes_files": any(one.kind is Kind.FILE and one.key in shown_now for one in step.questions),
        "multipart": any(one.kind is Kind.FILE for one in step.questions),
    }
    return shown(request, "portal/applying/step.html", context, status=status_of(form))
