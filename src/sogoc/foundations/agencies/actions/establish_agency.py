"""Lập cơ quan, đơn vị."""

import re
from datetime import date, datetime

from django.db import IntegrityError, transaction

from sogoc.foundations.agencies.models import Agency, AgencyKind
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Place, Refusal, require
from sogoc.kernel.vietnamese import fold


class KeyTaken(Refusal):
    "Mã {key} đã là của {name}. Hãy chọn mã khác."


class UnfitKey(Refusal):
    "Mã “{key}” chưa đúng. Mã gồm chữ thường không dấu, số và gạch ngang ở giữa, ví dụ van-phong."


class NotBeforeParent(Refusal):
    "{parent} có từ ngày {day}; đơn vị trực thuộc không thể thành lập trước ngày đó."


@transaction.atomic
def establish_agency(
    *,
    key: str,
    name: str,
    short_name: str,
    kind: AgencyKind,
    valid_from: date,
    at: datetime,
    by: Actor,
    symbol: str = "",
    parent: Agency | None = None,
) -> Agency:
    require(by, "establish_agency", parent or Place(""))
    # A path is compared as a prefix, where SQLite does not tell capitals from small letters.
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", key):
        raise UnfitKey(key=key)
    if parent and valid_from < parent.valid_from:
        raise NotBeforeParent(parent=parent.name, day=parent.valid_from)
    agency = Agency(
        key=key,
        name=name,
        short_name=short_name,
        symbol=symbol,
        kind=kind,
        parent=parent,
        path=f"{parent.path if parent else ''}{key}/",
        valid_from=valid_from,
        folded=fold(f"{name} {short_name} {symbol}"),
    )
    try:
        with transaction.atomic():
            agency.save(force_insert=True)
    except IntegrityError as error:
        # Two at once: the database lets one in, and the other is told who was first.
        taken = Agency.objects.filter(key=key).first()
        if not taken:
            raise
        raise KeyTaken(key=key, name=taken.name) from error
    write(by, "establish_agency", agency, at=at)
    return agency
