"""What lies on officials' tables in a province of a million dossiers: each open one with a step that somebody has, or
that waits in a unit for somebody, due some days before or after today; people have names as people have, of nobody.

Written by the database itself: a step is what `assign_step` makes of a dossier without an internal process."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from django.db import connection

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.people.models import Account

ON_A_TABLE = 60
"""About so many open dossiers somebody has."""
FAMILIES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý")
MIDDLES = ("Văn", "Thị", "Minh", "Thanh", "Quang", "Ngọc", "Hữu", "Thu", "Đức", "Xuân", "Hải")
GIVEN = (
    "An",
    "Bình",
    "Chi",
    "Dũng",
    "Giang",
    "Hà",
    "Hạnh",
    "Khánh",
    "Lan",
    "Long",
    "Mai",
    "Nam",
    "Oanh",
    "Phúc",
)
AGAIN = """
UPDATE procedures_dossier SET due_at = moved.due_at, due_on = (moved.due_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
FROM (
    SELECT id, GREATEST(received_at, %s + (id * 7919 %% 401 - 81) * interval '2 hours') AS due_at
    FROM procedures_dossier WHERE concluded_on IS NULL AND received_on IS NOT NULL
) moved WHERE moved.id = procedures_dossier.id
"""
"""The book ends on a day of its own; what is open in it is due from a week ago until a month from now."""
STEPS = """
INSERT INTO procedures_dossierstep (dossier_id, "order", turn, name, role, "limit", unit_id, person_id, counts_from,
    started_at, due_at, ending, said)
SELECT dossier.id, 1, 1, 'Giải quyết hồ sơ', '', '', dossier.agency_id,
    CASE WHEN dossier.id % 10 > 0 THEN hands.people[1 + dossier.id % cardinality(hands.people)] END,
    dossier.received_at, dossier.received_at, dossier.due_at, '', ''
FROM procedures_dossier dossier
JOIN (SELECT agency_id, array_agg(id) AS people FROM people_account WHERE agency_id IS NOT NULL GROUP BY 1) hands
    ON hands.agency_id = dossier.agency_id
WHERE dossier.concluded_on IS NULL AND dossier.received_on IS NOT NULL
"""
OPEN = """
SELECT agency_id, count(*) FROM procedures_dossier WHERE concluded_on IS NULL AND received_on IS NOT NULL GROUP BY 1
"""


def lay_out(agencies: Sequence[Agency], now: datetime) -> None:
    """One in ten has a unit and nobody yet."""
    with connection.cursor() as cursor:
        cursor.execute(AGAIN, [now])
        cursor.execute(OPEN)
        Account.objects.bulk_create(people(dict(cursor.fetchall()), agencies))
        cursor.execute(STEPS)
        cursor.execute("VACUUM ANALYZE")


def people(open_dossiers: dict[Any, int], agencies: Sequence[Agency]) -> Iterator[Account]:
    """As many as an agency's open dossiers need, and one for each of the others."""
    number = 0
    for agency in agencies:
        for _ in range(max(1, open_dossiers.get(agency.pk, 0) // ON_A_TABLE)):
            number += 1
            family, rest = FAMILIES[number % 13], f"{MIDDLES[number % 11]} {GIVEN[number % 14]}"
            yield Account(username=f"nguoi.{number}", name=f"{family} {rest}", agency=agency)
