"""Sheets as tests bring them in: looked at, then kept."""

from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.gateway.sheets.workbooks import SheetColumn, workbook


def looked_at(client: Client, sheet: SheetIn, *rows: dict[str, str], agency: str = "so") -> Any:
    """Each row by the names of its columns; what is left out is blank."""
    fields = sheet.row.base_fields
    cells = [[row.get(name, "") for name in fields] for row in rows]
    content = workbook("Mẫu", [SheetColumn(str(field.label), 20) for field in fields.values()], cells)
    return client.post(_address(sheet, agency), {"file": SimpleUploadedFile("a.xlsx", content)})


def brought_in(client: Client, sheet: SheetIn, looked: HttpResponse, *, agency: str = "so") -> Any:
    kept = looked.content.decode().partition('name="kept" value="')[2].partition('"')[0]
    return client.post(_address(sheet, agency), {"kept": kept})


def _address(sheet: SheetIn, agency: str) -> str:
    return reverse("sheets:bring", args=[sheet.name]) + f"?agency={agency}"
