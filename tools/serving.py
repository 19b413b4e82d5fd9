"""How gunicorn serves the demonstration."""

import os
import subprocess
import sys

bind = f"127.0.0.1:{os.environ['PORT']}"
worker_class = "gthread"
workers = 2
threads = 4
preload_app = True  # a fault of the application stops it here, before anyone is told an address
loglevel = "warning"
control_socket_disable = True


# Background work, after pages in the queue for the processor. Should the server be killed outright, the kernel tells
# the worker to end; it finishes what it has begun.
WORKER = ("setpriv", "--pdeathsig", "TERM", "nice", sys.executable, "-m", "sogoc", "worker")
started: list["subprocess.Popen[bytes]"] = []


def when_ready(server: object) -> None:
    print(os.environ["SOGOC_WELCOME"], flush=True)
    started.append(subprocess.Popen(WORKER, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL))


def on_exit(server: object) -> None:
    for worker in started:
        worker.terminate()
        worker.wait()
