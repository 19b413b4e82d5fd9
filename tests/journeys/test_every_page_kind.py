"""What holds for every kind of page: readable by everybody, nothing sticks out, light enough for an old machine."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder

from .addresses import ADMINISTRATOR, ALIKE, ALIKE_OF_ADMINISTRATOR, CLERK, DEEDS
from .conftest import DESK, PHONE

AXE = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
ALL = {"runOnly": TAGS}
# Only colours differ in the dark; on a phone everything but colours can.
COLOURS = {"runOnly": {"type": "rule", "values": ["color-contrast"]}}
SHAPES = {"runOnly": TAGS, "rules": {"color-contrast": {"enabled": False}}}
WIDTHS = (320, 390, 768, 1280, 1920)


def violations(page: Page, rules: dict[str, Any] = ALL) -> list[str]:
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text())
    found = page.evaluate("rules => axe.run(rules)", rules)
    return [f"{one['id']}: {node['html'][:160]}" for one in found["violations"] for node in one["nodes"]]


def sticks_out(page: Page, widths: tuple[int, ...] = WIDTHS) -> list[str]:
    """The widths at which a page has to be pushed sideways."""
    wide = []
    for width in widths:
        page.set_viewport_size({"width": width, "height": 800})
        if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
            wide.append(f"sticks out at {width}")
    return wide


def wrong_with(page: Page) -> list[str]:
    page.emulate_media(color_scheme="light")
    page.set_viewport_size(DESK)
    wrong = violations(page)
    page.emulate_media(color_scheme="dark")
    wrong += [f"in the dark, {one}" for one in violations(page, COLOURS)]
    wrong += sticks_out(page)
    page.set_viewport_size(PHONE)
    return wrong + [f"on a phone, {one}" for one in violations(page, SHAPES)]


def wrong_on_a_phone(page: Page) -> list[str]:
    page.set_viewport_size(PHONE)
    return violations(page) + sticks_out(page, WIDTHS[:1])


def addresses(pages: dict[str, str]) -> dict[str, str]:
    from sogoc.areas.procedures.catalogue.queries import version_on
    from sogoc.areas.procedures.dossiers.models import Dossier
    from sogoc.foundations.agencies.queries import agency_named
    from sogoc.foundations.documents.models import Document
    from sogoc.foundations.journal.models import Entry
    from sogoc.foundations.people.models import Account

    document = Document.objects.get(printed="64/KH-SKHCN")
    offered = version_on(agency_named("brvt-skhcn"), "9.000001", date(2023, 3, 31))
    assert offered
    keys = {
        "version": offered.pk,
        "document": document.pk,
        "file": document.attachments.get().pk,
        "dossier": Dossier.objects.get(agency__key="brvt-skhcn", suspensions__isnull=False).pk,
        "account": Account.objects.get(username="chanhvanphong.brvt").pk,
        "entry": Entry.objects.earliest("pk").pk,
        **of_onestop(),
        "inspection": the_inspection(),
        **of_outreach(),
        "campaign": the_campaign(),
    }
    if any("{numbered}" in address for address in pages.values()):
        given = given_a_number()
        keys |= {"numbered": given.pk, "book": given.book_id}
    return {name: address.format(**keys) for name, address in pages.items()}


def of_onestop() -> dict[str, int]:
    from sogoc.areas.procedures.onestop.models import OnestopPoint, SystemConnection

    point = OnestopPoint.objects.get(agency__key="brvt-skhcn")
    connection = SystemConnection.objects.filter(agency__key="brvt-skhcn").earliest("pk")
    return {"point": point.pk, "member": point.members.earliest("pk").pk, "connection": connection.pk}


def the_inspection() -> int:
    from sogoc.areas.direction.inspections.models import Inspection

    return int(Inspection.objects.get(agency__key="brvt-skhcn").pk)


def the_campaign() -> int:
    from sogoc.areas.institutions.reviewing.models import ReviewCampaign

    return int(ReviewCampaign.objects.filter(agency__key="brvt-skhcn").earliest("pk").pk)


def of_outreach() -> dict[str, int]:
    from sogoc.areas.direction.outreach.models import OutreachItem
    from sogoc.areas.procedures.feedback.models import FeedbackPosting

    of_brvt = {"agency__key": "brvt-skhcn"}
    item = OutreachItem.objects.filter(**of_brvt).earliest("pk")
    return {"posting": FeedbackPosting.objects.get(**of_brvt).pk, "item": item.pk}


@pytest.mark.parametrize(("username", "pages"), [("vanphong.brvt", CLERK), ("quantri", ADMINISTRATOR)])
def test_everybody_can_read_every_page(
    signed_in: Any, watched: Any, username: str, pages: dict[str, str]
) -> None:
    """At desk and phone width, by day and in the dark axe finds nothing; from 320 to 1920 pixels nothing sticks out."""
    # Axe is put into the page from outside, which our own policy forbids to pages.
    page = signed_in(username, bypass_csp=True)
    found = {}
    for name, address in addresses(pages).items():
        page.goto(address)
        if wrong := wrong_with(page):
            found[name] = wrong
    expected = ("status of 403", "status of 404")
    watched.complaints = [said for said in watched.complaints if not any(one in said for one in expected)]
    assert not found


def given_a_number() -> Any:
    """To a department that stands today, and a number cancelled before it, as the page of a book shows."""
    from sogoc.foundations.agencies.models import Agency
    from sogoc.foundations.documents.actions.cancel_number import cancel_number
    from sogoc.foundations.documents.tests.builders import numbered, ready_for_cancel_number

    agency = Agency.objects.get(key="hcm-skhcn")
    clerk = holder(Role.OFFICE, where=agency.path)
    spoilt = numbered(agency=agency, by=clerk, summary="Thông báo ghi nhầm ngày họp")
    cancel_number(**ready_for_cancel_number(document=spoilt, by=clerk))
    return numbered(agency=agency, by=clerk)


@pytest.mark.parametrize(
    ("username", "pages"),
    [("vanphong.hcm", DEEDS), ("vanphong.brvt", ALIKE), ("quantri", ALIKE_OF_ADMINISTRATOR)],
)
def test_everybody_can_read_what_looks_alike(signed_in: Any, username: str, pages: dict[str, str]) -> None:
    page = signed_in(username, bypass_csp=True, viewport=PHONE)
    found = {}
    for name, address in addresses(pages).items():
        assert page.goto(address).ok, name
        if wrong := wrong_on_a_phone(page):
            found[name] = wrong
    assert not found


def test_axe_finds_nothing_on_the_way_in(opened: Any) -> None:
    page = opened(bypass_csp=True)
    page.goto("/sign-in/")
    assert not violations(page)
    assert not sticks_out(page)


def test_axe_would_find_a_picture_without_words(opened: Any) -> None:
    page = opened(bypass_csp=True)
    page.goto("/sign-in/")
    page.evaluate("document.querySelector('main').append(new Image())")
    assert any(one.startswith("image-alt") for one in violations(page))
