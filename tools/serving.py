"""How gunicorn serves the demonstration."""

import os

bind = f"127.0.0.1:{os.environ['PORT']}"
worker_class = "gthread"
workers = 2
threads = 4
preload_app = True  # a fault of the application stops it here, before anyone is told an address
loglevel = "warning"
control_socket_disable = True


def when_ready(server: object) -> None:
    print(os.environ["SOGOC_WELCOME"], flush=True)
