"""Citizens who can sign in on the portal, and the ways in which they do. None of them is an official's account."""

from django.contrib.auth.hashers import check_password, make_password
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.documents.choices import filled


class Citizen(models.Model):
    """Somebody who applies. They hold no office and never will here: what they may touch is what belongs to them."""

    login = models.CharField(_("tên đăng nhập"), max_length=120, unique=True, null=True, blank=True)
    """An address or a telephone number, as they chose; blank where somebody else vouches for them."""
    name = models.CharField(_("họ và tên"), max_length=120)
    password = models.CharField(max_length=200, blank=True, editable=False)
    epoch = models.PositiveIntegerField(_("đợt phiên đăng nhập"), default=1, editable=False)
    joined_at = models.DateTimeField(_("mở tài khoản lúc"))

    class Meta:
        constraints = (
            models.CheckConstraint(condition=filled("name"), name="citizen_has_a_name"),
            models.CheckConstraint(
                condition=Q(login=None, password="") | Q(login__isnull=False),
                name="citizen_password_has_a_login",
            ),
        )
        verbose_name = _("người dân")

    def __str__(self) -> str:
        """As the journal tells it: names stay with what they belong to."""
        return f"người dân số {self.pk}"

    @property
    def key(self) -> str:
        return f"citizen:{self.pk}"

    @property
    def belongs_to(self) -> str:
        return self.key

    @property
    def held_at(self) -> str:
        return ""

    @property
    def username(self) -> str:
        """What a password may not be like."""
        return self.login or ""

    def set_password(self, told: str) -> None:
        self.password = make_password(told)

    def knows(self, told: str) -> bool:
        return bool(self.password) and check_password(told, self.password)


class Identity(models.Model):
    """By whom somebody is vouched for, and under which name there (OpenID Connect: iss and sub)."""

    citizen = models.ForeignKey(Citizen, models.CASCADE, related_name="identities")
    issuer = models.CharField(_("nơi định danh"), max_length=200)
    subject = models.CharField(max_length=255)
    since = models.DateTimeField(_("từ lúc"))

    class Meta:
        constraints = (models.UniqueConstraint(fields=("issuer", "subject"), name="identity_of_one_citizen"),)
        verbose_name = _("định danh")

    def __str__(self) -> str:
        return self.issuer


class Passkey(models.Model):
    """A key that a phone or a computer of theirs keeps; here stands its public half."""

    citizen = models.ForeignKey(Citizen, models.CASCADE, related_name="passkeys")
    credential = models.BinaryField(max_length=1023, unique=True)
    public_key = models.BinaryField(max_length=2000)
    counter = models.PositiveBigIntegerField(default=0)
    name = models.CharField(_("tên khóa"), max_length=60)
    added_at = models.DateTimeField(_("thêm lúc"))
    used_at = models.DateTimeField(_("dùng gần nhất lúc"), null=True)

    class Meta:
        ordering = ("added_at", "id")
        verbose_name = _("khóa đăng nhập")

    def __str__(self) -> str:
        return self.name

    @property
    def held_at(self) -> str:
        return ""

    @property
    def belongs_to(self) -> str:
        return self.citizen.key


class CitizenSession(models.Model):
    """Somebody is in. A table and a cookie of its own: no session of a citizen can become one of an official."""

    citizen = models.ForeignKey(Citizen, models.CASCADE, related_name="sessions")
    digest = models.CharField(max_length=64, unique=True)
    epoch = models.PositiveIntegerField()
    began_at = models.DateTimeField()
    used_at = models.DateTimeField(db_index=True)

    class Meta:
        verbose_name = _("phiên đăng nhập")

    def __str__(self) -> str:
        return f"phiên của {self.citizen}"
