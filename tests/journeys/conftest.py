"""A real browser against a real server: Debian's Chromium, the application on a free port, a real database."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.core.servers.basehttp import ThreadedWSGIServer
from playwright.sync_api import Browser, BrowserContext, Page, Request, Route, sync_playwright
from pytest_django.live_server_helper import LiveServer

# Django's own guard against database calls from a thread with an event loop: Playwright keeps one in this thread,
# and the tests ask the database beside it, not from within it.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

SHOTS = Path(__file__).parents[1] / ".results" / "shots"
PHONE, DESK = {"width": 390, "height": 844}, {"width": 1280, "height": 800}


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """For the journeys alone: Playwright's loop runs in this thread, and signing a file wants one of its own."""
    chromium = shutil.which("chromium")
    assert chromium, "Chromium is missing; `make test` installs it or names the command"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        yield browser
        browser.close()


class FinishingServer(ThreadedWSGIServer):
    """Ends when what it answers has been answered: nothing of one test is still at work in the next."""

    daemon_threads = False


@pytest.fixture
def house(transactional_db: None, kept_samples: Any) -> Iterator[str]:
    """The application with the samples in it, at its address. It serves its own static files, as it does outside
    of tests; pytest-django's live server would find them in the source and know nothing of their hashed names."""
    kept_samples.laid_down()
    server = LiveServer("127.0.0.1", start=False)
    server.thread.static_handler = lambda application: application
    server.thread.server_class = FinishingServer
    server.start()
    yield str(server.url)
    server.stop()


class Watched:
    """What a page complained of, and whom it wanted to talk to."""

    def __init__(self) -> None:
        self.complaints: list[str] = []
        self.strangers: list[str] = []

    def watch(self, context: BrowserContext, house: str) -> None:
        context.on(
            "console", lambda said: said.type in ("error", "warning") and self.complaints.append(said.text)
        )
        context.on("weberror", lambda error: self.complaints.append(str(error.error)))
        context.route("**/*", lambda route, request: self._pass(route, request, house))

    def _pass(self, route: Route, request: Request, house: str) -> None:
        if request.url.startswith((house, "data:", "blob:")):
            route.continue_()
        else:
            self.strangers.append(request.url)
            route.abort()


@pytest.fixture
def watched() -> Iterator[Watched]:
    """Every journey ends here: nothing was complained of in the console, nothing was asked of another host."""
    watched = Watched()
    yield watched
    # A refused form answers 422, and Chromium logs that as an error of the network; it is what was asked for.
    complaints = [said for said in watched.complaints if "status of 422" not in said]
    assert not complaints
    assert not watched.strangers


@pytest.fixture
def opened(browser: Browser, house: str, watched: Watched) -> Iterator[Any]:
    """Opens a page: `opened(viewport=PHONE, color_scheme="dark", java_script_enabled=False)`."""
    contexts: list[BrowserContext] = []

    def open_page(**options: Any) -> Page:
        options.setdefault("viewport", DESK)
        context = browser.new_context(base_url=house, locale="vi-VN", reduced_motion="reduce", **options)
        context.set_default_timeout(15_000)
        contexts.append(context)
        watched.watch(context, house)
        return context.new_page()

    yield open_page
    for context in contexts:
        # What a page still asks for would be answered by a server that is being taken down.
        for page in context.pages:
            page.wait_for_load_state("networkidle")
        context.close()


@pytest.fixture
def signed_in(opened: Any) -> Any:
    """`signed_in("vanphong.brvt", viewport=PHONE)`."""
    from sogoc.samples.loading import PASSWORD

    def sign_in(username: str = "vanphong.brvt", password: str = PASSWORD, **options: Any) -> Page:
        page: Page = opened(**options)
        page.goto("/sign-in/")
        page.get_by_label("Tên đăng nhập").fill(username)
        page.get_by_label("Mật khẩu").fill(password)
        page.get_by_role("button", name="Đăng nhập").click()
        page.wait_for_url("**/")
        return page

    return sign_in


def shot(page: Page, name: str) -> None:
    """A picture to look at, in tests/.results/shots."""
    SHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SHOTS / f"{name}.png", full_page=True)
