"""Notices and letters as tests need them."""

from datetime import datetime, timedelta
from typing import Any

from sogoc.foundations.agencies.tests.builders import ADMINISTRATOR
from sogoc.foundations.notices.digests import write_digests
from sogoc.foundations.notices.models import Mail, MailState, Notice
from sogoc.foundations.notices.telling import tell
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.tests.builders import account, office
from sogoc.kernel.acts import Actor
from sogoc.kernel.tests.builders import MORNING

READER = "nguoi.doc"
FACTS = {"by": "Văn phòng", "number": "64/KH-SKHCN", "fields": ["trích yếu"]}


def reader(username: str = READER, *, address: str | None = None) -> Account:
    """Somebody with an office and an address, who has read what they were told of it."""
    found = Account.objects.filter(username=username).first()
    if found is None:
        found = account(username)
        found.email = f"{username}@so.example" if address is None else address
        found.save(update_fields=["email"])
        office(account=found)
        Notice.objects.filter(account=found).delete()
    return found


def actor(of: Account) -> Actor:
    return Actor(of.key, of.name)


def notice(
    of: Account | None = None, *, event: str = "journal:1", at: datetime = MORNING, **changes: Any
) -> Notice:
    facts = {"record": ("documents.document", "1"), "facts": FACTS, "event": event, "at": at}
    return tell(of or reader(), "document_corrected", **(facts | changes))


def mail(of: Account | None = None, *, at: datetime = MORNING) -> Mail:
    """A letter that waits in the outbox."""
    of = of or reader()
    notice(of, event=f"{at}", at=at)
    write_digests(at)
    return of.mail.latest("pk")


def dead_mail(of: Account | None = None) -> Mail:
    letter = mail(of)
    letter.state, letter.tries, letter.answer = MailState.DEAD, 1, "550 no such mailbox"
    letter.save()
    return letter


def ready_for_read_notice(**changes: Any) -> dict[str, Any]:
    told = changes.pop("notice", None) or notice()
    return {"notice": told, "at": MORNING, "by": actor(told.account)} | changes


def ready_for_read_every_notice(**changes: Any) -> dict[str, Any]:
    told = notice()
    return {"account": told.account, "at": MORNING, "by": actor(told.account)} | changes


def ready_for_choose_notices(**changes: Any) -> dict[str, Any]:
    of = changes.pop("account", None) or reader()
    facts = {"digest": True, "hour": 16, "at": MORNING, "by": actor(of)}
    return {"account": of} | facts | changes


def ready_for_send_mail_again(**changes: Any) -> dict[str, Any]:
    letter = changes.pop("mail", None) or dead_mail()
    return {"mail": letter, "at": MORNING + timedelta(hours=1), "by": ADMINISTRATOR} | changes
