"""Files that citizens hand in: through the same quarantine as every file (documents/storing.py)."""

from datetime import date
from typing import BinaryIO

from django.db import models
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.documents.choices import filled
from sogoc.foundations.documents.inspecting import refuse_path
from sogoc.foundations.documents.models import StoredFile
from sogoc.foundations.documents.storing import keep

from .application import Application

MOST_PAPERS = 20
"""To one question: a set of scanned pages, not a cupboard."""


class HandedPaper(models.Model):
    """A file as the answer to a question of the form."""

    application = models.ForeignKey(Application, models.CASCADE, related_name="papers")
    question = models.CharField(_("mục của đơn"), max_length=60)
    file = models.ForeignKey(StoredFile, models.PROTECT, related_name="+")
    name = models.CharField(_("tên tệp"), max_length=200)
    handed_at = models.DateTimeField(_("tải lên lúc"))

    class Meta:
        ordering = ("question", "id")
        constraints = (
            models.UniqueConstraint(fields=("application", "question", "file"), name="paper_handed_once"),
            models.CheckConstraint(condition=filled("name"), name="handed_paper_has_a_name"),
        )
        verbose_name = _("giấy tờ kèm đơn")

    def __str__(self) -> str:
        """Names of files name people."""
        return f"giấy tờ ở mục {self.question} của {self.application}"

    @property
    def held_at(self) -> str:
        return self.application.held_at

    @property
    def belongs_to(self) -> str:
        return self.application.belongs_to


def kept_content(content: BinaryIO, name: str, day: date) -> tuple[StoredFile, str]:
    """Looked into before it is kept; its name is only what people call it."""
    tidy = refuse_path(name)
    return keep(content, day=day), tidy[:200]
