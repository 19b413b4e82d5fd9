"""The addresses of many records of one kind: asking Django for each takes a list of fifty 4 ms."""

from collections.abc import Callable
from functools import cache
from typing import Any
from urllib.parse import quote

from django.urls import reverse

_SOME_KEY = 918_273_645


@cache
def addresses(name: str) -> Callable[[Any], str]:
    """`addresses("documents:document")(7)` is reverse("documents:document", args=[7])."""
    before, _, after = reverse(name, args=[_SOME_KEY]).partition(str(_SOME_KEY))
    return lambda key: f"{before}{quote(str(key))}{after}"
