"""The second step of signing in: a code of the owner's phone, or one of the recovery codes on paper."""

import hmac
import secrets
from collections.abc import Iterable
from datetime import datetime

from django.utils.crypto import get_random_string, salted_hmac

from sogoc.kernel.acts import Actor, Refusal
from sogoc.kernel.one_time_codes import matching_counter
from sogoc.kernel.vietnamese import local_day

from .models import RecoveryCode, SecondStep
from .passwords import LETTERS
from .sign_in_rules import sign_in_rules

RECOVERY_CODES = 10


class WrongCode(Refusal):
    "Mã không đúng hoặc đã dùng. Hãy chờ mã mới trên điện thoại rồi nhập lại; nếu vẫn sai, hãy kiểm tra giờ của máy."


def new_seed() -> str:
    return secrets.token_urlsafe(24)


def key_of(seed: str) -> bytes:
    """The key that phone and system share, of the seed in the database and the key of this installation."""
    return salted_hmac("sogoc.second_step", seed, algorithm="sha256").digest()[:20]


def new_recovery_codes() -> list[str]:
    """Eighty bits each: nobody guesses one, and nobody finds one from its digest."""
    return ["-".join(get_random_string(4, LETTERS) for _ in range(4)) for _ in range(RECOVERY_CODES)]


def digest_of(recovery_code: str) -> str:
    bare = "".join(letter for letter in recovery_code.lower() if letter.isalnum())
    return salted_hmac("sogoc.recovery_code", bare, algorithm="sha256").hexdigest()


def keep_recovery_codes(step: SecondStep, codes: Iterable[str]) -> None:
    """New ones; the old ones, used or not, are worth nothing any more."""
    step.recovery_codes.all().delete()
    for one in codes:
        RecoveryCode.objects.create(second_step=step, digest=digest_of(one))


def read_code(step: SecondStep, typed: str, at: datetime) -> None:
    """Accepts a code of the phone once. `step` was chosen for update."""
    counter = matching_counter(key_of(step.seed), typed, at, after=step.last_counter)
    if counter is None:
        raise WrongCode
    step.last_counter = counter
    step.save(update_fields=["last_counter"])


def read_code_or_recovery_code(step: SecondStep, typed: str, at: datetime) -> bool:
    """True when it was one of the recovery codes."""
    wanted = digest_of(typed)
    for recovery in step.recovery_codes.select_for_update().filter(used_at=None):
        if hmac.compare_digest(recovery.digest, wanted):
            recovery.used_at = at
            recovery.save(update_fields=["used_at"])
            return True
    read_code(step, typed, at)
    return False


def second_step_demanded(by: Actor, at: datetime) -> bool:
    """Some roles may not do without."""
    roles = sign_in_rules(local_day(at)).second_step_roles
    return any(holding.role in roles for holding in by.holdings)
