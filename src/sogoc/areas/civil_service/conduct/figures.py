"""V. Cải cách chế độ công vụ: kỷ luật, đánh giá, chuyển đổi vị trí."""

from sogoc.areas.civil_service.conduct.register import (
    Excuse,
    Funding,
    Level,
    Term,
    Tier,
    disciplines,
    rotations,
    staff_ratings,
)
from sogoc.measures.language import Figure, count, distinct, during, lines_of, of_year, share

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")
ONCE = "Người bị cả Đảng và chính quyền kỷ luật trong kỳ được tính một lần."

# ── the words ──────────────────────────────────────────────────────────────
disciplined = disciplines.where(
    during(disciplines.decided_on) & ~disciplines.revoked_on.known, "bị kỷ luật trong kỳ, không hủy"
)
leading_agencies = disciplined.where(disciplines.tier == Tier.AGENCY.value, "lãnh đạo cấp sở, ngành")
leading_divisions = disciplined.where(
    disciplines.tier == Tier.DIVISION.value, "lãnh đạo cấp phòng và tương đương"
)
leading_below = disciplined.where(
    disciplines.tier == Tier.SUBORDINATE_DIVISION.value, "lãnh đạo cấp phòng trong đơn vị trực thuộc"
)
leading_nothing = disciplined.where(
    (disciplines.tier == Tier.NONE.value) & (disciplines.staff_kind == "civil_servant"),
    "công chức không giữ chức vụ",
)
in_service_units = disciplined.where(disciplines.seat == "service_unit", "ở đơn vị sự nghiệp công lập")
in_self_funded = in_service_units.where(disciplines.funding == Funding.SELF.value, "tự chủ hoàn toàn")
in_partly_funded = in_service_units.where(disciplines.funding == Funding.PARTLY.value, "tự chủ một phần")
in_state_funded = in_service_units.where(disciplines.funding == Funding.STATE.value, "ngân sách bảo đảm")

standing = rotations.where(~rotations.withdrawn_on.known, "không rút")
due = standing.where(during(rotations.due_on), "đến hạn trong kỳ")
required = due.where(rotations.excuse == Excuse.NONE.value, "không thuộc trường hợp chưa chuyển đổi được")
excused = due.where(rotations.excuse != Excuse.NONE.value, "chưa chuyển đổi được, có lý do")
moved = standing.where(during(rotations.done_on), "chuyển đổi trong kỳ")

rated = staff_ratings.where(
    of_year(staff_ratings.year)
    & (staff_ratings.term == Term.YEAR.value)
    & (staff_ratings.level != Level.NONE.value),
    "được duyệt xếp loại năm",
)
excellent = rated.where(staff_ratings.level == Level.EXCELLENT.value, "hoàn thành xuất sắc")
failing = rated.where(staff_ratings.level == Level.NOT_COMPLETED.value, "không hoàn thành")

# ── the figures ────────────────────────────────────────────────────────────
rotation_required = Figure(
    "Số người phải chuyển đổi vị trí công tác",
    distinct(rotations.person, of=required),
    unit="người",
    basis=annex_2("V.5.1"),
    note="Người đến hạn mà thuộc trường hợp chưa chuyển đổi được thì không tính là phải chuyển đổi.",
)
rotation_done = Figure(
    "Số người đã chuyển đổi vị trí công tác",
    distinct(rotations.person, of=moved),
    unit="người",
    basis=annex_2("V.5.2"),
)
rotation_excused = Figure(
    "Số người đến hạn chưa chuyển đổi được, có lý do", distinct(rotations.person, of=excused), unit="người"
)

agency_leaders_disciplined = Figure(
    "Số lãnh đạo cấp sở, ngành bị kỷ luật",
    distinct(disciplines.person, of=leading_agencies),
    unit="người",
    basis=annex_2("V.6.1"),
    note=ONCE,
)
division_leaders_disciplined = Figure(
    "Số lãnh đạo cấp phòng và tương đương thuộc sở, ngành bị kỷ luật",
    distinct(disciplines.person, of=leading_divisions),
    unit="người",
    basis=annex_2("V.6.2"),
    note=ONCE,
)
subordinate_division_leaders_disciplined = Figure(
    "Số lãnh đạo cấp phòng trong đơn vị trực thuộc sở, ngành bị kỷ luật",
    distinct(disciplines.person, of=leading_below),
    unit="người",
    basis=annex_2("V.6.3"),
    note=ONCE,
)
civil_servants_disciplined = Figure(
    "Số công chức không giữ chức vụ lãnh đạo, quản lý thuộc sở, ngành bị kỷ luật",
    distinct(disciplines.person, of=leading_nothing),
    unit="người",
    basis=annex_2("V.6.4"),
    note=ONCE,
)
service_unit_staff_disciplined = Figure(
    "Số người làm việc tại các đơn vị SNCL bị kỷ luật",
    distinct(disciplines.person, of=in_service_units),
    unit="người",
    basis=annex_2("V.6.5"),
    note="Cả người giữ chức vụ lãnh đạo ở đơn vị.",
)
service_unit_staff_disciplined_self_funded = Figure(
    "Số người bị kỷ luật trong đơn vị SNCL tự chủ hoàn toàn",
    distinct(disciplines.person, of=in_self_funded),
    unit="người",
    basis=annex_2("V.6.6"),
)
service_unit_staff_disciplined_partly_funded = Figure(
    "Số người bị kỷ luật trong đơn vị SNCL tự chủ một phần",
    distinct(disciplines.person, of=in_partly_funded),
    unit="người",
    basis=annex_2("V.6.7"),
)
service_unit_staff_disciplined_state_funded = Figure(
    "Số người bị kỷ luật trong đơn vị SNCL do ngân sách nhà nước bảo đảm",
    distinct(disciplines.person, of=in_state_funded),
    unit="người",
    basis=annex_2("V.6.8"),
)

staff_rated = Figure("Số người được đánh giá, xếp loại năm", count(rated), unit="người")
staff_rated_excellent_rate = Figure(
    "Tỷ lệ người hoàn thành xuất sắc nhiệm vụ",
    share(excellent, of=rated, missed="xếp loại khác"),
    unit="%",
)
staff_rated_not_completed = Figure("Số người không hoàn thành nhiệm vụ", count(failing), unit="người")
