"""A file that the application made, handed out: never as a page of ours, never kept by a browser."""

from django.http import HttpResponse
from django.utils.http import content_disposition_header

from sogoc.foundations.documents.rendering.converting import as_pdf

SANDBOX = "sandbox; default-src 'none'"
MEDIA = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


def handed_out(content: bytes, kind: str, name: str) -> HttpResponse:
    response = HttpResponse(content, content_type=MEDIA[kind])
    response["Content-Disposition"] = content_disposition_header(True, f"{name}.{kind}")
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = SANDBOX
    response["Cache-Control"] = "private, no-store"
    return response


def paper_as(word: bytes, kind: str) -> bytes:
    """As Word, or turned into PDF."""
    return as_pdf(word) if kind == "pdf" else word
