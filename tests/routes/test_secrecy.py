"""Secret documents are kept apart: pages, lists, search, counts, API, spreadsheets and files, at every address."""

from io import BytesIO
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from python_calamine import CalamineWorkbook

from sogoc.foundations.people.models import Account
from sogoc.kernel.roles import Role
from tests.routes.walk import ROUTES, address
from tests.routes.world import SECRET

CLEARED = {Role.OFFICE, Role.LEADER}
UNCLEARED = sorted(set(Role) - CLEARED)
PRINTED = "166/KH-SKHCN"
QUERIES: tuple[dict[str, str], ...] = (
    {},
    {"agency": "so", "period": "2023", "whole": "on", "secrecy": "secret"},
    {"agency": "so", "q": SECRET, "words": SECRET, "whole": "on"},
)
# A page or a form that says again what was asked for.
ECHOES = (f'value="{SECRET}"', f"“{SECRET}”", f"{SECRET} ·", f"{SECRET} –")


def client_of(role: Role) -> Client:
    client = Client()
    client.force_login(Account.objects.get(username=role.value))
    return client


def shown(client: Client, url: str) -> str:
    response = client.get(url)
    content = response.getvalue() if response.streaming else response.content
    if "spreadsheetml" in response.get("Content-Type", ""):
        told = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0).to_python()
        return "\n".join(str(cell) for row in told for cell in row)
    text = str(content.decode(errors="replace"))
    for echo in ECHOES:
        text = text.replace(echo, "")
    return text


def places(world: dict[str, Any]) -> list[str]:
    """Every address with every query, those of a document with the secret one too."""
    secret = world | {
        "document": world["secret"],
        "numbered": world["secret"],
        "attachment": world["secret attachment"],
    }
    found = {address(name, some, query) for name in ROUTES for some in (world, secret) for query in QUERIES}
    return sorted(found | {reverse("documents:withdraw", args=["relation", world["secret relation"]])})


@pytest.mark.once
@pytest.mark.parametrize("role", UNCLEARED)
def test_who_is_not_cleared_is_shown_nothing_of_it_anywhere(world: dict[str, Any], role: Role) -> None:
    """The officer knocks everywhere; the other roles, whom the same rule keeps out, share the addresses."""
    client, turn = client_of(role), UNCLEARED.index(role)
    asked = places(world) if role is Role.OFFICER else places(world)[turn :: len(UNCLEARED)]
    told = {url: shown(client, url) for url in asked}
    assert [url for url, text in told.items() if SECRET in text or PRINTED in text] == []


@pytest.mark.once
@pytest.mark.parametrize("role", sorted(CLEARED))
def test_who_is_cleared_finds_it(world: dict[str, Any], role: Role) -> None:
    """Else the test above would be as green if nobody were shown anything."""
    client = client_of(role)
    for name in ("documents:list", "search", "sheets:documents", "api:documents"):
        query = {"agency": "so", "whole": "on", "q": "it nguoi", "words": "it nguoi", "period": "2023"}
        assert SECRET in shown(client, address(name, world, query)), name
    assert SECRET in shown(client, reverse("documents:document", args=[world["secret"]]))


def test_it_is_not_counted_for_who_may_not_see_it(world: dict[str, Any]) -> None:
    url = address("api:documents", world, {"agency": "so"})
    few, all_ = client_of(Role.OFFICER).get(url).json(), client_of(Role.OFFICE).get(url).json()
    assert all_["total"] - few["total"] == 1


def test_its_file_is_handed_to_nobody_else(world: dict[str, Any]) -> None:
    url = reverse("documents:file", args=[world["secret attachment"]])
    assert client_of(Role.OFFICER).get(url).status_code == 404
    answer = client_of(Role.OFFICE).get(url)
    assert answer.status_code == 200
    answer.close()


def test_a_file_is_handed_out_as_a_download_that_can_do_nothing(world: dict[str, Any]) -> None:
    answer = client_of(Role.OFFICER).get(reverse("documents:file", args=[world["attachment"]]))
    assert answer.getvalue().startswith(b"%PDF-")
    assert answer["Content-Type"] == "application/pdf"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Content-Security-Policy"] == "sandbox; default-src 'none'"
    assert answer["Content-Disposition"].startswith("attachment; filename*=utf-8''K%E1%BA%BF")
    assert answer["Cache-Control"] == "private, no-store"
