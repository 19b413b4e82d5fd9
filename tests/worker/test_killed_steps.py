"""kill -9 in the midst of an act: what was answered is on record whole, and nothing is half."""

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

from sogoc.areas.procedures.dossiers.models import Dossier, DossierStep
from sogoc.areas.procedures.dossiers.tests.builders import an_officer, assigned, dossier
from sogoc.foundations.journal.models import Entry
from sogoc.foundations.notices.models import Notice
from tests.worker.conftest import Shared

KILLS, DOSSIERS = 16, 4
HANDLERS = Path(__file__).with_name("handlers.py")


def handled(shared: Shared, answers: Path) -> list[int]:
    """The steps that were given on, as those who did it were told."""
    shared.hand_over()
    env = os.environ | {"DJANGO_SETTINGS_MODULE": "sogoc.config.settings", "SOGOC_DATABASE": shared.address}
    done = subprocess.run(
        [sys.executable, HANDLERS, answers, str(KILLS)], env=env, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    shared.take_back()
    return [int(line) for line in answers.read_text().splitlines()]


def whole(one: Dossier, written: Counter[str], told: Counter[str]) -> None:
    """Every turn that ended says how, has one entry in the journal and is followed by another, of which whoever has it
    was told; one runs."""
    turns = list(one.steps.order_by("turn"))
    assert [turn.turn for turn in turns] == list(range(1, len(turns) + 1))
    assert [turn.ending for turn in turns] == [*["transferred"] * (len(turns) - 1), ""]
    assert all(turn.started_at and turn.due_at and turn.person for turn in turns)
    assert [written[str(turn.pk)] for turn in turns] == [*[1] * (len(turns) - 1), 0]
    assert {told[f"step:{turn.pk}"] for turn in turns} == {1}


def test_no_step_is_lost_and_none_is_half(shared: Shared, tmp_path: Path) -> None:
    made = [assigned(dossier=dossier(f"H06.16-230214-000{number}")) for number in range(DOSSIERS)]
    an_officer(made[0].dossier.agency, "nguoi.khac")
    versions = dict(Dossier.objects.values_list("pk", "version"))
    answered = handled(shared, tmp_path / "answered")

    given = DossierStep.objects.exclude(done_at=None)
    assert len(answered) >= KILLS, "they were at work"
    assert len(set(answered)) == len(answered), "each turn was given on once"
    assert set(answered) <= set(given.values_list("pk", flat=True)), "what was answered is on record"
    assert given.count() - len(answered) <= KILLS + 2, "what was done and not answered was killed in between"
    written = Counter(Entry.objects.filter(act="transfer_step").values_list("key", flat=True))
    told = Counter(Notice.objects.filter(kind="step_assigned").values_list("event", flat=True))
    assert written.total() == given.count()
    for one in Dossier.objects.all():
        whole(one, written, told)
        assert one.version - versions[one.pk] == one.steps.exclude(done_at=None).count()
