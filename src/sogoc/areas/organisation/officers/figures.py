"""IV. Cải cách tổ chức bộ máy hành chính nhà nước: đầu mối phụ trách."""

from sogoc.areas.organisation.officers import register
from sogoc.areas.organisation.officers.register import Seat
from sogoc.measures.language import Figure, at_end, count, exists

# ── the words ──────────────────────────────────────────────────────────────
charges = register.officers_in_charge
standing = charges.where(at_end(charges.valid_from, charges.ended_on), "đang phụ trách khi hết kỳ")
principals = standing.where(charges.seat == Seat.PRINCIPAL.value, "phụ trách chính")
for_reform = principals.where(charges.duty == "reform", "về cải cách hành chính")

# ── the figures ────────────────────────────────────────────────────────────
duties_in_charge = Figure("Số việc có người phụ trách chính", count(principals), unit="việc")
officers_in_charge = Figure("Số lượt công chức được phân công phụ trách", count(standing), unit="lượt")
reform_officer_in_charge = Figure("Có công chức phụ trách tham mưu cải cách hành chính", exists(for_reform))
