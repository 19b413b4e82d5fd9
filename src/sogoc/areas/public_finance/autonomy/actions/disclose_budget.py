"""Ghi công khai ngân sách."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.public_finance.autonomy.models import Disclosure
from sogoc.areas.public_finance.autonomy.queries.law import closing_day, due_day
from sogoc.areas.public_finance.autonomy.queries.publishing import Published
from sogoc.areas.public_finance.autonomy.register import PUBLICATIONS, Publication
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.units import refuse_elsewhere
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.standing import standing
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class FollowsNothing(Refusal):
    "Với “{kind}”, hạn công khai tính từ ngày của văn bản giao, duyệt hoặc báo cáo. Hãy ghi ngày đó."


class NotAskedThen(Refusal):
    "Ngày {day} chưa có quy định về thời hạn công khai. Hãy kiểm tra lại ngày."


class PublishedTooEarly(Refusal):
    "“{kind}” chỉ công khai được từ ngày {day}. Hãy kiểm tra lại ngày công khai."


class NotPublishedYet(Refusal):
    "Ngày công khai {day} chưa tới. Hãy ghi khi đã công khai."


class DisclosedAlready(Refusal):
    "{unit} đã công khai “{kind}” năm {year}, ngày {day}. Hãy kiểm tra lại năm và nội dung."


@transaction.atomic
def disclose_budget(
    *, agency: Agency, unit: Agency, published: Published, document: Document, at: datetime, by: Actor
) -> Disclosure:
    """In time or late, as the law of the day from which it counts says."""
    agency = agency_locked(agency)
    require(by, "disclose_budget", agency)
    refuse_elsewhere(unit, agency)
    follows_on = closing_day(published.kind, published.year) or published.follows_on
    _refuse_unpublishable(published, follows_on, local_day(at))
    due_on = follows_on and due_day(published.kind, follows_on)
    if due_on is None:
        raise NotAskedThen(day=follows_on)
    told = published.columns | {"follows_on": follows_on, "due_on": due_on}
    disclosure = Disclosure(agency=agency, unit=unit, document=standing(document, by), **told)
    fit(disclosure)
    _refuse_twice(disclosure)
    disclosure.save(force_insert=True)
    write(by, "disclose_budget", disclosure, at=at)
    return disclosure


def _refuse_unpublishable(published: Published, follows_on: date | None, today: date) -> None:
    if follows_on is None:
        raise FollowsNothing(kind=PUBLICATIONS[published.kind])
    if published.published_on < follows_on:
        raise PublishedTooEarly(kind=PUBLICATIONS[published.kind], day=follows_on)
    if published.published_on > today:
        raise NotPublishedYet(day=published.published_on)


def _refuse_twice(disclosure: Disclosure) -> None:
    """An estimate may be adjusted several times a year, each on its day."""
    same = {"unit": disclosure.unit, "kind": disclosure.kind, "year": disclosure.year, "withdrawn_on": None}
    if disclosure.kind == Publication.ADJUSTMENT:
        same["follows_on"] = disclosure.follows_on
    if there := Disclosure.objects.filter(**same).first():
        raise DisclosedAlready(
            kind=PUBLICATIONS[Publication(disclosure.kind)],
            unit=disclosure.unit.name,
            year=str(disclosure.year),
            day=there.published_on,
        )
