"""Answers, and what lets somebody give one. Between the two there is no key, no moment and no order.

A dossier of the sample does not know its token: the sheet that was printed when the sample was drawn knows it, and
nobody keeps that here. A token does not know its answer: that it was used is all it tells, and every token of a
survey is written anew with each answer, so that not even the row's own mark (xmin in PostgreSQL) tells which. An
answer has a key drawn at random, no moment, and when its survey is closed all of them are written anew in random
order."""

import secrets
from collections.abc import Sequence

from django.db import models
from django.db.models import Case, F, Q, Value, When
from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.surveys.register import WAYS, Answers, Drawn, Way
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choices import one_of, told_by
from sogoc.kernel.secrets_held import digest_of, new_secret

from .surveys import Survey

BITS = 62
GROUP = ("procedure_code", "procedure", "division")


def random_key() -> int:
    """Tells nothing of when or after whom."""
    return 1 + secrets.randbits(BITS)


class Grouped(models.Model):
    """By what answers are told apart: blank where the group is so small that it would tell who answered."""

    id = models.BigIntegerField(primary_key=True, default=random_key, editable=False)
    procedure_code = models.CharField(_("mã thủ tục"), max_length=30, blank=True)
    procedure = models.CharField(_("thủ tục"), max_length=500, blank=True)
    division = models.ForeignKey(
        Agency, models.PROTECT, null=True, related_name="+", verbose_name=_("đơn vị giải quyết")
    )

    class Meta:
        abstract = True


class SampledDossier(Grouped):
    """Whose applicant is to be asked. It is known here by its code alone; area III keeps it."""

    survey = models.ForeignKey(Survey, models.PROTECT, related_name="sample")
    dossier = models.CharField(_("mã hồ sơ"), max_length=60)

    class Meta:
        ordering = ("survey", "dossier")
        constraints = (
            models.UniqueConstraint(fields=("survey", "dossier"), name="dossier_sampled_once_a_survey"),
        )
        verbose_name = _("hồ sơ được chọn mẫu")

    def __str__(self) -> str:
        return self.dossier

    @property
    def held_at(self) -> str:
        return self.survey.held_at


class Token(Grouped):
    """Lets its holder answer once."""

    survey = models.ForeignKey(Survey, models.PROTECT, related_name="tokens")
    digest = models.CharField(max_length=64, unique=True)
    is_used = models.BooleanField(_("đã dùng"), default=False)

    class Meta:
        ordering = ("survey", "id")
        verbose_name = _("mã trả lời khảo sát")

    def __str__(self) -> str:
        return str(self.survey)

    @property
    def held_at(self) -> str:
        return self.survey.held_at

    @classmethod
    def hand_out(cls, survey: Survey, groups: Sequence[Drawn]) -> list[str]:
        """A secret for each, in their order; kept with keys and in an order of their own."""
        divisions = {one.key: one for one in Agency.objects.filter(key__in={one.division for one in groups})}
        handed = [new_secret() for _ in groups]
        pairs = list(zip(groups, handed, strict=True))
        secrets.SystemRandom().shuffle(pairs)
        for one, secret in pairs:
            cls(
                survey=survey,
                digest=digest_of(secret),
                procedure_code=one.procedure_code,
                procedure=one.procedure,
                division=divisions.get(one.division),
            ).save(force_insert=True)
        return handed

    def use(self) -> None:
        """With all others of its survey, so that none is known by the transaction in which it was used."""
        used = Case(When(pk=self.pk, then=Value(True)), default=F("is_used"))
        Token.objects.filter(survey=self.survey_id).update(is_used=used)


class Response(Grouped):
    """What somebody answered."""

    survey = models.ForeignKey(Survey, models.PROTECT, related_name="answers")
    way = models.CharField(_("cách trả lời"), max_length=10, choices=told_by(WAYS))
    answers = models.JSONField(_("trả lời"))

    class Meta:
        ordering = ("survey", "id")
        constraints = (one_of("survey_response", "way", Way),)
        verbose_name = _("phiếu trả lời")

    def __str__(self) -> str:
        return str(self.survey)

    @property
    def held_at(self) -> str:
        return self.survey.held_at

    @classmethod
    def keep(cls, survey: Survey, way: Way, answers: Answers, group: Grouped | None = None) -> None:
        """Of the group of a token it takes what tells the group. All others are written anew with it, so that none is
        known by the transaction in which it came."""
        told = {name: getattr(group, name) for name in GROUP} if group else {}
        cls(survey=survey, way=way.value, answers=dict(answers), **told).save(force_insert=True)
        cls.objects.filter(survey=survey).update(way=F("way"))

    @classmethod
    def mix(cls, survey: Survey) -> None:
        """Writes all of them anew, with other keys and in random order: how they lay told after whom each came."""
        found = list(cls.objects.filter(survey=survey))
        secrets.SystemRandom().shuffle(found)
        cls.objects.filter(survey=survey).delete()
        for one in found:
            one.pk = random_key()
            one.save(force_insert=True)


class Kiosk(models.Model):
    """A screen at a counter on which whoever is there may answer; its secret is in the address that stands open on
    it."""

    survey = models.ForeignKey(Survey, models.PROTECT, related_name="kiosks")
    place = models.CharField(_("nơi đặt"), max_length=150)
    digest = models.CharField(max_length=64, unique=True)
    opened_on = models.DateField(_("mở từ ngày"))
    closed_on = models.DateField(_("đóng ngày"), null=True, editable=False)

    class Meta:
        ordering = ("survey", "place", "id")
        constraints = (
            models.UniqueConstraint(
                fields=("survey", "place"), condition=Q(closed_on=None), name="kiosk_open_once_at_a_place"
            ),
            models.CheckConstraint(
                condition=Q(closed_on=None) | Q(closed_on__gte=F("opened_on")),
                name="kiosk_closed_after_opening",
            ),
        )
        verbose_name = _("máy trả lời tại quầy")

    def __str__(self) -> str:
        return self.place

    @property
    def held_at(self) -> str:
        return self.survey.held_at


class Slip(models.Model):
    """A paper that somebody filled in, by the number pencilled on it: typed by two people, each without seeing the
    other's."""

    survey = models.ForeignKey(Survey, models.PROTECT, related_name="slips")
    number = models.PositiveIntegerField(_("phiếu số"))
    typed = models.JSONField(_("lần nhập thứ nhất"))
    typed_by = models.CharField(_("người nhập thứ nhất"), max_length=150)
    typed_again = models.JSONField(_("lần nhập thứ hai"), null=True, blank=True)
    typed_again_by = models.CharField(_("người nhập thứ hai"), max_length=150, blank=True)
    is_settled = models.BooleanField(_("hai lần nhập đã khớp"), default=False)

    class Meta:
        ordering = ("survey", "number")
        constraints = (
            models.UniqueConstraint(fields=("survey", "number"), name="slip_has_its_number"),
            models.CheckConstraint(condition=Q(number__gte=1), name="slip_numbered_from_one"),
            models.CheckConstraint(
                condition=Q(typed_again__isnull=True, typed_again_by="", is_settled=False)
                | (Q(typed_again__isnull=False) & ~Q(typed_again_by="") & ~Q(typed_again_by=F("typed_by"))),
                name="slip_typed_by_two_people",
            ),
        )
        verbose_name = _("phiếu giấy")

    def __str__(self) -> str:
        return f"Phiếu {self.number}"

    @property
    def held_at(self) -> str:
        return self.survey.held_at

    @property
    def is_in_dispute(self) -> bool:
        return self.typed_again is not None and not self.is_settled
