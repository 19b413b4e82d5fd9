"""Accounts, and the offices that their owners hold."""

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.agencies.models import Agency
from sogoc.kernel.roles import ROLE_NAMES


class AccountManager(BaseUserManager["Account"]):
    """Only finds accounts; opening one is an act."""


class Account(AbstractBaseUser):
    """Somebody who can sign in. What they may do comes from the offices they hold, never from here."""

    username = models.CharField(_("tên đăng nhập"), max_length=60, unique=True)
    name = models.CharField(_("họ tên hoặc chức danh"), max_length=120)
    is_active = models.BooleanField(_("đang dùng"), default=True)

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
