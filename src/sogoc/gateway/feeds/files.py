"""Reads a file of another system: a sheet with its own headings, or JSON."""

import json
from collections.abc import Iterable
from typing import Any

from sogoc.gateway.sheets.reading import MOST_BYTES, MOST_ROWS, TooLarge, TooManyRows, read_whole
from sogoc.kernel.acts import Unreadable


class NotRows(Unreadable):
    "Tệp này không phải danh sách hồ sơ đọc được. Hãy gửi tệp .xlsx, hoặc tệp .json là một danh sách các dòng."


def rows_of(content: bytes, headings: Iterable[str]) -> list[dict[str, Any]]:
    """`headings` are those that the mapping knows: by one of them the line of the headings is found."""
    if content[:2] == b"PK":
        return [row.cells for row in read_whole(content, headings)]
    return _of_json(content)


def _of_json(content: bytes) -> list[dict[str, Any]]:
    if len(content) > MOST_BYTES:
        raise TooLarge(megabytes=MOST_BYTES // 1024 // 1024)
    try:
        told = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise NotRows from error
    rows = told.get("rows") if isinstance(told, dict) else told
    if not isinstance(rows, list) or not rows or not all(isinstance(row, dict) for row in rows):
        raise NotRows
    if len(rows) > MOST_ROWS:
        raise TooManyRows(rows=len(rows), most=MOST_ROWS)
    return rows
