"""Where the page of a record is, by its register: the last step from a number to what it was counted from."""

from django.urls import reverse

PAGES = {"steering_documents": "documents:document"}


def record_address(register: str, key: str) -> str:
    return reverse(PAGES[register], args=[key])
