"""III. Cải cách thủ tục hành chính: Bộ phận Một cửa."""

from sogoc.areas.procedures.onestop.register import Duty, System, onestop_members, system_connections
from sogoc.measures.checks import adds_up
from sogoc.measures.language import Figure, article, at_end, count, exists, lines_of

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")
resolution_131 = (article("131/NQ-CP"),)

# ── the words ──────────────────────────────────────────────────────────────
at_work = onestop_members.where(
    at_end(onestop_members.valid_from, onestop_members.ended_on), "thuộc Bộ phận Một cửa khi hết kỳ"
)
principals = at_work.where(onestop_members.duty == Duty.PRINCIPAL.value, "làm việc thường xuyên")
substitutes = at_work.where(onestop_members.duty == Duty.SUBSTITUTE.value, "dự phòng, làm thay")
connected = system_connections.where(
    at_end(system_connections.valid_from, system_connections.ended_on), "đang kết nối khi hết kỳ"
)
connected_to_province = connected.where(
    system_connections.system == System.PROVINCE.value, "với hệ thống một cửa của tỉnh"
)

# ── the figures ────────────────────────────────────────────────────────────
onestop_staff = Figure("Số công chức của Bộ phận Một cửa", count(at_work), unit="người", basis=resolution_131)
onestop_staff_principal = Figure(
    "Số công chức làm việc thường xuyên ở Bộ phận Một cửa", count(principals), unit="người"
)
onestop_staff_substitute = Figure(
    "Số công chức dự phòng, làm thay ở Bộ phận Một cửa", count(substitutes), unit="người"
)
onestop_system_connected = Figure(
    "Kết nối với Hệ thống thông tin một cửa điện tử tập trung của tỉnh",
    exists(connected_to_province),
    basis=annex_2("VII.2"),
)

# ── the checks ─────────────────────────────────────────────────────────────
staff_is_principal_or_substitute = adds_up(
    "Công chức của Bộ phận Một cửa là người làm thường xuyên cộng với người dự phòng",
    parts=(onestop_staff_principal, onestop_staff_substitute),
    whole=onestop_staff,
)
