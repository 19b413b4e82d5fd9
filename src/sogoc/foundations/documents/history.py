"""How the history of a document tells of what was tied to it: no column of the document says so."""

from django.utils.translation import gettext_noop

from sogoc.foundations.journal.writing import Changes

from .links import documents_tied
from .models import Attachment, Citation, Evidence, Link, Relation

WORDS: dict[type[Link], str] = {
    Attachment: gettext_noop("tệp"),
    Citation: gettext_noop("viện dẫn"),
    Evidence: gettext_noop("tài liệu kiểm chứng"),
    Relation: gettext_noop("quan hệ"),
}
REASON = gettext_noop("lý do")


SECRET = gettext_noop("(văn bản mật)")


def tied(link: Link) -> Changes:
    return {WORDS[type(link)]: [None, _named(link)]}


def untied(link: Link, reason: str) -> Changes:
    return lost(WORDS[type(link)], _named(link), reason)


def _named(link: Link) -> str:
    """The history of one document is read by people who may not see the other."""
    return SECRET if any(one.secret for one in documents_tied(link)) else str(link)


def lost(what: str, before: str, reason: str) -> Changes:
    return {what: [before, None], REASON: [None, reason]}
