"""Gửi thư đang chờ."""

from datetime import datetime

from django.conf import settings

from sogoc.foundations.notices.delivering import deliver_due
from sogoc.foundations.notices.posting import PostOffice


def deliver_mail(*, at: datetime) -> int:
    return deliver_due(PostOffice(**settings.POST_OFFICE), at) if settings.POST_OFFICE else 0
