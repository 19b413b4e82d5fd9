"""What people must know, the mail that tells them, and the runs of the jobs that send it."""

from typing import ClassVar

from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.people.models import Account

from .kinds import KINDS, NoticeKind


def place_of(account: Account) -> str:
    """Where somebody works, or last worked: the widest of their offices."""
    return account.offices.order_by("agency__path").values_list("agency__path", flat=True).first() or ""


class MailState(models.TextChoices):
    WAITING = "waiting", _("Chờ gửi")
    DELIVERED = "delivered", _("Đã gửi")
    DEAD = "dead", _("Không gửi được")


class Mail(models.Model):
    """One letter in the outbox, written out whole: what was sent stays what it was, whatever is renamed later.

    A person gets one of a kind a day. `due_at` is when it is tried next; it is set before each try, so that a worker
    that dies in the middle leaves a letter that is tried again."""

    account = models.ForeignKey(Account, models.PROTECT, related_name="mail")
    kind = models.CharField(max_length=30)
    day = models.DateField(_("ngày"))
    address = models.EmailField(_("gửi tới"))
    subject = models.CharField(_("tiêu đề"), max_length=200)
    text = models.TextField()
    html = models.TextField()
    message_id = models.CharField(max_length=200, unique=True, editable=False)
    written_at = models.DateTimeField(_("viết lúc"))
    state = models.CharField(_("tình trạng"), max_length=10, choices=MailState, default=MailState.WAITING)
    tries = models.PositiveSmallIntegerField(_("số lần gửi"), default=0)
    due_at = models.DateTimeField(_("gửi lúc"))
    delivered_at = models.DateTimeField(null=True, blank=True)
    answer = models.CharField(_("máy chủ thư trả lời"), max_length=500, blank=True)

    class Meta:
        ordering = ("-id",)
        constraints = (
            models.UniqueConstraint(fields=("account", "kind", "day"), name="one_letter_of_a_kind_a_day"),
            models.CheckConstraint(
                condition=models.Q(state=MailState.DELIVERED, delivered_at__isnull=False)
                | (~models.Q(state=MailState.DELIVERED) & models.Q(delivered_at=None)),
                name="delivered_mail_says_when",
            ),
        )
        indexes = (models.Index(fields=("state", "due_at"), name="mail_by_state"),)

    def __str__(self) -> str:
        return f"{self.subject} ({self.address})"

    @property
    def held_at(self) -> str:
        return place_of(self.account)


class Notice(models.Model):
    """One event that one person must know of. `event` names it, so that the same one is told once."""

    account = models.ForeignKey(Account, models.PROTECT, related_name="notices")
    kind = models.CharField(max_length=40)
    event = models.CharField(max_length=120)
    record_kind = models.CharField(max_length=60)
    record_key = models.CharField(max_length=120)
    facts = models.JSONField()
    happened_at = models.DateTimeField(_("lúc"))
    read_at = models.DateTimeField(null=True, blank=True)
    mail = models.ForeignKey(Mail, models.SET_NULL, null=True, blank=True, related_name="notices")

    class Meta:
        ordering = ("-id",)
        constraints = (models.UniqueConstraint(fields=("account", "kind", "event"), name="event_told_once"),)
        indexes = (
            models.Index(fields=("account", "-id"), name="notices_of_a_person"),
            models.Index(fields=("account", "-id"), name="notices_unread", condition=models.Q(read_at=None)),
        )

    def __str__(self) -> str:
        return self.sentence

    @property
    def told(self) -> NoticeKind:
        return KINDS[self.kind]

    @property
    def sentence(self) -> str:
        return self.told.in_words(self.facts)

    @property
    def belongs_to(self) -> str:
        return self.account.key

    @property
    def held_at(self) -> str:
        return place_of(self.account)


class Preference(models.Model):
    """How somebody wants to be told, in the language of their account. Who has none gets a digest at seven."""

    gone: ClassVar = {"language": _("ngôn ngữ")}

    account = models.OneToOneField(Account, models.PROTECT, related_name="notice_preference")
    digest = models.BooleanField(_("nhận thư tổng hợp"), default=True)
    hour = models.PositiveSmallIntegerField(_("giờ nhận"), default=7, validators=[MaxValueValidator(23)])

    class Meta:
        constraints = (models.CheckConstraint(condition=models.Q(hour__lte=23), name="hour_of_a_day"),)

    def __str__(self) -> str:
        return str(self.account)

    @property
    def held_at(self) -> str:
        return place_of(self.account)


class Run(models.Model):
    """A job's run for one moment of its timetable. The moment is its key: whoever comes second finds it done."""

    job = models.CharField(max_length=60)
    due_at = models.DateTimeField(_("theo lịch lúc"))
    begun_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    tries = models.PositiveSmallIntegerField(default=1)
    retry_at = models.DateTimeField(null=True, blank=True)
    done = models.PositiveIntegerField(_("số việc đã làm"), default=0)
    failure = models.TextField(blank=True)

    class Meta:
        ordering = ("-due_at", "-id")
        constraints = (models.UniqueConstraint(fields=("job", "due_at"), name="run_once_for_each_moment"),)
        indexes = (
            models.Index(fields=("job",), name="runs_unfinished", condition=models.Q(ended_at=None)),
            models.Index(fields=("-due_at",), name="runs_that_failed", condition=~models.Q(failure="")),
        )

    def __str__(self) -> str:
        return f"{self.job} {self.due_at:%Y-%m-%dT%H:%M%z}"
