"""Forty-two measures of dossiers in the language of figures: what benchmarks/by_hand.sql counts, in the same order."""

from sogoc.areas.procedures.dossiers.register import dossiers
from sogoc.measures.amounts import Tally
from sogoc.measures.columns import Condition
from sogoc.measures.language import Selection, at_end, at_start, during, lived, passed

online = dossiers.channel.one_of("province_portal", "ministry_gateway")
direct, postal = dossiers.channel == "direct", dossiers.channel == "postal"
full, partial = dossiers.level == "full", dossiers.level == "partial"
overdue = passed(dossiers.due_on)
stands = (dossiers.received_on, dossiers.concluded_on)
received = dossiers.where(during(dossiers.received_on), "tiếp nhận trong kỳ")
carried = dossiers.where(at_start(*stands), "kỳ trước chuyển sang")
in_hand = dossiers.where(lived(*stands), "nhận giải quyết")
settled = dossiers.where(during(dossiers.concluded_on), "giải quyết xong trong kỳ")
on_time = settled.where(dossiers.on_time, "đúng hạn")
still_open = dossiers.where(at_end(*stands), "đang giải quyết khi hết kỳ")
returned = dossiers.where(during(dossiers.returned_on), "trả kết quả trong kỳ")


def narrowed(within: Selection, *conditions: Condition) -> list[Selection]:
    return [within.where(one, f"thu hẹp {i}") for i, one in enumerate(conditions, start=1)]


SELECTIONS = [
    received,
    *narrowed(
        received,
        online,
        direct | postal,
        direct,
        postal,
        dossiers.channel == "province_portal",
        dossiers.channel == "ministry_gateway",
        full,
        partial,
        dossiers.level == "",
        full & online,
        partial & online,
    ),
    carried,
    *narrowed(carried, overdue),
    in_hand,
    settled,
    on_time,
    *narrowed(on_time, dossiers.early, ~dossiers.early),
    *narrowed(
        settled,
        ~dossiers.on_time,
        dossiers.outcome == "settled",
        dossiers.outcome == "refused",
        dossiers.outcome == "withdrawn",
        dossiers.on_time & (dossiers.outcome == "settled"),
        online,
        dossiers.on_time & online,
        direct,
        postal,
        full,
        dossiers.on_time & full,
    ),
    still_open,
    *narrowed(still_open, overdue, ~overdue, overdue & online, full),
    returned,
    *narrowed(
        returned,
        dossiers.delivery == "online",
        dossiers.delivery == "direct",
        dossiers.delivery == "postal",
        dossiers.on_time,
        full,
        online,
    ),
]
TALLIES = [Tally(one) for one in SELECTIONS]
