"""Dossiers fed from other one-stop systems: whose feed it is, what came, and what became of each row."""

from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Any

from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choices import filled, one_of, told_by
from sogoc.kernel.acts import Actor, Holding
from sogoc.kernel.periods import Period
from sogoc.kernel.roles import Role

from .register import ROW_STATES, RowState, kept_of
from .register import Mapping as Reading

source_key = RegexValidator(r"^[a-z0-9][a-z0-9-]{1,39}\Z", _("Hãy viết bằng chữ thường, số và gạch nối."))


class FeedSource(models.Model):
    """Another system that hands over the dossiers of an agency, and how its columns and words are read."""

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    key = models.CharField(_("mã nguồn"), max_length=40, unique=True, validators=[source_key])
    name = models.CharField(_("tên hệ thống"), max_length=150)
    columns = models.JSONField(_("cột"), default=dict, blank=True)
    words = models.JSONField(_("từ ngữ"), default=dict, blank=True)
    fixed = models.JSONField(_("giá trị chung"), default=dict, blank=True)
    digest = models.CharField(max_length=64, blank=True, editable=False)
    """Of the secret by which its machine calls; the secret itself is nowhere."""
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        ordering = ("key",)
        constraints = (models.CheckConstraint(condition=filled("name"), name="feed_source_has_a_name"),)
        verbose_name = _("nguồn hồ sơ")

    def __str__(self) -> str:
        return self.name

    @property
    def held_at(self) -> str:
        return self.agency.path

    @property
    def mapping(self) -> Reading:
        return Reading(self.columns, self.words, self.fixed)

    def actor(self, source: str) -> Actor:
        """Its machine: what an office of that agency may do, and nothing anywhere else."""
        return Actor(
            f"machine:{self.key}", self.name, (Holding(Role.OFFICE, self.agency.path),), source=source
        )


def digest_of(secret: str) -> str:
    """Long and random as it is made, a secret needs no salt and no slow digest."""
    return sha256(secret.encode()).hexdigest()


class FeedRun(models.Model):
    """One handing over: its rows, and the totals that the other system tells of a period."""

    source = models.ForeignKey(FeedSource, models.PROTECT, related_name="runs", verbose_name=_("nguồn"))
    key = models.CharField(_("mã lần nạp"), max_length=60)
    received_at = models.DateTimeField(_("nhận lúc"))
    period = models.CharField(_("kỳ"), max_length=30, blank=True)
    totals = models.JSONField(_("tổng số được báo"), default=dict, blank=True)

    class Meta:
        ordering = ("-received_at", "-id")
        constraints = (
            models.UniqueConstraint(fields=("source", "key"), name="feed_run_once"),
            models.CheckConstraint(condition=filled("key"), name="feed_run_has_a_key"),
        )
        verbose_name = _("lần nạp hồ sơ")

    def __str__(self) -> str:
        return f"{self.source.key} {self.key}"

    @property
    def held_at(self) -> str:
        return self.source.held_at

    @property
    def asked(self) -> Period | None:
        return Period.parse(self.period) if self.period else None

    def keep(self, rows: Iterable[Mapping[str, Any]]) -> None:
        """As they came, in order, before any is read; without what tells whose they are."""
        for number, row in enumerate(rows, 1):
            FedRow(run=self, number=number, told=kept_of(row)).save(force_insert=True)


class FedRow(models.Model):
    """A row as it came, without what tells whose dossier it is."""

    run = models.ForeignKey(FeedRun, models.PROTECT, related_name="rows")
    number = models.PositiveIntegerField(_("dòng"))
    told = models.JSONField(_("nội dung dòng"))
    code = models.CharField(_("mã hồ sơ"), max_length=60, blank=True)
    state = models.CharField(
        _("tình trạng"), max_length=10, choices=told_by(ROW_STATES), default=RowState.WAITING.value
    )
    reason = models.CharField(_("lý do"), max_length=500, blank=True)
    tries = models.PositiveIntegerField(_("số lần thử"), default=0)

    class Meta:
        ordering = ("run", "number")
        constraints = (
            models.UniqueConstraint(fields=("run", "number"), name="fed_row_numbered_once"),
            one_of("fed_row", "state", RowState),
            models.CheckConstraint(
                condition=~Q(state=RowState.REFUSED.value) | filled("reason"),
                name="fed_row_refused_for_a_reason",
            ),
        )
        indexes = (models.Index(fields=("state", "run"), name="fed_rows_by_state"),)
        verbose_name = _("dòng được nạp")

    def __str__(self) -> str:
        return f"{self.run} dòng {self.number}"

    @property
    def held_at(self) -> str:
        return self.run.held_at

    def become(self, state: RowState, **told: Any) -> None:
        for name, value in {"state": state.value, "tries": self.tries + 1, **told}.items():
            setattr(self, name, value)
        self.save()


class FedDossier(models.Model):
    """What a source said last of a dossier: a row that says the same again changes nothing."""

    source = models.ForeignKey(FeedSource, models.PROTECT, related_name="dossiers")
    dossier = models.OneToOneField(Dossier, models.PROTECT, related_name="fed")
    code = models.CharField(_("mã hồ sơ"), max_length=60)
    facts = models.JSONField(_("điều nguồn đã báo"))

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("source", "code"), name="fed_dossier_once_from_a_source"),
        )
        verbose_name = _("hồ sơ được nạp")

    def __str__(self) -> str:
        return self.code

    @property
    def held_at(self) -> str:
        return self.source.held_at
