"""Writes each person's letter of the day: what happened, that they have not read, in one letter."""

import secrets
from datetime import datetime

from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import QuerySet
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import ngettext

from sogoc.foundations.people.models import Account
from sogoc.kernel.vietnamese import VIETNAM, local_day

from .models import Mail, Notice, Preference

LINES = 30
"""More are counted, not listed: a letter is read on a phone, in the morning."""


def write_digests(at: datetime) -> int:
    """For everybody whose hour has come and who had none today. Done twice, or by two at once, it is done once."""
    written = 0
    for account in _waiting(at):
        try:
            with transaction.atomic():
                written += _write(account, at)
        except IntegrityError:  # another worker wrote this person's letter meanwhile
            continue
    return written


def _waiting(at: datetime) -> list[Account]:
    hour = at.astimezone(VIETNAM).hour
    had_one = Mail.objects.filter(kind="digest", day=local_day(at)).values("account")
    accounts = (
        Account.objects.filter(pk__in=_untold(at).values("account"), is_active=True)
        .exclude(email="")
        .exclude(pk__in=had_one)
        .exclude(notice_preference__digest=False)
        .exclude(notice_preference__hour__gt=hour)
    )
    if hour < Preference().hour:
        accounts = accounts.filter(notice_preference__isnull=False)
    return list(accounts.order_by("pk"))


def _untold(at: datetime) -> QuerySet[Notice]:
    return Notice.objects.filter(read_at=None, mail=None, happened_at__lte=at)


def _write(account: Account, at: datetime) -> int:
    # Read once: a notice that is committed meanwhile is not in this letter, and must not be held to be.
    notices = list(_untold(at).filter(account=account))
    with translation.override(account.language or settings.LANGUAGE_CODE):
        mail = Mail.objects.create(
            account=account,
            kind="digest",
            day=local_day(at),
            address=account.email,
            message_id=f"<digest.{secrets.token_hex(16)}@{settings.MAIL_DOMAIN}>",
            written_at=at,
            due_at=at,
            **_words(account, notices),
        )
    Notice.objects.filter(pk__in=[notice.pk for notice in notices]).update(mail=mail)
    return 1


def _words(account: Account, notices: list[Notice]) -> dict[str, str]:
    total = len(notices)
    context = {
        "account": account,
        "language": translation.get_language(),
        "notices": notices[:LINES],
        "more": max(total - LINES, 0),
        "address": settings.NOTICES_ADDRESS,
    }
    subject = ngettext("Sổ Gốc: %d việc bạn cần biết", "Sổ Gốc: %d việc bạn cần biết", total) % total
    return {
        "subject": subject,
        "text": render_to_string("notices/digest.txt", context),
        "html": render_to_string("notices/digest.html", context),
    }
