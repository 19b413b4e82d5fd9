"""What a password must be, in Vietnamese: long, not the name, not among those that everybody tries first.

No rule about capitals and signs, and no change every so many months: both make people choose worse (OWASP ASVS 5.0,
6.2.5 and 6.2.10)."""

from typing import Any

from django.contrib.auth import password_validation
from django.core.exceptions import ValidationError
from django.utils.crypto import get_random_string
from django.utils.translation import gettext as _

from sogoc.kernel.acts import Refusal
from sogoc.kernel.vietnamese import fold

# A person copies it from a sheet of paper: no letters that look like others.
LETTERS = "abcdefghijkmnpqrstuvwxyz23456789"


class WeakPassword(Refusal):
    "Mật khẩu chưa đủ mạnh: {reasons} Hãy đặt mật khẩu khác."


class LongEnough(password_validation.MinimumLengthValidator):
    def get_error_message(self) -> str:
        return _("mật khẩu phải dài ít nhất %(least)d ký tự.") % {"least": self.min_length}

    def get_help_text(self) -> str:
        return _("Ít nhất %(least)d ký tự; một câu ngắn dễ nhớ là tốt nhất.") % {"least": self.min_length}


class NotCommon(password_validation.CommonPasswordValidator):
    def get_error_message(self) -> str:
        return _("mật khẩu này nhiều người dùng, ai cũng thử trước tiên.")

    def get_help_text(self) -> str:
        return _("Không phải mật khẩu nhiều người dùng.")


class NotTheName(password_validation.UserAttributeSimilarityValidator):
    DEFAULT_USER_ATTRIBUTES = ("username", "name", "email")

    def get_error_message(self) -> str:
        return _("mật khẩu quá giống tên hoặc địa chỉ của bạn.")

    def get_help_text(self) -> str:
        return _("Không giống tên đăng nhập, họ tên hay địa chỉ thư của bạn.")


class NotOnlyDigits(password_validation.NumericPasswordValidator):
    def get_error_message(self) -> str:
        return _("mật khẩu không được chỉ gồm chữ số.")

    def get_help_text(self) -> str:
        return _("Không chỉ gồm chữ số.")


class NotOfThisHouse:
    """Words that whoever attacks this system tries first (ASVS 5.0, 6.2.11)."""

    WORDS = ("sogoc", "matkhau", "password", "caicachhanhchinh", "cchc", "khoahoccongnghe", "skhcn", "ubnd")
    LEFT = 6

    def validate(self, password: str, user: Any = None) -> None:
        """With such words taken out, what is left must still be something."""
        left = "".join(letter for letter in fold(password) if letter.isalnum())
        for word in self.WORDS:
            left = left.replace(word, "")
        if len(left) < self.LEFT:
            raise ValidationError(
                _("mật khẩu gần như chỉ gồm tên hệ thống, cơ quan hoặc chữ “mật khẩu”."), code="of_this_house"
            )

    def get_help_text(self) -> str:
        return _("Không chỉ gồm tên hệ thống hay tên cơ quan.")


def refuse_weak(password: str, account: Any) -> None:
    try:
        password_validation.validate_password(password, account)
    except ValidationError as error:
        raise WeakPassword(reasons=" ".join(error.messages)) from error


def one_time_password() -> str:
    """Given by an administrator on paper or by telephone: 16 letters of 32, in fours."""
    letters = get_random_string(16, LETTERS)
    return "-".join(letters[i : i + 4] for i in range(0, 16, 4))
