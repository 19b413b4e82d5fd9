"""A book of documents of a given size. The first thousand go through the act; more are copied into the tables,
after a check that a copied row is the row that the act would have made."""

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from benchmarks.apart import apart
from benchmarks.databases import Database, sogoc
from tools.sentences import say

BY_ACTS = 1_000
COMPARED = 50
BEGINS, DAYS = date(2021, 1, 1), 1461  # four years, to 31/12/2024
OUTGOING = ("KH-SKHCN", "BC-SKHCN", "QĐ-SKHCN", "TB-SKHCN", "TTr-SKHCN", "SKHCN-VP")
INCOMING = ("UBND-NC", "QĐ-UBND", "KH-UBND")
PROVINCE = "Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu"
SUMMARIES = (
    "Kế hoạch cải cách hành chính năm {year} của Sở Khoa học và Công nghệ",
    "Báo cáo kết quả thực hiện công tác cải cách hành chính quý {quarter} năm {year}",
    "Về việc rà soát, đơn giản hóa thủ tục hành chính trong lĩnh vực hoạt động khoa học và công nghệ",
    "Công bố danh mục thủ tục hành chính được sửa đổi, bổ sung thuộc phạm vi quản lý",
    "Về việc cử công chức tham dự lớp bồi dưỡng kiến thức quản lý nhà nước năm {year}",
    "Phê duyệt nhiệm vụ khoa học và công nghệ cấp tỉnh thực hiện từ năm {year}",
    "Thông báo kết luận của Giám đốc Sở tại cuộc họp giao ban tháng {month} năm {year}",
    "Về việc nâng cao kết quả Chỉ số cải cách hành chính (PAR INDEX) và Chỉ số hài lòng (SIPAS) năm {year}",
)


@dataclass(frozen=True, slots=True)
class Book:
    documents: int
    document: int
    """The key of one that steers."""


def filled(database: Database, home: Path, documents: int) -> Book:
    say(f"A book of {documents} documents on {database.name} …")
    sogoc("migrate", home, database, "--verbosity", "0")
    sogoc("load_samples", home, database)
    told = apart("benchmarks.book", home, database, str(documents))
    return Book(**told)


def facts(numbers: range) -> Iterator[dict[str, Any]]:
    """What stands on each paper; every tenth steers reform."""
    for i in numbers:
        day = BEGINS + timedelta(days=i * 7919 % DAYS)
        outgoing = i % 3 != 0
        symbols = OUTGOING if outgoing else INCOMING
        yield {
            "flow": "out" if outgoing else "in",
            "written": f"{10_000 + i}/{symbols[i % len(symbols)]}",
            "issuer": "" if outgoing else PROVINCE,
            "issued_on": day,
            "summary": SUMMARIES[i % len(SUMMARIES)].format(
                year=day.year, quarter=(day.month + 2) // 3, month=day.month
            ),
            "steers": "general" if i % 10 == 0 else "",
        }


