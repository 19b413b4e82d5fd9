"""I. Công tác chỉ đạo, điều hành cải cách hành chính: kiểm tra."""

from sogoc.areas.direction.inspections.register import (
    MatterKind,
    Side,
    UnitKind,
    inspection_matters,
    inspection_plans,
    inspections,
)
from sogoc.areas.direction.inspections.register import (
    inspected_units as visited_units,
)
from sogoc.measures.checks import adds_up, within
from sogoc.measures.language import (
    Figure,
    Kind,
    article,
    by_end,
    cites,
    count,
    declared,
    during,
    lines_of,
    of_year,
    passed,
    total,
)

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")
conclusion = (article("08/TB-ĐKT"),)

# ── the words ──────────────────────────────────────────────────────────────
planned = inspection_plans.where(of_year(inspection_plans.year), "của năm")
own = inspections.where(inspections.side == Side.OWN.value, "của cơ quan")
held = own.where(during(inspections.held_on), "tiến hành từ một ngày trong kỳ")
of_others = inspections.where(inspections.side == Side.OTHERS.value, "của cơ quan khác")
concluded = of_others.where(during(inspections.concluded_on), "kết luận trong kỳ")
brought = of_others.where(during(inspections.brought_on), "được chỉ đạo khắc phục trong kỳ")

visited = visited_units.where(visited_units.side == Side.OWN.value, "do cơ quan kiểm tra").where(
    during(visited_units.held_on), "trong kỳ"
)
divisions = visited.where(visited_units.kind == UnitKind.DIVISION.value, "là phòng, văn phòng")
subordinates = visited.where(visited_units.kind == UnitKind.SUBORDINATE.value, "là đơn vị trực thuộc")

findings = inspection_matters.where(
    inspection_matters.kind == MatterKind.FINDING.value, "là tồn tại, hạn chế"
).where(inspection_matters.side == Side.OWN.value, "qua kiểm tra của cơ quan")
found = findings.where(during(inspection_matters.found_on), "phát hiện trong kỳ")
resolved = found.where(by_end(inspection_matters.closed_on), "đã xác nhận khắc phục khi hết kỳ")

asked = (
    inspection_matters.where(inspection_matters.kind == MatterKind.RECOMMENDATION.value, "là kiến nghị")
    .where(inspection_matters.side == Side.OTHERS.value, "của đoàn kiểm tra cơ quan khác")
    .where(during(inspection_matters.found_on), "nêu trong kỳ")
)
done = asked.where(by_end(inspection_matters.done_on), "đã khắc phục khi hết kỳ")
closed = asked.where(by_end(inspection_matters.closed_on), "đã được xác nhận khi hết kỳ")
overdue = asked.where(passed(inspection_matters.due_on), "đã qua hạn").where(
    ~by_end(inspection_matters.done_on), "chưa khắc phục"
)

# ── the figures ────────────────────────────────────────────────────────────
inspected_divisions = Figure(
    "Số phòng ban đã kiểm tra CCHC",
    total(visited_units.units, of=divisions),
    unit="cơ quan, đơn vị",
    basis=annex_2("I.2.1"),
)
inspected_subordinates = Figure(
    "Số đơn vị trực thuộc đã kiểm tra CCHC",
    total(visited_units.units, of=subordinates),
    unit="cơ quan, đơn vị",
    basis=annex_2("I.2.2"),
)
inspected_units = Figure(
    "Tổng số phòng, đơn vị đã kiểm tra CCHC",
    total(visited_units.units, of=visited),
    unit="cơ quan, đơn vị",
    basis=(article("380/SNV-CCHC"),),
)
inspections_held = Figure(
    "Số cuộc kiểm tra CCHC, công vụ đã tiến hành",
    count(held),
    unit="cuộc",
    basis=(article("4047/QĐ-UBND"),),
    note="Một cuộc đi nhiều phòng, đơn vị được đếm một lần, ở kỳ có buổi kiểm tra đầu tiên.",
)
inspections_planned = Figure(
    "Số phòng, đơn vị sẽ kiểm tra CCHC theo kế hoạch",
    total(inspection_plans.units, of=planned),
    unit="cơ quan, đơn vị",
    basis=conclusion,
)
inspection_findings = Figure(
    "Số vấn đề phát hiện qua kiểm tra CCHC", count(found), unit="vấn đề", basis=annex_2("I.2.3")
)
inspection_findings_resolved = Figure(
    "Số vấn đề phát hiện qua kiểm tra CCHC đã xử lý xong",
    count(resolved),
    unit="vấn đề",
    basis=annex_2("I.2.4"),
    note="Xong là khi một người khác người làm đã xác nhận.",
)
recommendations = Figure(
    "Số kiến nghị của đoàn kiểm tra phải thực hiện", count(asked), unit="kiến nghị", basis=conclusion
)
recommendations_done = Figure(
    "Số kiến nghị của đoàn kiểm tra đã khắc phục", count(done), unit="kiến nghị", basis=conclusion
)
recommendations_closed = Figure(
    "Số kiến nghị của đoàn kiểm tra đã được xác nhận khắc phục",
    count(closed),
    unit="kiến nghị",
    basis=conclusion,
)
recommendations_overdue = Figure(
    "Số kiến nghị của đoàn kiểm tra quá hạn chưa khắc phục",
    count(overdue),
    unit="kiến nghị",
    basis=conclusion,
)
findings_notice = Figure(
    "Thông báo kết luận của đoàn kiểm tra CCHC",
    cites(concluded, number=inspections.notice, on=inspections.concluded_on),
    basis=conclusion,
)
remedy_order = Figure(
    "Văn bản chỉ đạo khắc phục tồn tại, hạn chế sau kiểm tra",
    cites(brought, number=inspections.remedy_order, on=inspections.brought_on),
    basis=conclusion,
)
# ── what is declared: it stands in no register ─────────────────────────────
# Rules of a department hold from a day like the documents of any field; what one of them is about no record says.
accountability_rules = Figure(
    "Quy định đánh giá năng lực thực hiện chỉ số CCHC", declared(Kind.DOCUMENT), basis=conclusion
)

# ── the checks ─────────────────────────────────────────────────────────────
findings_resolved_are_found = within(
    "Vấn đề đã xử lý không nhiều hơn vấn đề phát hiện",
    part=inspection_findings_resolved,
    whole=inspection_findings,
)
inspected_are_divisions_or_subordinates = adds_up(
    "Phòng, đơn vị đã kiểm tra là phòng ban cộng với đơn vị trực thuộc",
    parts=(inspected_divisions, inspected_subordinates),
    whole=inspected_units,
)
recommendations_closed_are_done = within(
    "Kiến nghị đã xác nhận không nhiều hơn kiến nghị đã khắc phục",
    part=recommendations_closed,
    whole=recommendations_done,
)
recommendations_done_are_asked = within(
    "Kiến nghị đã khắc phục không nhiều hơn kiến nghị phải thực hiện",
    part=recommendations_done,
    whole=recommendations,
)
