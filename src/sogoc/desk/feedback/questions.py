"""Questions and answers: the list, one question, its answer, and the day from which it stands in public."""

from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from sogoc.areas.procedures.feedback.actions.answer_question import QuestionChanged, answer_question
from sogoc.areas.procedures.feedback.actions.ask_question import ask_question
from sogoc.areas.procedures.feedback.actions.publish_question import publish_question
from sogoc.areas.procedures.feedback.queries import questions_seen_by, questions_wanted, sender_of
from sogoc.desk.listing import listing
from sogoc.desk.people.doing import tried
from sogoc.desk.performing import ActForm, changed_since, perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.foundations.documents.queries import counted
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import may, require

from .columns import QUESTIONS, stage_of
from .forms import AnswerQuestionForm, QuestionFilterForm, SayingForm
from .trails import of_a_question, of_the_questions, of_the_register, page_of_question
from .views import sender_page


@require_GET
def questions(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_question")
    form = QuestionFilterForm(request.GET)
    found = questions_wanted(request.actor, form.asked["words"], standpoint.agency, form.asked["state"])
    context = {
        "form": form,
        "table": listing(request, found, QUESTIONS, "-received_on", count=counted),
        "standpoint": standpoint,
        "trail": of_the_register(),
        "may_ask": may(request.actor, "ask_question", standpoint.agency),
        "clear": reverse("feedback:questions") if any(form.asked.values()) else "",
        "sheet": f"{reverse('sheets:questions')}?{urlencode(form.asked | {'agency': standpoint.agency.key})}",
    }
    return render(request, "desk/feedback/questions.html", context)


@require_http_methods(["GET", "POST"])
def ask(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "ask_question")
    form = SayingForm(request.POST or None, thing=standpoint.agency, now=request.at, by=request.actor)
    if form.is_valid():
        facts = {"message": form.message, "sender": form.sender, "at": form.cleaned_data["at"]}
        response = perform(
            request,
            form,
            lambda: ask_question(agency=standpoint.agency, **facts, by=request.actor),
            address=page_of_question,
            done=_("Đã ghi câu hỏi."),
        )
        if response:
            return response
    context = {
        "form": form,
        "standpoint": standpoint,
        "trail": of_the_questions(),
        "title": _("Ghi câu hỏi"),
        "submit": _("Ghi câu hỏi"),
    }
    return render(request, "desk/feedback/say.html", context, status=status_of(form))


@require_GET
def question(request: DeskRequest, pk: int) -> HttpResponse:
    found = get_object_or_404(questions_seen_by(request.actor), pk=pk)
    context = {
        "question": found,
        "trail": of_the_questions(),
        "state": stage_of(found),
        "sender_known": sender_of(found) is not None,
        "may_see_sender": may(request.actor, "see_sender", found),
        "may_answer": not found.published_on and may(request.actor, "answer_question", found),
        "may_publish": bool(found.answered_on and not found.published_on)
        and may(request.actor, "publish_question", found),
        "form": ActForm(),
        "history": history_of(found),
    }
    return render(request, "desk/feedback/question.html", context)


@require_http_methods(["GET", "POST"])
def answer(request: DeskRequest, pk: int) -> HttpResponse:
    found = get_object_or_404(questions_seen_by(request.actor), pk=pk)
    require(request.actor, "answer_question", found)
    initial = {"version": found.version, "answer": found.answer}
    form = AnswerQuestionForm(
        request.POST or None, thing=found, now=request.at, by=request.actor, initial=initial
    )
    if form.is_valid():
        facts = {name: form.cleaned_data[name] for name in ("version", "answer", "at")}
        response = perform(
            request,
            form,
            lambda: answer_question(question=found, **facts, by=request.actor),
            address=page_of_question,
            done=_("Đã ghi câu trả lời."),
        )
        if response:
            return response
    context = {
        "form": form,
        "question": found,
        "history": changed_since(request, form, found, QuestionChanged),
        "trail": of_a_question(found),
    }
    return render(request, "desk/feedback/answer_question.html", context, status=status_of(form))


@require_POST
def publish(request: DeskRequest, pk: int) -> HttpResponse:
    found = get_object_or_404(questions_seen_by(request.actor), pk=pk)
    require(request.actor, "publish_question", found)
    return tried(
        request,
        lambda: publish_question(question=found, at=request.at, by=request.actor),
        where=page_of_question(found),
        done=_("Đã công khai câu hỏi và câu trả lời."),
    )


@never_cache
@require_GET
def sender(request: DeskRequest, pk: int) -> HttpResponse:
    found = get_object_or_404(questions_seen_by(request.actor), pk=pk)
    return sender_page(request, found, of_a_question(found))
