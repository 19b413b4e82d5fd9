"""V. Cải cách chế độ công vụ: tuyển dụng, bổ nhiệm."""

from sogoc.areas.civil_service.appointments.register import Way, leader_appointments, recruitments
from sogoc.areas.civil_service.staff.register import StaffKind, Tier
from sogoc.measures.language import Figure, count, during, exists, lines_of

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")

# ── the words ──────────────────────────────────────────────────────────────
recruited = recruitments.where(during(recruitments.recruited_on), "tuyển dụng trong kỳ")
special = recruitments.way == Way.SPECIAL.value
civil_servants = recruited.where(recruitments.kind == StaffKind.CIVIL_SERVANT.value, "công chức")
public_employees = recruited.where(recruitments.kind == StaffKind.PUBLIC_EMPLOYEE.value, "viên chức")

appointed = leader_appointments.where(during(leader_appointments.appointed_on), "bổ nhiệm trong kỳ")
competed = appointed.where(leader_appointments.by_competition, "qua thi tuyển")
newly = appointed.where(~leader_appointments.renewed, "bổ nhiệm mới")

# ── the figures ────────────────────────────────────────────────────────────
civil_servants_recruited = Figure(
    "Số công chức được tuyển dụng (thi tuyển, xét tuyển)",
    count(civil_servants.where(~special, "thi tuyển, xét tuyển")),
    unit="người",
    basis=annex_2("V.2.1"),
)

civil_servants_recruited_special = Figure(
    "Số công chức được tuyển dụng theo trường hợp đặc biệt",
    count(civil_servants.where(special, "theo trường hợp đặc biệt")),
    unit="người",
    basis=annex_2("V.2.2"),
)

public_employees_recruited = Figure(
    "Số viên chức được tuyển dụng (thi tuyển, xét tuyển)",
    count(public_employees.where(~special, "thi tuyển, xét tuyển")),
    unit="người",
    basis=annex_2("V.2.3"),
)

public_employees_recruited_special = Figure(
    "Số viên chức được tuyển dụng theo trường hợp đặc biệt",
    count(public_employees.where(special, "theo trường hợp đặc biệt")),
    unit="người",
    basis=annex_2("V.2.4"),
)

appointments_by_competition = Figure(
    "Thực hiện tuyển chọn, bổ nhiệm lãnh đạo qua thi tuyển",
    exists(competed),
    basis=annex_2("V.3.1"),
    choices=(("1", "đã thực hiện"), ("0", "chưa thực hiện")),
)

agency_leaders_appointed = Figure(
    "Số lãnh đạo cấp sở, ngành được bổ nhiệm mới",
    count(newly.where(leader_appointments.tier == Tier.AGENCY.value, "cấp sở, ngành")),
    unit="người",
    basis=annex_2("V.3.2"),
)

division_leaders_appointed = Figure(
    "Số lãnh đạo cấp phòng thuộc sở, ngành được bổ nhiệm mới",
    count(newly.where(leader_appointments.tier == Tier.DIVISION.value, "cấp phòng và tương đương")),
    unit="người",
    basis=annex_2("V.3.3"),
)

subordinate_division_leaders_appointed = Figure(
    "Số lãnh đạo cấp phòng thuộc đơn vị trực thuộc sở, ngành được bổ nhiệm mới",
    count(
        newly.where(
            leader_appointments.tier == Tier.SUBORDINATE_DIVISION.value, "cấp phòng trong đơn vị trực thuộc"
        )
    ),
    unit="người",
    basis=annex_2("V.3.4"),
)
