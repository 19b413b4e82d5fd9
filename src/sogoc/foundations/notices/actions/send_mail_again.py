"""Gửi lại thư không gửi được."""

from datetime import datetime

from django.db import transaction

from sogoc.foundations.journal.writing import write
from sogoc.foundations.notices.models import Mail, MailState
from sogoc.kernel.acts import Actor, Refusal, require


class NotDead(Refusal):
    "Chỉ thư không gửi được mới cần gửi lại; thư này {state}."


class NowhereToSend(Refusal):
    "Tài khoản {name} chưa có địa chỉ thư điện tử. Hãy ghi địa chỉ vào tài khoản rồi gửi lại."


@transaction.atomic
def send_mail_again(*, mail: Mail, at: datetime, by: Actor) -> Mail:
    """To the address that its reader has now: a wrong one is why most letters die."""
    mail = Mail.objects.select_for_update(of=("self",)).select_related("account").get(pk=mail.pk)
    require(by, "send_mail_again", mail)
    if mail.state != MailState.DEAD:
        raise NotDead(state=mail.get_state_display().lower())
    if not (address := mail.account.email):
        raise NowhereToSend(name=mail.account.name)
    mail.address, mail.state, mail.tries, mail.due_at, mail.answer = address, MailState.WAITING, 0, at, ""
    mail.save(update_fields=["address", "state", "tries", "due_at", "answer"])
    write(by, "send_mail_again", mail, at=at)
    return mail
