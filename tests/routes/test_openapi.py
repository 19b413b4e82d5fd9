"""What is published about the API is what it does."""

from pathlib import Path

import pytest
from django.core.management import call_command
from django.urls import get_resolver

from sogoc.gateway.api.doors import api
from sogoc.gateway.management.commands.write_openapi import specification
from tests.architecture.house import ROOT

PUBLISHED = ROOT / "docs" / "api" / "openapi.json"


def test_the_published_specification_is_that_of_the_code() -> None:
    assert PUBLISHED.read_text(encoding="utf-8") == specification(), (
        "sogoc write_openapi docs/api/openapi.json"
    )


def test_the_command_writes_it(tmp_path: Path) -> None:
    path = tmp_path / "api" / "openapi.json"
    call_command("write_openapi", str(path))
    assert path.read_text(encoding="utf-8") == specification()


OPERATIONS = [
    (path, method, operation)
    for path, methods in api.get_openapi_schema()["paths"].items()
    for method, operation in methods.items()
]


@pytest.mark.parametrize(
    ("path", "method", "operation"), OPERATIONS, ids=[f"{m} {p}" for p, m, _ in OPERATIONS]
)
def test_an_operation_says_what_it_is_and_how_it_refuses(
    path: str, method: str, operation: dict[str, object]
) -> None:
    assert get_resolver().resolve(path.replace("{name}", "a").replace("{key}", "a"))
    assert operation["description"]
    assert set(operation["responses"]) == {200, 401, 403, 404, 409, 422}  # type: ignore[call-overload]
