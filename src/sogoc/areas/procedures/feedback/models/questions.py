"""What citizens ask of procedures; and who sent a word of any kind, kept apart."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.feedback.register import Channel, Person
from sogoc.foundations.documents.choices import filled, one_of
from sogoc.foundations.documents.fitting import fit

from .sayings import Feedback
from .told import Told


class Question(Told):
    """What somebody wants to know of a procedure; its answer stands in public for the next who asks."""

    repeats = frozenset({"latest_at", "received_on", "answered_on", "published_on"})

    answered_on = models.DateField(_("ngày trả lời"), null=True, editable=False)

    class Meta:
        ordering = ("-received_on", "-id")
        constraints = (
            models.UniqueConstraint(fields=("agency", "code"), name="question_code_of_an_agency"),
            one_of("question", "channel", Channel),
            models.CheckConstraint(condition=filled("text"), name="question_says_something"),
            models.CheckConstraint(
                condition=Q(answered_on=None, answer="")
                | Q(answered_on__gte=F("received_on")) & filled("answer"),
                name="question_answered_with_words",
            ),
            models.CheckConstraint(
                condition=Q(published_on=None) | Q(published_on__gte=F("answered_on")),
                name="question_published_after_answer",
            ),
        )
        indexes = (
            models.Index(fields=("agency", "received_on"), name="questions_by_received"),
            models.Index(fields=("agency", "published_on"), name="questions_by_published"),
        )
        verbose_name = _("câu hỏi")


class Sender(models.Model):
    """Who said or asked something and how to reach them: kept apart, for who answers needs it, who counts does not."""

    feedback = models.OneToOneField(Feedback, models.PROTECT, null=True, related_name="sender")
    question = models.OneToOneField(Question, models.PROTECT, null=True, related_name="sender")
    name = models.CharField(_("họ tên"), max_length=120, blank=True)
    phone = models.CharField(_("điện thoại"), max_length=30, blank=True)
    email = models.EmailField(_("thư điện tử"), blank=True)
    address = models.CharField(_("địa chỉ"), max_length=300, blank=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(feedback=None, question__isnull=False) | Q(feedback__isnull=False, question=None),
                name="sender_of_one_thing",
            ),
        )
        verbose_name = _("người gửi")

    def __str__(self) -> str:
        """Never their name: it would stand in logs."""
        return f"người gửi {self.feedback or self.question}"

    @classmethod
    def keep(cls, person: Person, **whose: Told) -> None:
        if told := person.told:
            sender = cls(**whose, **told)
            fit(sender)
            sender.save(force_insert=True)
