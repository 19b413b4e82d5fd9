"""How gunicorn serves the demonstration."""

import os
import threading

bind = f"127.0.0.1:{os.environ['PORT']}"
worker_class = "gthread"
workers = 2
threads = 4
preload_app = True  # a fault of the application stops it here, before anyone is told an address
loglevel = "warning"
control_socket_disable = True

FIRST_PAGES = 1.0  # seconds that a worker is left to them


def when_ready(server: object) -> None:
    print(os.environ["SOGOC_WELCOME"], flush=True)


def post_worker_init(worker: object) -> None:
    """The first figure would cost its reader two seconds. Nobody waits for them before the address answers."""
    from sogoc.config.wsgi import warm

    timer = threading.Timer(FIRST_PAGES, warm)
    timer.daemon = True
    timer.start()
