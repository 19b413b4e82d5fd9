"""Accounts, the offices that their owners hold, who acts for whom, and how they sign in."""

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.agencies.models import Agency
from sogoc.kernel.roles import ROLE_NAMES


class AccountManager(BaseUserManager["Account"]):
    """Only finds accounts; opening one is an act."""


class Account(AbstractBaseUser):
    """Somebody who can sign in. What they may do comes from the offices they hold, never from here.

    It has no `held_at`: where it stands follows from the offices of a day (`queries.place_of`)."""

    username = models.CharField(_("tên đăng nhập"), max_length=60, unique=True)
    name = models.CharField(_("họ tên hoặc chức danh"), max_length=120)
    is_active = models.BooleanField(_("đang dùng"), default=True)
    agency = models.ForeignKey(
        Agency,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="accounts",
        verbose_name=_("mở ở cơ quan"),
    )
    email = models.EmailField(_("thư điện tử"), blank=True)
    language = models.CharField(_("ngôn ngữ"), max_length=2, blank=True)
    must_change_password = models.BooleanField(_("phải đổi mật khẩu"), default=False)
    password_expires_at = models.DateTimeField(_("mật khẩu dùng đến"), null=True, blank=True)
    epoch = models.PositiveIntegerField(_("đợt phiên đăng nhập"), default=1)
    folded = models.CharField(max_length=300, editable=False, default="")

    objects: ClassVar[AccountManager] = AccountManager()

    USERNAME_FIELD = "username"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    class Meta:
        ordering = ("username",)

    def __str__(self) -> str:
        return self.name

    @property
    def key(self) -> str:
        return f"account:{self.username}"

    @property
    def belongs_to(self) -> str:
        return self.key

    def get_session_auth_hash(self) -> str:
        """A session is of one password and one epoch: it ends when either changes."""
        return salted_hmac("sogoc.sessions", f"{self.epoch} {self.password}", algorithm="sha256").hexdigest()


class Office(models.Model):
    """A role held in an agency from a day, until another or until further notice; one person may hold several."""

    account = models.ForeignKey(Account, models.PROTECT, related_name="offices")
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="offices")
    role = models.CharField(
        _("vai trò"), max_length=30, choices=[(role.value, _(name)) for role, name in ROLE_NAMES.items()]
    )
    held_from = models.DateField(_("từ ngày"))
    held_until = models.DateField(_("đến ngày"), null=True, blank=True)

    class Meta:
        ordering = ("held_from", "id")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(held_until=None) | models.Q(held_until__gte=models.F("held_from")),
                name="office_ends_after_it_begins",
            ),
            models.UniqueConstraint(
                fields=("account", "agency", "role", "held_from"), name="office_given_once"
            ),
        )

    def __str__(self) -> str:
        return f"{self.get_role_display()}, {self.agency.short_name}"

    @property
    def held_at(self) -> str:
        return self.agency.path

    @property
    def belongs_to(self) -> str:
        return self.account.key


class Deputyship(models.Model):
    """Somebody does the work of another's office for some days; the journal says on whose behalf."""

    office = models.ForeignKey(Office, models.PROTECT, related_name="deputyships")
    deputy = models.ForeignKey(Account, models.PROTECT, related_name="deputyships")
    held_from = models.DateField(_("từ ngày"))
    held_until = models.DateField(_("đến ngày"))
    ended_at = models.DateTimeField(_("thôi trước hạn lúc"), null=True, blank=True)

    class Meta:
        ordering = ("held_from", "id")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(held_until__gte=models.F("held_from")),
                name="deputyship_ends_after_it_begins",
            ),
        )

    def __str__(self) -> str:
        return f"{self.deputy} làm thay {self.office.account}: {self.office}"

    @property
    def held_at(self) -> str:
        return self.office.agency.path

    @property
    def belongs_to(self) -> str:
        """To whose office it is, for it is theirs to give and to take back."""
        return self.office.account.key


class FailedSignIn(models.Model):
    """How often somebody tried in vain, by the name that was typed or the address it came from.

    Neither stands here in clear: people type their passwords into the wrong blank."""

    subject = models.CharField(max_length=64, unique=True)
    count = models.PositiveIntegerField()
    last_at = models.DateTimeField()
    blocked_until = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return "một tên đăng nhập hoặc mã số đã nhập sai"


class SecondStep(models.Model):
    """The codes of an app on the owner's phone. The key of the codes is not kept: it is made of `seed` and the key of
    this installation, so that a copy of the database alone gives no codes (docs/decisions/0014)."""

    account = models.OneToOneField(Account, models.CASCADE, related_name="second_step")
    seed = models.CharField(max_length=60)
    last_counter = models.BigIntegerField(default=0)
    enrolled_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"bước xác nhận thứ hai của {self.account}"


class RecoveryCode(models.Model):
    """Instead of the phone, once."""

    second_step = models.ForeignKey(SecondStep, models.CASCADE, related_name="recovery_codes")
    digest = models.CharField(max_length=64)
    used_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("second_step", "digest"), name="recovery_code_given_once"),
        )

    def __str__(self) -> str:
        return f"mã dự phòng của {self.second_step.account}"
