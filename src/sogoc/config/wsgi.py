"""The door that gunicorn knocks at."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sogoc.config.settings")

application = get_wsgi_application()


def _warm() -> None:
    """The first figure would cost its reader two seconds; workers are forked after this and have it ready."""
    from sogoc.foundations.ledger.database import OwnDatabase
    from sogoc.measures.engine import warm

    warm(OwnDatabase().dialect)


_warm()
