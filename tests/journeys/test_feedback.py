"""What citizens said and what other systems fed, in a browser: every page with records in it, readable by everybody."""

from typing import Any

import pytest
from playwright.sync_api import Page

from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder

from .conftest import shot
from .test_every_page_kind import wrong_on_a_phone, wrong_with

pytestmark = pytest.mark.django_db
CLOSELY = ("feedback-list", "feedback-done", "feed-run", "feed-map")  # what they have, no other page has


def made() -> dict[str, str]:
    """Addresses of pages about records of a department that stands today."""
    from sogoc.areas.procedures.feeding.tests import builders as feeds
    from sogoc.foundations.agencies.queries import agency_named
    from sogoc.kernel.periods import Period

    agency = agency_named("hcm-skhcn")
    late, waiting, done, asked = _said(agency)
    source = feeds.source(agency=agency)
    run = feeds.fed(
        [
            feeds.row("Y01.01-230214-0001"),
            feeds.row("sai mã"),
            feeds.row("Y01.01-230214-0002", HinhThucNop="BCCI"),
        ],
        source=source,
        totals={"received": 3, "to_settle": 1},
        period=Period.parse("2023-Q1"),
    )
    return {
        "feedback-list": "/feedback/?agency=hcm-skhcn",
        "feedback-late": f"/feedback/{late.pk}/",
        "feedback-waiting": f"/feedback/{waiting.pk}/",
        "feedback-done": f"/feedback/{done.pk}/",
        "feedback-classify": f"/feedback/{late.pk}/classify/",
        "feedback-forward": f"/feedback/{late.pk}/forward/",
        "feedback-receive": "/feedback/receive/",
        "feedback-sender": f"/feedback/{late.pk}/sender/",
        "questions": "/feedback/questions/",
        "question": f"/feedback/questions/{asked.pk}/",
        "answer-question": f"/feedback/questions/{asked.pk}/answer/",
        "feed-sources": "/feeds/",
        "feed-source": f"/feeds/{source.key}/",
        "feed-map": f"/feeds/{source.key}/map/",
        "feed-run": f"/feeds/runs/{run.pk}/",
        "feed-bring": f"/feeds/in/{source.key}/",
        "feed-totals": "/feeds/totals/?period=2023-Q1",
    }


def _said(agency: Any) -> tuple[Any, ...]:
    from sogoc.areas.procedures.feedback.tests import builders as said

    clerk = {"by": holder(Role.OFFICE, where=agency.path)}
    late = said.feedback("PAKN-1", agency=agency, dossier_code="H56.16-230110-0003", **clerk)
    waiting = said.waiting(
        feedback=said.classified(feedback=said.feedback("PAKN-2", agency=agency, **clerk), **clerk), **clerk
    )
    done = said.published(
        feedback=said.answered(
            feedback=said.classified(feedback=said.feedback("PAKN-3", agency=agency, **clerk), **clerk),
            **clerk,
        ),
        **clerk,
    )
    asked = said.answered_question(question=said.question(agency=agency, **clerk), **clerk)
    return late, waiting, done, asked


def test_everybody_can_read_what_was_said_and_fed(signed_in: Any) -> None:
    pages = made()
    page: Page = signed_in("vanphong.hcm", bypass_csp=True)
    found = {}
    for name, address in pages.items():
        assert page.goto(address).ok, name
        shot(page, name)
        if wrong := wrong_with(page) if name in CLOSELY else wrong_on_a_phone(page):
            found[name] = wrong
    assert not found
