"""How acts take hold of an agency and of its dated rows."""

from datetime import date
from typing import TypeVar

from django.db.models import QuerySet

from .models import Agency, DatedRow
from .queries import findable

Row = TypeVar("Row", bound=DatedRow)


def locked(*agencies: Agency) -> list[Agency]:
    """Fresh rows in the order asked for, but locked in one order: no two acts then wait for each other."""
    keys = [agency.pk for agency in agencies]
    rows = {row.pk: row for row in Agency.objects.select_for_update().filter(pk__in=set(keys)).order_by("pk")}
    return [rows[pk] for pk in keys]


def end(rows: "QuerySet[Row]", last_day: date) -> None:
    """What held until now held to the end of that day."""
    rows.filter(valid_until=None).update(valid_until=last_day)


def keep(agency: Agency) -> None:
    """Saves today's row of an agency as it now is."""
    agency.folded = findable(agency)
    agency.version += 1
    agency.save()
