"""What comes from a citizen, whatever it is."""

from datetime import date, datetime
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.feedback.register import CHANNELS
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choices import told_by
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import Changes, changed
from sogoc.kernel.vietnamese import fold


class Told(models.Model):
    """What comes from a citizen: said to one agency, about a procedure or a dossier that is named by its code."""

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan tiếp nhận"))
    code = models.CharField(_("mã số"), max_length=90)
    channel = models.CharField(_("cách gửi"), max_length=20, choices=told_by(CHANNELS))
    procedure_code = models.CharField(_("mã thủ tục"), max_length=30, blank=True)
    dossier_code = models.CharField(_("mã hồ sơ"), max_length=60, blank=True)
    text = models.CharField(_("nội dung"), max_length=10_000)
    answer = models.CharField(_("nội dung trả lời"), max_length=20_000, blank=True)
    received_at = models.DateTimeField(_("tiếp nhận lúc"))
    received_on = models.DateField(_("ngày tiếp nhận"), editable=False)
    published_at = models.DateTimeField(_("công khai lúc"), null=True, editable=False)
    published_on = models.DateField(_("ngày công khai"), null=True, editable=False)
    sender_key = models.CharField(max_length=80, blank=True, editable=False)
    """As an actor, where they are known here; who they are stands apart, in `Sender`."""
    latest_at = models.DateTimeField(editable=False)
    """When the last thing happened to it."""
    folded = models.TextField(editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.code

    @property
    def held_at(self) -> str:
        return self.agency.path

    @property
    def belongs_to(self) -> str:
        return self.sender_key

    @classmethod
    def next_code(cls, letters: str, agency: Agency, day: date) -> str:
        """PA-BRVT-SKHCN-2023-0001: the agency, the year, and a number of its own; asked under the agency's lock."""
        before = f"{letters}-{agency.key.upper()}-{day.year}-"
        told = cls._default_manager.filter(agency=agency, code__startswith=before).values_list(
            "code", flat=True
        )
        serials = (code.removeprefix(before) for code in told)
        return f"{before}{max((int(one) for one in serials if one.isdecimal()), default=0) + 1:04}"

    def become(self, at: datetime, **told: Any) -> Changes:
        """Kept; what changed is for the journal of the act that does it."""
        changes = changed(self, **told, latest_at=at)
        self.ready()
        self.version += 1
        self.save()
        return changes

    def ready(self) -> None:
        """Fits its columns, and is found by its words as they are now."""
        fit(self)
        self.folded = fold(f"{self.code} {self.procedure_code} {self.dossier_code} {self.text} {self.answer}")
