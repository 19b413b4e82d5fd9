"""The door that gunicorn knocks at."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sogoc.config.settings")

application = get_wsgi_application()


def warm() -> None:
    """Makes ready what the first figure needs, so that no reader pays for it; servers call it in each worker."""
    from sogoc.foundations.ledger.database import OwnDatabase
    from sogoc.measures.engine import warm as warm_engine

    warm_engine(OwnDatabase().dialect)
