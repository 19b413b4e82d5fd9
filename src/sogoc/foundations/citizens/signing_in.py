"""An account of the portal: opened by anybody, guarded as officials' are (people/signing_in.py): Argon2, wrong tries
counted by name and address, one answer for every wrong one."""

from datetime import datetime
from functools import cache

from django.contrib.auth.hashers import check_password, get_hasher, make_password
from django.db import IntegrityError, transaction
from django.utils.crypto import get_random_string

from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import write
from sogoc.foundations.people.passwords import refuse_weak
from sogoc.foundations.people.tries import count_try, forget_tries
from sogoc.kernel.acts import Actor, Refusal
from sogoc.kernel.plain_text import exact

from .models import Citizen
from .sessions import actor_of


class LoginTaken(Refusal):
    "Tên đăng nhập này đã có người dùng. Hãy chọn tên khác, hoặc đăng nhập nếu đó là tài khoản của bạn."


class NoSuchCitizen(Refusal):
    "Tên đăng nhập hoặc mật khẩu không đúng. Mật khẩu phân biệt chữ hoa và chữ thường."


class LoginMissing(Refusal):
    "Chưa có tên đăng nhập hoặc họ tên. Hãy điền thư điện tử hoặc số điện thoại, và họ tên như trên giấy tờ."


@transaction.atomic
def join(*, login: str, name: str, password: str, at: datetime, by: Actor) -> Citizen:
    """They open it for themselves; what is said of who they are nobody has checked yet."""
    known, called = exact("Tên đăng nhập", login).casefold(), exact("Họ và tên", name)
    if not known or not called:
        raise LoginMissing
    citizen = Citizen(login=known, name=called, joined_at=at)
    refuse_weak(password, citizen)
    citizen.set_password(password)
    fit(citizen)
    try:
        with transaction.atomic():
            citizen.save(force_insert=True)
    except IntegrityError as error:
        raise LoginTaken from error
    write(actor_of(citizen, source=by.source), "join", citizen, at=at)
    return citizen


def recognise(*, login: str, password: str, address: str, at: datetime, by: Actor) -> Citizen:
    """Counted before the password is looked at; what was typed is written nowhere."""
    known = exact("Tên đăng nhập", login).casefold()
    subject = f"citizen:{known}"
    locks = count_try(username=subject, address=address, at=at)
    found = Citizen.objects.filter(login=known).first()
    if found is None:
        check_password(password, _nobodys_password(get_hasher().algorithm))
    if found is None or not found.knows(password):
        if found:
            write(by, "wrong_password", found, at=at)
            if locks:
                write(by, "lock_out", found, at=at)
        raise NoSuchCitizen
    forget_tries(username=subject, address=address)
    return found


@cache
def _nobodys_password(algorithm: str) -> str:
    """Without an account, the same work for nothing: who measures the answer's time learns nothing."""
    return make_password(get_random_string(40), hasher=algorithm)
