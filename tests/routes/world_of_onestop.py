"""What the world holds of one-stop points, and of dossiers that were looked through."""

from typing import Any

from sogoc.areas.procedures.digitisation.tests.builders import checked
from sogoc.areas.procedures.onestop.models import OnestopMember, OnestopPoint, SystemConnection
from sogoc.areas.procedures.onestop.register import Duty
from sogoc.areas.procedures.onestop.tests.builders import connection, counted, member, point, turns
from sogoc.foundations.agencies.models import Agency


def of_onestop(so: Agency) -> dict[str, Any]:
    """By what a page calls it, the key of a record. Where a point is stands in public; who works there does not."""
    there, public = point(agency=so), point(agency=so, name="Một cửa")
    works, sits = member(point=there), member(point=there)
    stands_in = member(point=there, duty=Duty.SUBSTITUTE)
    turns(member=sits)
    counted(point=there)
    check = checked(agency=so)
    return {
        "onestop point": there.pk,
        "empty onestop point": point(agency=so, name="Điểm không có ai").pk,
        "public onestop point": public.pk,
        "onestop member": works.pk,
        "sitting member": sits.pk,
        "standing in": stands_in.pk,
        "system connection": connection(agency=so).pk,
        "digitisation check": check.pk,
        "checked dossier": check.dossiers.order_by("pk")[0].pk,
    }


def onestop_grown_to(rows: int, so: Agency) -> None:
    for i in range(OnestopPoint.objects.count(), rows):
        point(agency=so, name=f"Điểm {i}")
    first = OnestopPoint.objects.earliest("pk")
    for _ in range(OnestopMember.objects.filter(point=first).count(), rows):
        member(point=first)
    assert SystemConnection.objects.exists()
