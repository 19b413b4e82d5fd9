"""The line to the mail server: one letter at a time, and what the server answers told apart.

smtplib is used as it is: Django's mailer puts a new Message-ID and today's date on every try."""

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import format_datetime

from .models import Mail


@dataclass(frozen=True, slots=True)
class PostOffice:
    """Where letters are handed in; read from SOGOC_MAIL (config/settings/mail.py)."""

    host: str
    port: int
    sender: str
    user: str = ""
    password: str = ""
    tls: str = "none"
    """none, start (STARTTLS) or whole (TLS from the first byte)."""
    patience: float = 20.0
    """Seconds for each answer; a server that takes longer is asked again later."""


class PostOfficeClosed(Exception):
    """The mail server cannot be reached, or lets us not in: no letter is at fault, so none is marked."""


class NotNow(Exception):
    """The server cannot take this letter now, or fell silent: it is tried again later."""


class Never(Exception):
    """The server will not take this letter however often it is sent."""


@contextmanager
def line_to(office: PostOffice) -> Iterator[smtplib.SMTP]:
    try:
        line = _opened(office)
    except (OSError, smtplib.SMTPException) as error:
        raise PostOfficeClosed(in_short(error)) from error
    try:
        yield line
    finally:
        with suppress(OSError, smtplib.SMTPException):
            line.quit()
        line.close()


def _opened(office: PostOffice) -> smtplib.SMTP:
    if office.tls == "whole":
        line: smtplib.SMTP = smtplib.SMTP_SSL(
            office.host, office.port, timeout=office.patience, context=ssl.create_default_context()
        )
    else:
        line = smtplib.SMTP(office.host, office.port, timeout=office.patience)
    try:
        if office.tls == "start":
            line.starttls(context=ssl.create_default_context())
        if office.user:
            line.login(office.user, office.password)
        line.ehlo_or_helo_if_needed()
    except BaseException:
        line.close()
        raise
    return line


def hand_in(line: smtplib.SMTP, mail: Mail, sender: str) -> None:
    """Once it returns, the server has said that it took the letter."""
    try:
        line.send_message(letter(mail, sender), sender, [mail.address])
    except smtplib.SMTPRecipientsRefused as error:
        raise _refused(*error.recipients[mail.address]) from error
    except smtplib.SMTPSenderRefused as error:
        raise PostOfficeClosed(in_short(error)) from error  # it refuses whoever sends, not this letter
    except (smtplib.SMTPNotSupportedError, ValueError) as error:
        raise Never(in_short(error)) from error  # an address that cannot be written in a mail
    except smtplib.SMTPResponseException as error:
        raise _refused(error.smtp_code, error.smtp_error) from error
    except (OSError, smtplib.SMTPException) as error:
        raise NotNow(in_short(error)) from error


def _refused(code: int, answer: bytes | str) -> Exception:
    said = answer.decode(errors="replace") if isinstance(answer, bytes) else answer
    return (Never if 500 <= code < 600 else NotNow)(f"{code} {said}"[:500])


def in_short(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:500]


def letter(mail: Mail, sender: str) -> EmailMessage:
    """The same at every try, to the letter: by its Message-ID a receiver knows a double."""
    message = EmailMessage()
    message["Message-ID"] = mail.message_id
    message["Date"] = format_datetime(mail.written_at)
    message["From"] = sender
    message["To"] = mail.address
    message["Subject"] = mail.subject
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(mail.text)
    message.add_alternative(mail.html, subtype="html")
    message.set_boundary(mail.message_id.strip("<").partition("@")[0])
    return message
