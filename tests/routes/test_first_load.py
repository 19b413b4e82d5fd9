"""The first load of a page, compressed, with everything it refers to: old machines, bad lines."""

import gzip
import re
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client

LIMIT = 200_000
REFERRED = re.compile(r'(?:href|src)="/static/([^"]+)"')
IN_STYLES = re.compile(r"url\(([^)]+)\)")


def compressed(name: str) -> int:
    """As it leaves: squeezed beside the file when the file was gathered, or as it is (fonts are squeezed already)."""
    path = Path(settings.STATIC_ROOT, name)
    squeezed = path.with_name(path.name + ".gz")
    return (squeezed if squeezed.exists() else path).stat().st_size


def first_load(client: Client, address: str) -> dict[str, int]:
    page = client.get(address)
    assert page.status_code == 200
    names = set(REFERRED.findall(page.content.decode()))
    for name in [one for one in names if one.endswith(".css")]:
        sheet = Path(settings.STATIC_ROOT, name)
        for told in IN_STYLES.findall(sheet.read_text(encoding="utf-8")):
            reference = told.strip("\"'")
            if not reference.startswith("data:"):
                found = (sheet.parent / reference.partition("#")[0].partition("?")[0]).resolve()
                names.add(str(found.relative_to(Path(settings.STATIC_ROOT).resolve())))
    return {"the page": len(gzip.compress(page.content)), **{name: compressed(name) for name in names}}


@pytest.mark.once
@pytest.mark.usefixtures("samples")
@pytest.mark.parametrize("address", ["/sign-in/", "/", "/documents/?whole=on"])
def test_first_load_is_light(address: str) -> None:
    from sogoc.foundations.people.models import Account

    client = Client()
    if address != "/sign-in/":
        client.force_login(Account.objects.get(username="vanphong.brvt"))
    loads = first_load(client, address)
    assert any(name.endswith(".woff2") for name in loads)
    assert any("htmx" in name for name in loads)
    assert sum(loads.values()) < LIMIT, loads
