"""Who did what, when, to which record; and which forms were sent."""

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
    """One act done, or one look at somebody's personal data. It is added, never changed and never taken away.

    No foreign keys: an entry outlives everything it speaks of. What it says in words (`actor_name`, `verb`,
    `record`) is what people read on that day, whatever things are called since."""

    actor = models.CharField(max_length=120)
    actor_name = models.CharField(max_length=200)
    on_behalf_of = models.CharField(max_length=120, blank=True)
    source = models.CharField(max_length=80, blank=True)
    act = models.CharField(max_length=60)
    verb = models.CharField(max_length=120)
    read = models.BooleanField(default=False)
    kind = models.CharField(max_length=60)
    key = models.CharField(max_length=120)
    record = models.CharField(max_length=300)
    held_at = models.CharField(max_length=400, blank=True)
    changes = models.JSONField(default=dict)
    happened_at = models.DateTimeField()
    recorded_at = models.DateTimeField()
    folded = models.TextField()

    objects = EntryQuerySet.as_manager()

    class Meta:
        ordering = ("-id",)
        indexes = (
            models.Index(fields=("kind", "key", "read", "id"), name="journal_of_a_record"),
            models.Index(fields=("actor", "id"), name="journal_of_an_actor"),
            models.Index(fields=("act", "id"), name="journal_of_an_act"),
            models.Index(fields=("recorded_at", "id"), name="journal_by_moment"),
        )

    def __str__(self) -> str:
        return f"{self.actor_name} {self.verb} {self.record}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise AppendOnly
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise AppendOnly


class Submission(models.Model):
    """A form that was sent: sent twice, by a double click or a bad line, it is one act with one result.

    Not an entry: its address is filled in once the act is done, and it may be forgotten when the form is old."""

    key = models.CharField(max_length=60)
    actor = models.CharField(max_length=120)
    address = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("actor", "key"), name="form_sent_once"),)

    def __str__(self) -> str:
        return self.key
