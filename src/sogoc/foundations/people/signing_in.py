"""Who is it? Steps of signing in, each final at once: what was counted and written stays, also when it is refused.

No answer tells whether a name has an account: an unknown name, a closed account and a wrong password are one sentence
and cost the same work, and each is counted."""

from dataclasses import replace
from datetime import datetime
from functools import cache

from django.contrib.auth.hashers import check_password, get_hasher, make_password
from django.db import transaction
from django.utils.crypto import get_random_string

from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Place, Refusal, require
from sogoc.kernel.one_time_codes import matching_counter
from sogoc.kernel.vietnamese import local_day

from .models import Account, FailedSignIn, SecondStep
from .queries import place_of
from .second_steps import WrongCode, key_of, read_code_or_recovery_code
from .tries import count_try, forget_tries, name_subject


class WrongNameOrPassword(Refusal):
    "Tên đăng nhập hoặc mật khẩu không đúng. Mật khẩu phân biệt chữ hoa và chữ thường."


class OneTimePasswordExpired(Refusal):
    "Mật khẩu dùng một lần đã hết hạn lúc {moment}. Hãy nhờ quản trị hệ thống cấp lại."


def recognise(*, username: str, password: str, address: str, at: datetime, by: Actor) -> Account:
    """The account of that name, if the password is right. `by` is nobody yet; the address is where they sit."""
    username = Account.normalize_username(username)
    locks = count_try(username=username, address=address, at=at)
    account = Account.objects.filter(username=username).first()
    if not _is_right(account, password) or account is None or not account.is_active:
        _note_wrong(username, account, at=at, by=by, locks=locks)
        raise WrongNameOrPassword
    if account.password_expires_at and account.password_expires_at < at:
        raise OneTimePasswordExpired(moment=account.password_expires_at)
    return account


def confirm_password(account: Account, password: str, *, address: str, at: datetime, by: Actor) -> None:
    """Before somebody who is signed in changes how they sign in: the open screen of a colleague is not enough."""
    recognise(username=account.username, password=password, address=address, at=at, by=by)
    forget_tries(username=account.username, address=address)


def confirm_code(account: Account, code: str, *, address: str, at: datetime, by: Actor) -> bool:
    """The second step; counted like the first, for six digits are soon tried. True for a recovery code."""
    locks = count_try(username=account.username, address=address, at=at)
    try:
        with transaction.atomic():
            step = SecondStep.objects.select_for_update().get(account=account)
            return read_code_or_recovery_code(step, code, at)
    except (WrongCode, SecondStep.DoesNotExist) as error:
        _note_wrong(account.username, account, at=at, by=by, locks=locks)
        raise WrongCode from error


def confirm_own_code(account: Account, code: str, *, address: str, at: datetime, by: Actor) -> None:
    """Before an act that takes a code of the phone: a wrong one is counted, a right one is left for the act."""
    locks = count_try(username=account.username, address=address, at=at)
    step = SecondStep.objects.filter(account=account).first()
    if step and matching_counter(key_of(step.seed), code, at, after=step.last_counter) is None:
        _note_wrong(account.username, account, at=at, by=by, locks=locks)
        raise WrongCode
    forget_tries(username=account.username, address=address)


@transaction.atomic
def sign_in(account: Account, *, address: str, at: datetime, by: Actor, steps: int = 1) -> int:
    """They are in. Gives how many wrong tries there were before, for the owner to know."""
    themselves = replace(by, key=account.key, name=account.name)
    require(themselves, "sign_in", Place("", account.key))
    wrong = forget_tries(username=account.username, address=address, right=steps)
    write(themselves, "sign_in", account, at=at, held_at=_where(account, at))
    return wrong


@transaction.atomic
def sign_out(account: Account, *, at: datetime, by: Actor) -> None:
    require(by, "sign_out", Place("", account.key))
    write(by, "sign_out", account, at=at, held_at=_where(account, at))


def _is_right(account: Account | None, password: str) -> bool:
    """Without an account, the same work for nothing: who measures the answer's time learns nothing."""
    nobodys = _nobodys_password(get_hasher().algorithm)
    return check_password(password, account.password if account else nobodys) and account is not None


@cache
def _nobodys_password(algorithm: str) -> str:
    """Made once, and before it is known whether it will be needed: making one takes as long as checking one."""
    return make_password(get_random_string(40), hasher=algorithm)


@transaction.atomic
def _note_wrong(username: str, account: Account | None, *, at: datetime, by: Actor, locks: bool) -> None:
    """What was typed is not written: it may be a password in the wrong blank."""
    record = account or FailedSignIn.objects.get(subject=name_subject(username))
    held_at = _where(account, at) if account else ""
    write(by, "wrong_password", record, at=at, held_at=held_at)
    if locks:
        write(by, "lock_out", record, at=at, held_at=held_at)


def _where(account: Account, at: datetime) -> str:
    return place_of(account, local_day(at)).held_at
