"""How acts here choose a record: under lock first, then the policy is asked of what it is now.

The lock leaves the row's key alone: PostgreSQL then lets others point to the row meanwhile, where a full lock and two
acts that point to each other's rows would wait for one another for ever."""

from typing import TypeVar

from django.db import models

from sogoc.foundations.agencies.models import Agency
from sogoc.kernel.acts import Actor, require

from .models import Document

Row = TypeVar("Row", bound=models.Model)


def locked(row: Row, *related: str) -> Row:
    """The row as it is now, and nobody else's until this act is done."""
    rows: models.QuerySet[Row] = models.QuerySet(type(row))
    rows = rows.select_for_update(of=("self",), no_key=True)
    return rows.select_related(*related).get(pk=row.pk) if related else rows.get(pk=row.pk)


def agency_locked(agency: Agency) -> Agency:
    return locked(agency)


def document_locked(document: Document) -> Document:
    return locked(document, "agency")


def require_clearance(by: Actor, document: Document) -> None:
    """On top of what an act asks: a secret document is touched by those alone who may see it."""
    if document.secret:
        require(by, "see_secret_document", document)
