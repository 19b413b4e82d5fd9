"""Something that the journal can name."""

from sogoc.foundations.journal.models import Submission


def record(key: str = "một bản ghi") -> Submission:
    return Submission.objects.create(actor="account:can.bo", key=key)
