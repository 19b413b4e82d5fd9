"""Who did what, when, to which record, sealed into a chain; and which forms were sent."""

from typing import Any, NoReturn

from django.db import models


class AppendOnly(Exception):
    """Somebody's code tried to change what is written."""


class AppendOnlyQuerySet(models.QuerySet[Any]):
    def update(self, **kwargs: Any) -> NoReturn:
        raise AppendOnly

    def delete(self) -> NoReturn:
        raise AppendOnly


class Appended(models.Model):
    """What is only ever added. Code that forgets is stopped here; any other way in, by triggers of the database."""

    objects = AppendOnlyQuerySet.as_manager()

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise AppendOnly
        super().save(*args, **(kwargs | {"force_insert": True}))

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise AppendOnly


class Entry(Appended):
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


class Seal(Appended):
    """The place of an entry in the chain: its digest is made of the one before and of what the entry says.

    A table of its own, so that an entry is never touched again. Ids have gaps where a transaction was undone and
    are not always committed in their order; positions have none."""

    position = models.PositiveBigIntegerField(primary_key=True)
    entry = models.BigIntegerField(unique=True)
    digest = models.CharField(max_length=64)
    sealed_at = models.DateTimeField()

    class Meta:
        ordering = ("position",)

    def __str__(self) -> str:
        return f"{self.position}: {self.digest}"


class Anchor(Appended):
    """How far the chain went on a day, signed with the key of this installation. Kept elsewhere too (`sogoc journal
    anchors`), it finds a chain that was made anew from the first link to the last."""

    day = models.DateField(unique=True)
    position = models.PositiveBigIntegerField()
    digest = models.CharField(max_length=64)
    before = models.CharField(max_length=64)
    made_at = models.DateTimeField()
    public_key = models.CharField(max_length=64)
    signature = models.CharField(max_length=128)

    class Meta:
        ordering = ("day",)

    def __str__(self) -> str:
        return f"{self.day}: {self.position}"


class Submission(models.Model):
    """A form that was sent: sent twice, by a double click or a bad line, it is one act with one result.

    Not an entry: its address is filled in once the act is done, and it may be forgotten when the form is old."""

    key = models.CharField(max_length=60)
    actor = models.CharField(max_length=120)
    address = models.CharField(max_length=300, blank=True)
    sent_at = models.DateTimeField(null=True, db_index=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("actor", "key"), name="form_sent_once"),)

    def __str__(self) -> str:
        return self.key
