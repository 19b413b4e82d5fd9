"""Where each test runs. Here at the top, since tests stand in tests/ and beside what they test in src/.

By hand, `pytest` runs on SQLite, or on the database that SOGOC_DATABASE names. `make test` runs two workers, one
for each database, and what need not run twice runs once. Nothing is left out unsaid: the summary tells where
it runs instead, or what it lacked.
"""

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from hypothesis import settings as examples

from tools.pages import catalogues, static_files
from tools.sentences import Stop
from tools.steps import take

ROOT = Path(__file__).parent
PAPERS = ROOT.parent / "shared" / "seeds"

# What `make test` runs on one of its two workers only.
ONCE = {
    "src/sogoc/components": "sqlite",
    "src/sogoc/kernel": "sqlite",
    "src/sogoc/measures": "sqlite",
    "src/sogoc/rollup": "sqlite",
    "tests/architecture": "sqlite",
    "tests/engines": "sqlite",
    "tests/gates": "sqlite",
    "tests/tools": "sqlite",
    "tests/journeys": "postgresql",
}

# Hypothesis tries the same examples on every machine and every day.
examples.register_profile("same", derandomize=True, deadline=None, database=None, max_examples=200)
examples.load_profile("same")

left_out: pytest.StashKey[Counter[str]] = pytest.StashKey()
ended: pytest.StashKey[dict[str, float]] = pytest.StashKey()
BEGAN = monotonic()


def worker() -> str | None:
    return os.environ.get("PYTEST_XDIST_WORKER")


def database() -> str:
    return "postgresql" if os.environ.get("SOGOC_DATABASE", "").startswith("postgres") else "sqlite"


def pytest_configure(config: pytest.Config) -> None:
    config.stash[left_out], config.stash[ended] = Counter(), {}
    if not worker():
        try:
            take([catalogues(), static_files()])
        except Stop as stop:
            pytest.exit(str(stop), returncode=2)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_setupnodes(specs: list[Any]) -> None:
    """Gives each of the two workers its database, before it reads the settings."""
    addresses = {"sqlite": "", "postgresql": os.environ.get("SOGOC_TEST_POSTGRESQL")}
    for spec in specs:
        if (address := addresses.get(spec.id)) is not None:
            spec.env["SOGOC_DATABASE"] = address


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    reasons = {item: reason_to_leave_out(item) for item in items}
    leaving = [item for item, reason in reasons.items() if reason]
    items[:] = [item for item in items if not reasons[item]]
    config.hook.pytest_deselected(items=leaving)
    config.stash[left_out].update(reason for reason in reasons.values() if reason)


def reason_to_leave_out(item: pytest.Item) -> str | None:
    folder = next((one for one in ONCE if item.nodeid.startswith(f"{one}/")), "")
    only_on = "postgresql" if item.get_closest_marker("postgresql") else ONCE.get(folder)
    if item.get_closest_marker("once"):
        only_on, folder = "sqlite", "phép thử mà hai cơ sở dữ liệu không trả lời khác nhau"
    if "papers" in getattr(item, "fixturenames", ()) and not PAPERS.is_dir():
        return f"KHÔNG CHẠY vì thiếu thư mục {PAPERS}: {item.nodeid}"
    if worker() in ONCE.values() and only_on not in (None, worker()):
        return f"{folder or 'phép thử đánh dấu postgresql'}: chỉ chạy trên {only_on}"
    if item.get_closest_marker("postgresql") and database() != "postgresql":
        return f"KHÔNG CHẠY vì cần PostgreSQL (make test có): {item.nodeid}"
    return None


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    if worker():
        told = {"left_out": dict(session.config.stash[left_out]), **session.config.stash[ended]}
        session.config.workeroutput |= told  # type: ignore[attr-defined]


def pytest_runtest_teardown(item: pytest.Item) -> None:
    """The last one tells when this worker was through; it then waits for the other."""
    if worker():
        item.config.stash[ended]["ended"] = monotonic() - BEGAN


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    told = getattr(node, "workeroutput", {})
    node.config.stash[left_out].update(told.get("left_out", {}))
    node.config.stash[ended][node.gateway.id] = told.get("ended", 0)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    for reason, times in sorted(config.stash[left_out].items()):
        terminalreporter.write_line(f"{reason} ({times} phép thử)" if times > 1 else reason)
    for name, seconds in config.stash[ended].items():
        terminalreporter.write_line(f"{name}: xong sau {seconds:.0f} giây")


@pytest.fixture(scope="session")
def papers() -> Path:
    """The official papers, which are not ours to keep here. A test that reads them asks for this fixture."""
    return PAPERS


@pytest.fixture(autouse=True)
def _begins_in_vietnamese(settings: Any) -> None:
    """A request in English leaves its thread speaking English until the next one; another test need not hear it."""
    from django.utils import translation

    translation.activate(settings.LANGUAGE_CODE)


@pytest.fixture(autouse=True)
def _files_of_its_own(settings: Any, tmp_path: Path) -> None:
    """No test writes among the files that the demonstration keeps."""
    kept = {
        "BACKEND": settings.STORAGES["default"]["BACKEND"],
        "OPTIONS": {"location": str(tmp_path / "files")},
    }
    settings.STORAGES = {**settings.STORAGES, "default": kept}


@pytest.fixture(autouse=True)
def _a_key_of_its_own(settings: Any, tmp_path: Path) -> None:
    """No test signs with the key of the demonstration, or trusts whom it trusts."""
    settings.JOURNAL_KEY, settings.TRUST = tmp_path / "journal.key", tmp_path / "trust"


@pytest.fixture(scope="session")
def kept_samples(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The samples, which their acts need half a minute to make: made once, and laid down for each test that asks."""
    from sogoc.samples.loading import load
    from tests.keeping import Kept

    return Kept(load, tmp_path_factory.mktemp("samples"))


@pytest.fixture
def samples(db: None, kept_samples: Any) -> Any:
    return kept_samples.laid_down()


@pytest.fixture(scope="session", autouse=True)
def _emptied_quickly() -> Iterator[None]:
    from django.test import TransactionTestCase

    from tests.emptying import emptied

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(TransactionTestCase, "_fixture_teardown", lambda case: emptied())
        yield


@pytest.fixture(autouse=True)
def _passwords_hashed_quickly(settings: Any) -> None:
    """Argon2 is slow on purpose; a test that opens ten accounts need not wait for it."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture(autouse=True)
def _without_a_second_step(settings: Any) -> None:
    """Administrators are not led to set up a phone first; tests of that ask for it."""
    settings.SECOND_STEP_DEMANDED = False
