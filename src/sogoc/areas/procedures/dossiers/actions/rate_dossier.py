"""Đánh giá việc giải quyết hồ sơ."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.dossiers.models import Dossier, Rating
from sogoc.areas.procedures.dossiers.queries.rating import may_be_rated
from sogoc.areas.procedures.dossiers.register import Satisfaction
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class DossierAlreadyRated(Refusal):
    "Hồ sơ {code} đã được đánh giá ngày {day}; mỗi hồ sơ chỉ đánh giá một lần."


class WithoutResult(Refusal):
    "Hồ sơ {code} chưa có kết quả giải quyết. Hãy đánh giá sau khi cơ quan trả lời."


class RatedTooEarly(Refusal):
    "Hồ sơ {code} có kết quả lúc {concluded}, sau lúc {told}. Hãy kiểm tra lại giờ và ngày."


@transaction.atomic
def rate_dossier(
    *, dossier: Dossier, satisfaction: Satisfaction, comment: str, at: datetime, by: Actor
) -> Rating:
    """Once, by who holds the secret of its receipt. The dossier itself is not touched: who handles it sees nothing."""
    dossier = locked(dossier, "agency")
    require(by, "rate_dossier", dossier.for_its_holder)
    if given := Rating.objects.filter(dossier=dossier).first():
        raise DossierAlreadyRated(code=dossier.code, day=given.rated_on)
    if not may_be_rated(dossier) or dossier.concluded_at is None:
        raise WithoutResult(code=dossier.code)
    if at < dossier.concluded_at:
        raise RatedTooEarly(code=dossier.code, concluded=dossier.concluded_at, told=at)
    rating = Rating(
        dossier=dossier,
        agency=dossier.agency,
        satisfaction=str(satisfaction),
        comment=comment.strip(),
        rated_at=at,
        rated_on=local_day(at),
    )
    fit(rating)
    rating.save(force_insert=True)
    write(by, "rate_dossier", rating, at=at)
    return rating
