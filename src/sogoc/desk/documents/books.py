"""The books that give numbers: which stand open, what they gave last, what was cancelled; and a number, please."""

from collections.abc import Callable
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods

from sogoc.components.tables import Column, Table, row_link
from sogoc.desk.addresses import addresses
from sogoc.desk.performing import perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.foundations.documents.actions.issue_number import issue_number
from sogoc.foundations.documents.actions.open_book import open_book
from sogoc.foundations.documents.closing import has_ended
from sogoc.foundations.documents.queries import books_seen_by, cancelled_numbers, next_number
from sogoc.kernel.acts import may
from sogoc.kernel.vietnamese import day, local_day

from .book_forms import IssueForm, OfAKind, OpenBookForm
from .trails import of_the_book, page_of


def _name(book: Any) -> Any:
    words = _("%(kind)s (quy phạm pháp luật)") if book.legal else "%(kind)s"
    return row_link(addresses("documents:book")(book.pk), words % {"kind": _(book.kind_name)})


BOOKS = (
    Column(gettext_lazy("Sổ"), _name, look="cell-main"),
    Column(gettext_lazy("Năm"), lambda book: book.year, look="number"),
    Column(gettext_lazy("Số đầu tiên"), lambda book: book.first, look="number"),
    Column(
        gettext_lazy("Đã cấp đến"), lambda book: book.last if book.last >= book.first else "–", look="number"
    ),
    Column(gettext_lazy("Số tiếp theo"), next_number, look="number"),
    Column(gettext_lazy("Số đã hủy"), lambda book: book.cancelled, look="number"),
)
CANCELLED = (
    Column(
        gettext_lazy("Số, ký hiệu"),
        lambda one: row_link(addresses("documents:document")(one.pk), one.printed),
        look="cell-main",
    ),
    Column(gettext_lazy("Ngày cấp"), lambda one: day(one.issued_on), look="unbroken"),
    Column(gettext_lazy("Ngày hủy"), lambda one: day(one.cancelled_on), look="unbroken"),
    Column(gettext_lazy("Lý do"), lambda one: one.cancelled_because),
    Column(gettext_lazy("Trích yếu"), lambda one: one.summary),
)


def _trail() -> list[tuple[str, str]]:
    return [*of_the_book(), (_("Sổ cấp số"), reverse("documents:books"))]


@require_GET
def books(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_document")
    gives = not has_ended(standpoint.agency, local_day(request.at))
    context = {
        "standpoint": standpoint,
        "table": Table(BOOKS, list(books_seen_by(request.actor).filter(agency=standpoint.agency))),
        "trail": of_the_book(),
        "gives": gives,
        "may_issue": gives and may(request.actor, "issue_number", standpoint.agency),
        "may_open": gives and may(request.actor, "open_book", standpoint.agency),
    }
    return render(request, "desk/documents/books.html", context)


@require_GET
def book(request: DeskRequest, pk: int) -> HttpResponse:
    found = get_object_or_404(books_seen_by(request.actor), pk=pk)
    context = {
        "book": found,
        "next": next_number(found),
        "table": Table(CANCELLED, list(cancelled_numbers(found, request.actor)[:200])),
        "trail": _trail(),
        "may_issue": may(request.actor, "issue_number", found)
        and not has_ended(found.agency, local_day(request.at)),
    }
    return render(request, "desk/documents/book.html", context)


@require_http_methods(["GET", "POST"])
def issue(request: DeskRequest) -> HttpResponse:
    words = {
        "title": _("Cấp số văn bản đi"),
        "lead": _("Số tiếp theo và ngày hôm nay; văn bản vào sổ ngay."),
        "submit": _("Cấp số"),
    }
    return _act(request, "issue_number", IssueForm, issue_number, words, page_of, _("Đã cấp số và vào sổ."))


@require_http_methods(["GET", "POST"])
def open_one(request: DeskRequest) -> HttpResponse:
    words = {
        "title": _("Mở sổ cấp số"),
        "lead": _(
            "Dành cho cơ quan bắt đầu giữa năm. Sổ không mở trước sẽ tự mở từ số 01 khi cấp số đầu năm."
        ),
        "submit": _("Mở sổ"),
    }
    address: Callable[[Any], str] = lambda _: reverse("documents:books")  # noqa: E731
    return _act(request, "open_book", OpenBookForm, open_book, words, address, _("Đã mở sổ cấp số."))


def _act(  # noqa: PLR0917  both calls stand right above
    request: DeskRequest,
    act: str,
    form_of: type[OfAKind],
    does: Callable[..., Any],
    words: dict[str, str],
    address: Callable[[Any], str],
    done: str,
) -> HttpResponse:
    """Both are done in the books of the agency in sight."""
    standpoint = standing(request, act)
    form: Any = form_of(request.POST or None, at=request.at)
    if form.is_valid():
        who = {"agency": standpoint.agency, "at": request.at, "by": request.actor}
        response = perform(request, form, lambda: does(**form.told, **who), address=address, done=done)
        if response:
            return response
    context = {"form": form, "standpoint": standpoint, "trail": _trail(), **words}
    return render(request, "desk/documents/numbering.html", context, status=status_of(form))
