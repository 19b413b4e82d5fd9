"""V. Cải cách chế độ công vụ: tiếp công dân, khiếu nại, tố cáo, phòng chống tham nhũng."""

from sogoc.areas.civil_service.integrity.register import (
    GrievanceKind,
    Outcome,
    asset_declarations,
    grievances,
    integrity_reports,
    receptions,
)
from sogoc.measures.language import Figure, article, count, during, of_year, ratio, share, total

reception_law = (article("42/2013/QH13", since="2014-07-01"),)
corruption_law = (article("36/2018/QH14", since="2019-07-01"),)

# ── the words ──────────────────────────────────────────────────────────────
held = receptions.where(during(receptions.held_on), "trong kỳ")
counted = grievances.where(~(grievances.outcome == Outcome.DUPLICATE.value), "không trùng")
received = counted.where(during(grievances.received_on), "nhận trong kỳ")
settled = counted.where(
    during(grievances.settled_on) & (grievances.outcome == Outcome.SETTLED.value), "giải quyết xong trong kỳ"
)
in_time = settled.where(grievances.on_time, "đúng hạn")
sent = integrity_reports.where(during(integrity_reports.due_on), "đến hạn trong kỳ")
sent_in_time = sent.where(integrity_reports.on_time, "gửi đúng hạn")
of_the_year = asset_declarations.where(of_year(asset_declarations.year), "của năm")

# ── the figures ────────────────────────────────────────────────────────────
receptions_held = Figure("Số buổi tiếp công dân", count(held), unit="buổi", basis=reception_law)
citizens_received = Figure(
    "Số lượt tiếp công dân", total(receptions.visits, of=held), unit="lượt", basis=reception_law
)
complaints_received = Figure(
    "Số đơn khiếu nại nhận trong kỳ",
    count(received.where(grievances.kind == GrievanceKind.COMPLAINT.value, "khiếu nại")),
    unit="đơn",
)
denunciations_received = Figure(
    "Số đơn tố cáo nhận trong kỳ",
    count(received.where(grievances.kind == GrievanceKind.DENUNCIATION.value, "tố cáo")),
    unit="đơn",
)
grievances_settled = Figure("Số đơn khiếu nại, tố cáo đã giải quyết", count(settled), unit="đơn")
grievances_settled_in_time_rate = Figure(
    "Tỷ lệ đơn khiếu nại, tố cáo giải quyết đúng hạn",
    share(in_time, of=settled, missed="giải quyết sau hạn"),
    unit="%",
    note="Đơn đang giải quyết chưa tính vào mẫu số.",
)
integrity_reports_sent = Figure(
    "Số báo cáo phòng, chống tham nhũng, tiếp công dân của kỳ",
    count(sent),
    unit="báo cáo",
    basis=corruption_law,
)
integrity_reports_in_time_rate = Figure(
    "Tỷ lệ báo cáo phòng, chống tham nhũng, tiếp công dân gửi đúng hạn",
    share(sent_in_time, of=sent, missed="gửi sau hạn"),
    unit="%",
    basis=corruption_law,
)
asset_declarations_made_rate = Figure(
    "Tỷ lệ người có nghĩa vụ đã kê khai tài sản, thu nhập",
    ratio(
        total(asset_declarations.declared, of=of_the_year),
        to=total(asset_declarations.obliged, of=of_the_year),
    ),
    unit="%",
    basis=corruption_law,
)
