"""Who did what, when, to which record. Rows are added, never changed and never taken away."""

from typing import Any, NoReturn

from django.db import models


class AppendOnly(Exception):
    """Somebody's code tried to change what is written."""


class EntryQuerySet(models.QuerySet["Entry"]):
    def update(self, **kwargs: Any) -> NoReturn:
        raise AppendOnly

    def delete(self) -> NoReturn:
        raise AppendOnly


class Entry(models.Model):
    """No foreign keys: an entry outlives everything it speaks of."""

    actor = models.CharField(max_length=120)
    actor_name = models.CharField(max_length=200)
    verb = models.CharField(max_length=120)
    kind = models.CharField(max_length=60)
    key = models.CharField(max_length=120)
    record = models.CharField(max_length=300)
    changes = models.JSONField(default=dict)
    happened_at = models.DateTimeField()
    recorded_at = models.DateTimeField()

    objects = EntryQuerySet.as_manager()

    class Meta:
        ordering = ("-id",)
        indexes = (models.Index(fields=("kind", "key"), name="journal_of_a_record"),)

    def __str__(self) -> str:
        return f"{self.actor_name} {self.verb} {self.record}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise AppendOnly
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise AppendOnly


class Submission(models.Model):
    """A form that was sent: sent twice, by a double click or a bad line, it is one act with one result."""

    key = models.CharField(max_length=60)
    actor = models.CharField(max_length=120)
    address = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("actor", "key"), name="form_sent_once"),)

    def __str__(self) -> str:
        return self.key
