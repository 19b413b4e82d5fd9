"""IV. Cải cách tổ chức bộ máy hành chính nhà nước: cơ cấu tổ chức.

A division that gives way to a new one in the same reorganisation is replaced, not cut: of two that are merged into a
third one is cut, and a division that is split in two adds one."""

from sogoc.areas.organisation.structure.register import Left, Reduced, UnitKind, reduction_plans, units
from sogoc.measures.language import (
    Figure,
    Selection,
    at_end,
    count,
    lines_of,
    of_year,
    ratio,
    this_year,
    total,
)

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")
BY_THE_YEAR = (
    "Tính từ đầu năm đến hết kỳ. Đơn vị được đơn vị mới thay trong cùng lần sắp xếp không tính là cắt giảm."
)

# ── the words ──────────────────────────────────────────────────────────────
standing = units.where(at_end(units.valid_from, units.ended_on), "đang hoạt động cuối kỳ")
divisions = standing.where(units.kind == UnitKind.DIVISION.value, "phòng, văn phòng")
of_office = divisions.where(units.parent_kind == UnitKind.DEPARTMENT.value, "của chính sở, ngành")
of_subordinates = divisions.where(
    units.parent_kind == UnitKind.ADMINISTRATIVE.value, "của chi cục và tương đương"
)
of_service_units = divisions.where(units.parent_kind == UnitKind.SERVICE.value, "của đơn vị sự nghiệp")
subordinates = standing.where(units.kind == UnitKind.ADMINISTRATIVE.value, "chi cục và tương đương")
services = standing.where(units.kind == UnitKind.SERVICE.value, "đơn vị sự nghiệp")

cut = units.where(this_year(units.ended_on) & (units.left == Left.CUT.value), "cắt giảm từ đầu năm")
cut_in_office = cut.where(
    (units.kind == UnitKind.ADMINISTRATIVE.value)
    | (units.kind == UnitKind.DIVISION.value)
    & units.parent_kind.one_of(UnitKind.DEPARTMENT.value, UnitKind.ADMINISTRATIVE.value),
    "phòng, tổ chức hành chính",
)
services_cut = cut.where(units.kind == UnitKind.SERVICE.value, "đơn vị sự nghiệp")
cut_in_services = cut.where(
    (units.kind == UnitKind.DIVISION.value) & (units.parent_kind == UnitKind.SERVICE.value),
    "phòng trong đơn vị sự nghiệp",
)
planned = reduction_plans.where(of_year(reduction_plans.year), "của năm")


def of_plan(what: Reduced, phrase: str) -> Selection:
    return planned.where(reduction_plans.reduced == what.value, phrase)


divisions_planned = of_plan(Reduced.DIVISIONS, "phòng, tổ chức hành chính")
services_planned = of_plan(Reduced.SERVICE_UNITS, "đơn vị sự nghiệp")
in_services_planned = of_plan(Reduced.SERVICE_DIVISIONS, "phòng trong đơn vị sự nghiệp")
posts_planned = of_plan(Reduced.POSTS, "biên chế")
state_paid_planned = of_plan(Reduced.STATE_PAID, "người hưởng lương từ ngân sách tại đơn vị sự nghiệp")

# ── the figures ────────────────────────────────────────────────────────────
divisions_of_office = Figure(
    "Số phòng chuyên môn thuộc khối văn phòng sở",
    count(of_office),
    unit="cơ quan, đơn vị",
    basis=annex_2("IV.1.1"),
)

administrative_subordinates = Figure(
    "Số tổ chức hành chính trực thuộc sở ngành (nếu có)",
    count(subordinates),
    unit="cơ quan, đơn vị",
    basis=annex_2("IV.1.2"),
)

divisions_of_administrative_subordinates = Figure(
    "Số phòng ban chuyên môn trong tổ chức hành chính trực thuộc (nếu có)",
    count(of_subordinates),
    unit="cơ quan, đơn vị",
    basis=annex_2("IV.1.3"),
)

service_units = Figure(
    "Số đơn vị sự nghiệp trực thuộc sở ngành (nếu có)",
    count(services),
    unit="cơ quan, đơn vị",
    basis=annex_2("IV.1.4"),
)

divisions_of_service_units = Figure(
    "Số phòng ban chuyên môn trong đơn vị sự nghiệp trực thuộc (nếu có)",
    count(of_service_units),
    unit="cơ quan, đơn vị",
    basis=annex_2("IV.1.5"),
)

divisions_cut = Figure(
    "Số lượng phòng ban, tổ chức hành chính thuộc sở cắt giảm trong năm (nếu có)",
    count(cut_in_office),
    unit="cơ quan, đơn vị",
    basis=annex_2("IV.1.6"),
    note=BY_THE_YEAR,
)

divisions_cut_rate = Figure(
    "Tỷ lệ phòng ban, tổ chức hành chính thuộc sở cắt giảm so với kế hoạch năm (nếu có)",
    ratio(count(cut_in_office), to=total(reduction_plans.number, of=divisions_planned)),
    unit="%",
    basis=annex_2("IV.1.7"),
)

service_units_cut = Figure(
    "Số lượng đơn vị sự nghiệp cắt giảm trong năm (nếu có)",
    count(services_cut),
    unit="cơ quan, đơn vị",
    basis=annex_2("IV.1.8"),
    note=BY_THE_YEAR,
)

service_unit_divisions_cut = Figure(
    "Số phòng ban trong đơn vị sự nghiệp thuộc sở được cắt giảm trong năm (nếu có)",
    count(cut_in_services),
    unit="cơ quan, đơn vị",
    basis=annex_2("IV.1.9"),
    note=BY_THE_YEAR,
)

service_unit_divisions_cut_rate = Figure(
    "Tỷ lệ phòng ban trong đơn vị sự nghiệp thuộc sở được cắt giảm so với kế hoạch năm (nếu có)",
    ratio(count(cut_in_services), to=total(reduction_plans.number, of=in_services_planned)),
    unit="%",
    basis=annex_2("IV.1.10"),
)

service_units_cut_rate = Figure(
    "Tỷ lệ đơn vị sự nghiệp cắt giảm so với kế hoạch năm",
    ratio(count(services_cut), to=total(reduction_plans.number, of=services_planned)),
    unit="%",
)
