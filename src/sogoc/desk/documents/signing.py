"""A file of a document signed, sealed, looked at again; each on a page of its own."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from sogoc.desk.performing import ActForm, perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.foundations.documents.queries import files_seen_by
from sogoc.foundations.documents.signing.actions.check_signatures import check_signatures
from sogoc.foundations.documents.signing.actions.seal_document_file import seal_document_file
from sogoc.foundations.documents.signing.actions.sign_document_file import sign_document_file
from sogoc.foundations.documents.signing.keys import MOST, KeyFile
from sogoc.foundations.documents.signing.seals import has_seal
from sogoc.kernel.acts import Actor, may, require

from .trails import of_a_document, page_of


class PlainForm(ActForm):
    """Nothing to tell."""

    key_file: KeyFile | None = None


class KeyForm(ActForm):
    """The key and its password are read for this one signature; neither is kept, and neither comes back in the page."""

    key = forms.FileField(
        label=_("Tệp chứng thư số"),
        help_text=_("Tệp .p12 hoặc .pfx có khóa ký. Chỉ dùng cho lần ký này, không lưu lại."),
        widget=forms.ClearableFileInput(attrs={"accept": ".p12,.pfx"}),
    )
    password = forms.CharField(
        label=_("Mật khẩu của tệp chứng thư số"),
        max_length=200,
        strip=False,
        required=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
    )

    @property
    def key_file(self) -> KeyFile:
        file = self.cleaned_data["key"]
        file.seek(0)  # it was read once already, to know this sending from another
        return KeyFile(file.read(MOST + 1), self.cleaned_data["password"])


def _key_asked(attachment: Any) -> type[ActForm]:
    return KeyForm


def _seal_asked(attachment: Any) -> type[ActForm]:
    """Where the installation keeps the agency's key there is nothing to ask."""
    return PlainForm if has_seal(attachment.document.agency) else KeyForm


def _nothing_asked(attachment: Any) -> type[ActForm]:
    return PlainForm


@dataclass(frozen=True, slots=True)
class FileDeed:
    """`opens` says of a document and its file whether there is anything to do."""

    act: str
    form_of: Callable[[Any], type[ActForm]]
    title: Any
    submit: Any
    done: Any
    does: Callable[..., Any]
    opens: Callable[[Any, Any], bool]
    lead: Any = ""
    upload: bool = True


def _may_grow(document: Any, file: Any) -> bool:
    ours = document.flow == "out" and not document.cancelled_on and not document.sent_on
    return ours and bool(file.type == "pdf")


DEEDS = {
    "sign": FileDeed(
        "sign_document_file",
        _key_asked,
        _("Ký số vào tệp"),
        _("Ký số"),
        _("Đã ký số vào tệp."),
        lambda attachment, form, **who: sign_document_file(attachment=attachment, key=form.key_file, **who),
        lambda document, file: (
            _may_grow(document, file) and document.signed not in ("digital_agency", "digital_both")
        ),
        _(
            "Chữ ký của người có thẩm quyền, trước chữ ký của cơ quan. Nội dung tệp giữ nguyên, chỉ thêm chữ ký."
        ),
    ),
    "seal": FileDeed(
        "seal_document_file",
        _seal_asked,
        _("Ký số của cơ quan vào tệp"),
        _("Ký số của cơ quan"),
        _("Đã ký số của cơ quan vào tệp."),
        lambda attachment, form, **who: seal_document_file(attachment=attachment, key=form.key_file, **who),
        _may_grow,
        _("Văn thư ký sau người có thẩm quyền. Nội dung tệp và chữ ký có trước giữ nguyên."),
    ),
    "check": FileDeed(
        "check_signatures",
        _nothing_asked,
        _("Kiểm tra lại chữ ký số"),
        _("Kiểm tra"),
        _("Đã kiểm tra lại chữ ký số."),
        lambda attachment, form, **who: check_signatures(attachment=attachment, **who),
        lambda document, file: bool(file.type == "pdf"),
        _("Theo danh sách nơi cấp chứng thư được tin cậy lúc này; kết quả trước đó vẫn được giữ."),
        upload=False,
    ),
}


def deeds_on_files(by: Actor, document: Any, files: list[Any]) -> list[tuple[Any, dict[str, FileDeed]]]:
    """Each file with what this person may do to it now."""
    allowed = {key: deed for key, deed in DEEDS.items() if may(by, deed.act, document)}
    return [
        (one, {key: deed for key, deed in allowed.items() if deed.opens(document, one.file)}) for one in files
    ]


@sensitive_post_parameters("password")
@require_http_methods(["GET", "POST"])
def file_deed(request: DeskRequest, pk: int, deed: str) -> HttpResponse:
    attachment, told = get_object_or_404(files_seen_by(request.actor), pk=pk), DEEDS[deed]
    document = attachment.document
    require(request.actor, told.act, document)
    sent = {"data": request.POST, "files": request.FILES} if request.method == "POST" else {}
    form: Any = told.form_of(attachment)(**sent)
    if form.is_valid():
        who = {"at": request.at, "by": request.actor}
        response = perform(
            request,
            form,
            lambda: told.does(attachment, form, **who),
            address=lambda _: page_of(document),
            done=str(told.done),
        )
        if response:
            return response
    context = {"form": form, "document": document, "deed": told, "trail": of_a_document(document)}
    return render(request, "desk/documents/deed.html", context, status=status_of(form))
