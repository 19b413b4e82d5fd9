"""A file of a document, handed out under the same policy as the document, and never as a page of ours."""

from collections.abc import Iterator
from pathlib import Path

from django.http import HttpResponseBase, StreamingHttpResponse
from django.shortcuts import get_object_or_404
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_GET

from sogoc.desk.requests import DeskRequest
from sogoc.foundations.documents.file_types import type_named
from sogoc.foundations.documents.queries import files_seen_by
from sogoc.foundations.documents.storing import place_of

SANDBOX = "sandbox; default-src 'none'"
STEP = 256 * 1024


@require_GET
def file(request: DeskRequest, pk: int) -> HttpResponseBase:
    attachment = get_object_or_404(files_seen_by(request.actor), pk=pk)
    kept = attachment.file
    response = StreamingHttpResponse(
        _read(place_of(kept.sha256)), content_type=type_named(kept.type, attachment.added_on).media
    )
    response["Content-Length"] = str(kept.size)
    response["Content-Disposition"] = content_disposition_header(True, attachment.name)
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = SANDBOX
    response["Cache-Control"] = "private, no-store"
    response["Content-Encoding"] = "identity"  # what is packed already is not packed again
    return response


def _read(place: Path) -> Iterator[bytes]:
    """Opened when the first part is asked for, so that an answer nobody reads leaves nothing open."""
    with place.open("rb") as content:
        while step := content.read(STEP):
            yield step