class Writer:
    """Writes in one agency's book, in either way."""

    def __init__(self) -> None:
        from sogoc.foundations.agencies.queries import agency_named
        from sogoc.samples.loading import SAMPLES

        self.agency, self.by = agency_named("brvt-skhcn"), SAMPLES

    def paper(self, told: dict[str, Any]) -> dict[str, Any]:
        from sogoc.foundations.documents.paper import Paper
        from sogoc.foundations.documents.traits import Flow
        from sogoc.kernel.document_numbers import DocumentNumber

        number = DocumentNumber.parse(told["written"])
        named = {name: told[name] for name in ("issued_on", "summary", "issuer")}
        return {"flow": Flow(told["flow"]), "paper": Paper(number=number, **named)}

    def enter(self, rows: Sequence[dict[str, Any]]) -> None:
        from sogoc.areas.direction.steering.actions.enter_steering_document import enter_steering_document
        from sogoc.areas.direction.steering.register import Steers
        from sogoc.foundations.documents.actions.enter_document import enter_document

        for told in rows:
            facts = {
                **self.paper(told),
                "agency": self.agency,
                "at": morning(told["issued_on"]),
                "by": self.by,
            }
            if told["steers"]:
                enter_steering_document(**facts, steers=Steers(told["steers"]))
            else:
                enter_document(**facts)

    def copy(self, rows: Sequence[dict[str, Any]]) -> None:
        from sogoc.areas.direction.steering.models import SteeringDocument
        from sogoc.foundations.documents.models import Document
        from sogoc.foundations.journal.models import Entry

        documents = Document.objects.bulk_create([self.row(told) for told in rows], batch_size=1_000)
        both = list(zip(documents, rows, strict=True))
        steering = [
            SteeringDocument(document=one, steers=told["steers"]) for one, told in both if told["steers"]
        ]
        SteeringDocument.objects.bulk_create(steering, batch_size=1_000)
        entries = [self.entry(one, act) for one, told in both for act in acts(told)]
        Entry.objects.bulk_create(entries, batch_size=1_000)

    def row(self, told: dict[str, Any]) -> Any:
        from sogoc.foundations.documents.models import Document
        from sogoc.foundations.documents.queries import columns_of, findable

        facts = self.paper(told)
        columns = columns_of(facts["paper"], agency=self.agency, flow=facts["flow"])
        row = Document(agency=self.agency, flow=facts["flow"], **columns)
        row.folded = findable(row)
        return row

    def entry(self, document: Any, act: str) -> Any:
        from sogoc.foundations.journal.models import Entry
        from sogoc.foundations.journal.writing import findable
        from sogoc.kernel.acts import verb_of

        at, verb = morning(document.issued_on), verb_of(act)
        return Entry(
            actor=self.by.key,
            actor_name=self.by.name,
            act=act,
            verb=verb,
            source=self.by.source,
            kind="documents.document",
            key=str(document.pk),
            record=str(document),
            held_at=document.held_at,
            folded=findable(self.by.key, self.by.name, "", verb, str(document)),
            happened_at=at,
            recorded_at=at,
        )


def acts(told: dict[str, Any]) -> list[str]:
    return ["enter_document", "mark_as_steering"] if told["steers"] else ["enter_document"]


def morning(day: date) -> datetime:
    return datetime.combine(day, time(1), UTC)


def check_that_copies_are_alike(writer: Writer, rows: Sequence[dict[str, Any]]) -> None:
    """Both ways write the same rows, all columns; each is taken back."""
    entered, copied = written(lambda: writer.enter(rows)), written(lambda: writer.copy(rows))
    differing = [pair for pair in zip(entered, copied, strict=True) if pair[0] != pair[1]]
    if differing:
        message = f"copied rows differ from those of the act: {differing[0]}"
        raise SystemExit(message)


def written(write: Any) -> list[dict[str, Any]]:
    """What `write` adds, without what names rows and moments of the machine."""
    from django.db import transaction

    from sogoc.areas.direction.steering.models import SteeringDocument
    from sogoc.foundations.documents.models import Document
    from sogoc.foundations.journal.models import Entry

    with transaction.atomic():
        last = {model: newest(model) for model in (Document, SteeringDocument, Entry)}
        write()
        rows = [
            row
            for model, pk in last.items()
            for row in model.objects.filter(pk__gt=pk).order_by("pk").values()
        ]
        keys = {row["id"]: row["printed"] for row in rows if "printed" in row}
        for row in rows:
            del row["id"]
            row.pop("recorded_at", None)
            if "document_id" in row:
                row["document_id"] = keys[row["document_id"]]
            if "key" in row:
                row["key"] = keys[int(row["key"])]
        transaction.set_rollback(True)
    return rows


def newest(model: Any) -> int:
    return model.objects.order_by("-pk").values_list("pk", flat=True).first() or 0


def main(documents: int) -> None:
    import django

    django.setup()
    from django.db import connection, transaction

    from sogoc.areas.direction.steering.models import SteeringDocument
    from sogoc.foundations.documents.models import Document

    writer = Writer()
    here = Document.objects.filter(agency=writer.agency, number__gte=10_000).count()
    rows = list(facts(range(here, documents)))
    acted, copied = rows[: max(0, BY_ACTS - here)], rows[max(0, BY_ACTS - here) :]
    check_that_copies_are_alike(writer, rows[:COMPARED])
    with transaction.atomic():
        writer.enter(acted)
        writer.copy(copied)
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")  # an installation's server does so by itself
    one = (
        SteeringDocument.objects.filter(document__agency=writer.agency).order_by("document__issued_on").last()
    )
    book = {"documents": documents, "document": one.document_id}
    sys.stdout.write(json.dumps(book))


if __name__ == "__main__":
    main(int(sys.argv[1]))
