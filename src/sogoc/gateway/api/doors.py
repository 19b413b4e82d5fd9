"""The HTTP API: one router for each room, one published specification (docs/api/openapi.json)."""

from typing import Any, cast

from django.http import HttpResponse
from django.utils.translation import gettext
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, HttpError, ValidationError
from ninja.renderers import JSONRenderer
from ninja.security import django_auth

from sogoc.components.refusals import in_words
from sogoc.foundations.people.requests import ActorRequest
from sogoc.kernel.acts import Refusal

from . import (
    agencies,
    calendar,
    conduct,
    dissemination,
    documents,
    dossiers,
    drafting,
    feedback,
    feeds,
    figures,
    forms,
    initiatives,
    inspections,
    journal,
    meetings,
    notices,
    onestop,
    outreach,
    people,
    procedure_lists,
    procedures,
    reviewing,
    said,
    staff,
    structure,
    surveys,
    tasks,
    training,
)

FORGED = 403


class Renderer(JSONRenderer):
    """Vietnamese as it is written: people read these answers too."""

    json_dumps_params = {"ensure_ascii": False}  # noqa: RUF012  the parent declares it as an instance's


api = NinjaAPI(
    title="Sổ Gốc",
    version="1",
    description="Số liệu cải cách hành chính và những bản ghi đứng sau mỗi con số.",
    auth=django_auth,
    docs_url=None,
    urls_namespace="api",
    renderer=Renderer(),
)
api.add_router("/agencies", agencies.router, tags=["Cơ quan"])
api.add_router("/calendar", calendar.router, tags=["Lịch làm việc"])
api.add_router("/documents", documents.router, tags=["Văn bản"])
api.add_router("/direction/plans", tasks.plans, tags=["Kế hoạch, nhiệm vụ"])
api.add_router("/direction/meetings", meetings.router, tags=["Hội nghị, họp"])
api.add_router("/direction/tasks", tasks.router, tags=["Kế hoạch, nhiệm vụ"])
api.add_router("/direction/inspections", inspections.router, tags=["Kiểm tra"])
api.add_router("/procedures/catalogue", procedures.router, tags=["Thủ tục hành chính"])
api.add_router("/procedures/lists", procedure_lists.router, tags=["Thủ tục hành chính"])
api.add_router("/procedures/dossiers", dossiers.router, tags=["Hồ sơ"])
api.add_router("/procedures/feedback", feedback.router, tags=["Phản ánh, kiến nghị"])
api.add_router("/procedures/postings", feedback.postings_router, tags=["Phản ánh, kiến nghị"])
api.add_router("/procedures/questions", feedback.questions_router, tags=["Phản ánh, kiến nghị"])
api.add_router("/procedures/feeds", feeds.router, tags=["Nạp hồ sơ"])
api.add_router("/procedures/onestop", onestop.router, tags=["Bộ phận Một cửa"])
api.add_router("/procedures/digitisation", onestop.checks, tags=["Hồ sơ"])
api.add_router("/direction/surveys", surveys.router, tags=["Khảo sát"])
api.add_router("/institutions/legal-documents", drafting.router, tags=["Thể chế"])
api.add_router("/civil-service/conduct", conduct.router, tags=["Chế độ công vụ"])
api.add_router("/civil-service/training", training.router, tags=["Chế độ công vụ"])
api.add_router("/direction/initiatives", initiatives.router, tags=["Chỉ đạo, điều hành"])
api.add_router("/direction/outreach", outreach.router, tags=["Chỉ đạo, điều hành"])
api.add_router("/organisation/structure", structure.router, tags=["Tổ chức bộ máy"])
api.add_router("/organisation/posts", structure.posts_router, tags=["Tổ chức bộ máy"])
api.add_router("/institutions/reviews", reviewing.router, tags=["Thể chế"])
api.add_router("/institutions/disseminations", dissemination.router, tags=["Thể chế"])
api.add_router("/civil-service/staff", staff.router, tags=["Công chức, viên chức"])
api.add_router("/declarations", said.declarations, tags=["Số liệu"])
api.add_router("/registers", said.registers, tags=["Số liệu"])
api.add_router("/figures", figures.router, tags=["Số liệu"])
api.add_router("/forms", forms.router, tags=["Biểu mẫu"])
api.add_router("/journal", journal.router, tags=["Nhật ký"])
api.add_router("/people", people.router, tags=["Người dùng"])
api.add_router("/notices", notices.router, tags=["Thông báo"])


@api.exception_handler(Refusal)
def refused(request: ActorRequest, error: Any) -> HttpResponse:
    answer = {"refusal": type(error).__name__, "detail": in_words(error)}
    return api.create_response(request, answer, status=error.status)


@api.exception_handler(AuthenticationError)
def nobody(request: ActorRequest, error: Any) -> HttpResponse:
    sentence = gettext("Chưa đăng nhập. Hãy đăng nhập rồi gọi lại với phiên đó.")
    return api.create_response(request, {"refusal": "SignInFirst", "detail": sentence}, status=401)


@api.exception_handler(ValidationError)
def misread(request: ActorRequest, error: Any) -> HttpResponse:
    """A wrong argument is refused in the same shape as everything else, and says which it was."""
    arguments = ", ".join(str(one["loc"][-1]) for one in error.errors)
    sentence = gettext("Tham số chưa đúng: {arguments}. Hãy xem bản mô tả API.").format(arguments=arguments)
    return api.create_response(request, {"refusal": "Unreadable", "detail": sentence}, status=422)


@api.exception_handler(HttpError)
def unparsed(request: ActorRequest, error: Any) -> HttpResponse:
    """What was sent is no JSON at all, or came from a page of somebody else's."""
    if error.status_code == FORGED:
        sentence = gettext(
            "Lời gọi không kèm mã của phiên. Hãy gửi lại từ trang của mình, hoặc gọi bằng khóa."
        )
        return api.create_response(request, {"refusal": "Forged", "detail": sentence}, status=FORGED)
    sentence = gettext("Không đọc được nội dung gửi lên. Hãy gửi JSON như bản mô tả API.")
    return api.create_response(request, {"refusal": "Unreadable", "detail": sentence}, status=422)


def doors() -> Any:
    """The addresses of the API, which answers 401 itself where a page would lead to signing in."""
    patterns, app, namespace = api.urls
    for pattern in patterns:
        cast(Any, pattern).callback.login_required = False
    return patterns, app, namespace
