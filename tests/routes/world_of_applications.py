"""What a citizen applied for online, and has paid too much for."""

from typing import Any

from sogoc.areas.procedures.applications.tests.builders import begun, offered, sent, whole
from sogoc.areas.procedures.payments.queries import order_of
from sogoc.areas.procedures.payments.tests.builders import payment, stated
from sogoc.foundations.agencies.models import Agency


def applied(agency: Agency) -> dict[str, Any]:
    one = sent(application=whole(application=begun(procedure=offered(agency=agency))))
    paid = payment(order=order_of(one.dossier), stated=stated(amount=300_000))
    return {
        "application": one.pk,
        "applied dossier": one.dossier.pk,
        "handed paper": one.papers.get().pk,
        "payment order": paid.order_id,
        "payment": paid.pk,
    }
