"""Lập cơ quan, đơn vị."""

import re
from datetime import date, datetime

from django.db import IntegrityError, transaction

from sogoc.foundations.agencies.kinds import every_kind, every_level
from sogoc.foundations.agencies.models import Agency, AgencyName, AgencyPlace
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Place, Refusal, require
from sogoc.kernel.vietnamese import fold


class KeyTaken(Refusal):
    "Mã {key} đã là của {name}. Hãy chọn mã khác."


class UnfitKey(Refusal):
    "Mã “{key}” chưa đúng. Mã gồm chữ thường không dấu, số và gạch ngang ở giữa, ví dụ van-phong."


class NotBeforeParent(Refusal):
    "{parent} có từ ngày {day}; đơn vị trực thuộc không thể thành lập trước ngày đó."


class ParentClosed(Refusal):
    "{parent} đã kết thúc hoạt động, đến hết ngày {day}. Hãy chọn cơ quan đang hoạt động làm cơ quan chủ quản."


class NoSuchKindThen(Refusal):
    "Ngày {day} không có loại hoặc cấp cơ quan như vậy. Hãy chọn loại và cấp đang có hiệu lực vào ngày thành lập."


@transaction.atomic
def establish_agency(
    *,
    key: str,
    name: str,
    short_name: str,
    kind: str,
    valid_from: date,
    at: datetime,
    by: Actor,
    symbol: str = "",
    level: str = "",
    parent: Agency | None = None,
) -> Agency:
    """`level` may be left to the parent."""
    if parent:
        parent = Agency.objects.select_for_update().get(pk=parent.pk)
    require(by, "establish_agency", parent or Place(""))
    level = level or (parent.level if parent else "province")
    # A path is compared as a prefix, where SQLite does not tell capitals from small letters.
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", key):
        raise UnfitKey(key=key)
    _refuse_unfit(parent, kind, level, valid_from)
    agency = Agency(
        key=key,
        name=name,
        short_name=short_name,
        symbol=symbol,
        kind=kind,
        level=level,
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
    AgencyName.objects.create(
        agency=agency, name=name, short_name=short_name, symbol=symbol, valid_from=valid_from
    )
    _stand(agency, parent)
    write(by, "establish_agency", agency, at=at)
    return agency


def _refuse_unfit(parent: Agency | None, kind: str, level: str, day: date) -> None:
    known = (every_kind().get(kind), every_level().get(level))
    if not all(word and word.in_force(day) for word in known):
        raise NoSuchKindThen(day=day)
    if parent and parent.valid_until:
        raise ParentClosed(parent=parent.name, day=parent.valid_until)
    if parent and day < parent.valid_from:
        raise NotBeforeParent(parent=parent.name, day=parent.valid_from)


def _stand(agency: Agency, parent: Agency | None) -> None:
    """Where it stands; told late, it has moved along with its parent since."""
    if parent is None:
        AgencyPlace.objects.create(agency=agency, path=agency.path, valid_from=agency.valid_from)
        return
    for place in parent.places.all():
        if place.valid_until is None or place.valid_until >= agency.valid_from:
            AgencyPlace.objects.create(
                agency=agency,
                parent=parent,
                path=f"{place.path}{agency.key}/",
                valid_from=max(place.valid_from, agency.valid_from),
                valid_until=place.valid_until,
            )
