"""`sogoc worker`, truly run: it does what is due and ends in peace when told to."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from django.conf import settings

from sogoc.foundations.notices.models import Run
from tests.worker.conftest import Shared


def all_have_run(shared: Shared) -> bool:
    shared.take_back()
    return Run.objects.exclude(ended_at=None).values("job").distinct().count() == len(settings.SCHEDULE)


def test_it_runs_each_job_once_and_stops_when_told(shared: Shared, tmp_path: Path) -> None:
    shared.hand_over()
    env = os.environ | {"SOGOC_DATABASE": shared.address, "SOGOC_MAIL": "", "SOGOC_HOME": str(tmp_path)}
    command = [sys.executable, "-m", "sogoc", "worker"]
    with subprocess.Popen(
        command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as worker:
        assert worker.stdout
        assert "Ctrl-C" in worker.stdout.readline()
        for _ in range(300):
            if all_have_run(shared):
                break
            time.sleep(0.1)
        worker.send_signal(signal.SIGTERM)
        _, complaints = worker.communicate(timeout=30)
    assert (worker.returncode, complaints) == (0, "")
    assert all_have_run(shared)
    assert set(Run.objects.values_list("tries", "failure")) == {(1, "")}
