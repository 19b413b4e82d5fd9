"""The samples: made by acts, and loaded twice they change nothing."""

from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from django.conf import settings
from django.contrib.auth import authenticate
from django.core.management import call_command
from django.db import transaction
from django.test import override_settings

from sogoc.areas.direction.inspections.queries import (
    documents_of,
    followed,
    inspections_held,
    matters_of,
)
from sogoc.areas.procedures.digitisation.queries import checked_of, checks_seen_by
from sogoc.areas.procedures.dossiers.queries import dossiers_seen_by
from sogoc.areas.procedures.onestop.queries import members_of, points_seen_by
from sogoc.foundations.agencies.queries import agencies_seen_by, agency_named
from sogoc.foundations.documents.links import links_of
from sogoc.foundations.documents.queries import Wanted, documents_seen_by, documents_wanted, files_seen_by
from sogoc.foundations.journal.queries import entries_seen_by, history_of
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder
from sogoc.samples.links import NO_REAL_PAPER
from sogoc.samples.loading import PASSWORD, load

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("loaded")]
EVERYBODY = holder(*Role)


@pytest.fixture(scope="module")
def loaded(
    django_db_setup: None,
    django_db_blocker: Any,
    tmp_path_factory: pytest.TempPathFactory,
    kept_samples: Any,
) -> Iterator[Path]:
    """Once for all of these tests, and taken back after the last; gives the place of its files."""
    files = tmp_path_factory.mktemp("files")
    kept = {"BACKEND": settings.STORAGES["default"]["BACKEND"], "OPTIONS": {"location": str(files)}}
    quick = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    with django_db_blocker.unblock(), transaction.atomic():
        with override_settings(PASSWORD_HASHERS=quick, STORAGES={**settings.STORAGES, "default": kept}):
            kept_samples.laid_down()
        yield files
        transaction.set_rollback(True)


def sizes() -> tuple[int, int, int, int]:
    """Of agencies, of documents, of dossiers, and of all that was ever written down."""
    documents = documents_wanted(EVERYBODY, Wanted())
    dossiers, entries = dossiers_seen_by(EVERYBODY), entries_seen_by(EVERYBODY)
    return agencies_seen_by(EVERYBODY).count(), documents.count(), dossiers.count(), entries.count()


def test_loading_twice_changes_nothing() -> None:
    first = sizes()
    load()
    assert sizes() == first
    assert min(first) >= 8


def test_every_record_has_its_entry_in_the_journal() -> None:
    for record in (*agencies_seen_by(EVERYBODY), *documents_wanted(EVERYBODY, Wanted())):
        assert history_of(record).exists()
        assert {entry.actor for entry in history_of(record)} == {"job:samples"}


def test_a_document_was_entered_on_the_morning_of_its_day() -> None:
    for document in documents_wanted(EVERYBODY, Wanted()):
        entered = history_of(document).filter(act__in=["enter_document", "enter_steering_document"])
        assert {entry.happened_at.date() for entry in entered} == {document.issued_on}


def test_each_of_the_four_departments_has_every_kind_of_link_and_file() -> None:
    for key in ("brvt", "hungyen", "soctrang", "quangngai"):
        agency = agency_named(f"{key}-skhcn")
        found = [links_of(one, EVERYBODY) for one in documents_seen_by(EVERYBODY).filter(agency=agency)]
        for kind in ("outgoing", "returning", "files", "cites", "cited_by", "proven_by", "proves"):
            assert any(getattr(links, kind) for links in found), f"{key}: {kind}"


def test_a_file_of_a_sample_says_that_it_is_no_real_paper(loaded: Path) -> None:
    file = files_seen_by(EVERYBODY).get(name="64-KH-SKHCN.docx")
    with ZipFile(loaded / file.file.sha256[:2] / file.file.sha256[2:]) as package:
        told = package.read("word/document.xml").decode()
    assert "64/KH-SKHCN, ngày 30/12/2022" in told
    assert NO_REAL_PAPER in told


def test_dossiers_go_on_in_the_hours_of_work_and_are_all_handed_over() -> None:
    some = list(dossiers_seen_by(EVERYBODY))
    assert [one.code for one in some if one.ended_on is None or not one.on_time] == []
    acts = [entry.act for entry in history_of(next(one for one in some if one.suspensions.exists()))]
    done = ["return_result", "settle_dossier", "resume_dossier", "suspend_dossier"]
    assert acts in ([*done, "receive_dossier"], [*done, "accept_dossier", "submit_dossier"])


def test_each_of_the_four_departments_has_its_one_stop_point() -> None:
    found = {point.agency.key: members_of(point).count() for point in points_seen_by(EVERYBODY)}
    assert found == {"brvt-skhcn": 2, "hungyen-skhcn": 3, "soctrang-skhcn": 1, "quangngai-skhcn": 1}


def test_the_eleven_dossiers_are_named_with_what_they_lack() -> None:
    (check,) = checks_seen_by(EVERYBODY)
    assert (check.number, check.lacking) == (348, 11)
    assert {one.missing for one in checked_of(check, lacking=True)} == {"Kết quả giải quyết bản giấy"}


def test_the_command_tells_accounts_that_can_sign_in() -> None:
    said = StringIO()
    call_command("load_samples", stdout=said)
    names = [line.split()[0] for line in said.getvalue().splitlines() if line.startswith("  ")]
    assert len(names) >= 5
    assert PASSWORD in said.getvalue()
    assert all(authenticate(username=name, password=PASSWORD) for name in names)


def test_the_seven_recommendations_are_done_each_by_a_document_and_none_is_verified() -> None:
    (one,) = inspections_held(EVERYBODY, agency_named("hungyen-skhcn"))
    matters = matters_of(one)
    assert [matter.mark for matter in matters] == ["a", "b", "c", "d", "đ", "e", "g"]
    assert all(matter.document and matter.done and matter.closed_on is None for matter in matters)
    assert documents_of(matters, EVERYBODY)[matters[-1].pk] == ["651/SKHCN-VP", "555/SKHCN-VP"]
    figure = followed(matters[3], EVERYBODY)
    assert figure
    assert (figure.before, figure.after) == ("90,8%", "100%")
