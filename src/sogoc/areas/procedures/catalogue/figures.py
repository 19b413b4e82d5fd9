"""III. Cải cách thủ tục hành chính: danh mục thủ tục."""

from sogoc.areas.procedures.catalogue.register import (
    Change,
    Joint,
    Level,
    NationalPortal,
    Origin,
    Place,
    offers,
    procedures,
)
from sogoc.measures.agreement import Severity
from sogoc.measures.checks import adds_up, within
from sogoc.measures.language import (
    Figure,
    article,
    at_end,
    by_end,
    count,
    during,
    lines_of,
    ratio,
    share,
    total,
)

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")
plan_4047 = (article("4047/QĐ-UBND"),)
resolution_131 = (article("131/NQ-CP"),)

# ── the words ──────────────────────────────────────────────────────────────
published = procedures.where(during(procedures.valid_from), "có hiệu lực từ một ngày trong kỳ")
newly_published = published.where(procedures.change == Change.NEW.value, "được công bố mới")
ended = procedures.where(during(procedures.ended_on), "hết hiệu lực trong kỳ")
gone = ended.where(
    procedures.ended_how.one_of(Change.ABOLISHED.value, Change.REPLACED.value), "bị bãi bỏ hoặc thay thế"
)
in_force = procedures.where(at_end(procedures.valid_from, procedures.ended_on), "đang có hiệu lực khi hết kỳ")
at_agency = in_force.where(procedures.place == Place.AGENCY.value, "giải quyết tại cơ quan")
at_subordinates = in_force.where(
    procedures.place == Place.SUBORDINATE.value, "giải quyết tại đơn vị trực thuộc"
)
proposed = in_force.where(procedures.origin == Origin.PROPOSED.value, "do cơ quan tham mưu công bố")
received_only = in_force.where(procedures.origin == Origin.RECEIVED_ONLY.value, "chỉ tiếp nhận và giải quyết")
joint_same_level = in_force.where(procedures.joint == Joint.SAME_LEVEL.value, "liên thông cùng cấp")
joint_across_levels = in_force.where(
    procedures.joint == Joint.ACROSS_LEVELS.value, "liên thông giữa các cấp chính quyền"
)
with_fee = in_force.where(procedures.with_fee, "có phí, lệ phí")
with_process = in_force.where(
    by_end(procedures.process_approved_on), "đã được phê duyệt quy trình nội bộ khi hết kỳ"
)
with_digital_process = with_process.where(
    by_end(procedures.process_digitised_on), "có quy trình đã được điện tử hóa khi hết kỳ"
)

# Each procedure in force is offered in one way on each day: of each one record stands at the end of a period.
offered = offers.where(at_end(offers.valid_from, offers.ended_on), "đang có hiệu lực khi hết kỳ")
online = ~(offers.online == Level.OFFLINE.value)
offered_online = offered.where(online, "cung cấp trực tuyến")
full = offered_online.where(
    offers.online.one_of(Level.FULL.value, Level.LEVEL_4.value), "toàn trình (mức độ 4)"
)
partial = offered_online.where(
    offers.online.one_of(Level.PARTIAL.value, Level.LEVEL_3.value), "một phần (mức độ 3)"
)
level_3 = offered_online.where(offers.online == Level.LEVEL_3.value, "ở mức độ 3")
level_4 = offered_online.where(offers.online == Level.LEVEL_4.value, "ở mức độ 4")
by_onestop = offered.where(offers.onestop, "thực hiện theo cơ chế một cửa")
on_page = offered.where(offers.onestop_page, "công khai trên Trang Một cửa điện tử")
online_on_page = on_page.where(online, "cung cấp trực tuyến")
on_portal = offered.where(offers.province_portal, "tích hợp lên Cổng dịch vụ công của tỉnh")
online_on_portal = on_portal.where(online, "cung cấp trực tuyến")
with_payment = offered.where(offers.online_payment, "thanh toán trực tuyến được")
by_post = offered.where(offers.postal, "qua bưu chính công ích được")
nationally = offered.where(
    offers.national_portal == NationalPortal.INTEGRATED.value, "đã tích hợp lên Cổng Dịch vụ công quốc gia"
)
on_the_way = offered.where(
    offers.national_portal == NationalPortal.IN_PROGRESS.value, "đang tích hợp lên Cổng Dịch vụ công quốc gia"
)
impossible = offered.where(
    offers.national_portal == NationalPortal.IMPOSSIBLE.value,
    "không tích hợp được lên Cổng Dịch vụ công quốc gia",
)

# ── the figures ────────────────────────────────────────────────────────────
# What is in force
procedures_newly_published = Figure(
    "Số TTHC được công bố mới",
    count(newly_published),
    unit="thủ tục",
    basis=annex_2("III.2.1"),
    note="Đếm theo ngày có hiệu lực; sửa đổi, bổ sung và thay thế không phải công bố mới.",
)
procedures_abolished_or_replaced = Figure(
    "Số TTHC đã được bãi bỏ, thay thế", count(gone), unit="thủ tục", basis=annex_2("III.2.2")
)
procedures_in_force = Figure(
    "Tổng số TTHC đang có hiệu lực", count(in_force), unit="thủ tục", basis=annex_2("III.2.3")
)
procedures_at_agency = Figure(
    "Số TTHC áp dụng tại cơ quan, đơn vị", count(at_agency), unit="thủ tục", basis=annex_2("III.2.4")
)
procedures_at_subordinates = Figure(
    "Số TTHC áp dụng tại các đơn vị trực thuộc",
    count(at_subordinates),
    unit="thủ tục",
    basis=annex_2("III.2.5"),
)
procedures_published_by_department = Figure(
    "Số TTHC do sở tham mưu công bố", count(proposed), unit="thủ tục", basis=resolution_131
)
procedures_received_only = Figure(
    "Số TTHC sở chỉ tiếp nhận và giải quyết",
    count(received_only),
    unit="thủ tục",
    basis=resolution_131,
    note="Tính trên tổng số TTHC đang có hiệu lực.",
)
procedures_joint_same_level = Figure(
    "Số TTHC liên thông cùng cấp", count(joint_same_level), unit="thủ tục", basis=annex_2("III.5.1")
)
procedures_joint_across_levels = Figure(
    "Số TTHC liên thông giữa các cấp chính quyền",
    count(joint_across_levels),
    unit="thủ tục",
    basis=annex_2("III.5.2"),
)
procedures_with_fee = Figure("Số TTHC có phí, lệ phí", count(with_fee), unit="thủ tục", basis=resolution_131)
procedures_time_cut_rate = Figure(
    "Tỷ lệ cắt giảm thời gian giải quyết TTHC so với quy định",
    ratio(total(procedures.minutes_cut, of=in_force), to=total(procedures.minutes_by_law, of=in_force)),
    unit="%",
    basis=plan_4047,
    note="Tổng thời gian đã cắt trên tổng thời gian theo quy định; 1 ngày làm việc là 8 giờ, 7 ngày lịch là 5 ngày làm "
    "việc.",
)
procedures_with_approved_process_rate = Figure(
    "Tỷ lệ TTHC đã được phê duyệt quy trình nội bộ",
    share(with_process, of=in_force, missed="chưa có quy trình nội bộ được phê duyệt"),
    unit="%",
    basis=annex_2("III.5.3"),
)
processes_digitised_rate = Figure(
    "Tỷ lệ quy trình nội bộ giải quyết TTHC đã được điện tử hóa",
    share(with_digital_process, of=with_process, missed="quy trình chưa được điện tử hóa"),
    unit="%",
    basis=annex_2("III.5.4"),
)

# How it is offered
procedures_onestop = Figure(
    "Số TTHC thực hiện cơ chế một cửa, một cửa liên thông",
    count(by_onestop),
    unit="thủ tục",
    basis=resolution_131,
)
procedures_on_onestop_page = Figure(
    "Số TTHC đã cập nhật, công khai trên Trang Một cửa điện tử",
    count(on_page),
    unit="thủ tục",
    basis=annex_2("III.3.1"),
)
procedures_level_3_4_on_onestop_page = Figure(
    "Số TTHC mức độ 3 và 4 đã tích hợp lên Trang Một cửa điện tử",
    count(online_on_page),
    unit="thủ tục",
    basis=annex_2("III.3.2"),
    note="Một phần và toàn trình là tên gọi sau này của mức độ 3 và 4.",
)
procedures_on_public_portal = Figure(
    "Số TTHC được tích hợp lên Cổng DVC", count(on_portal), unit="thủ tục", basis=annex_2("III.7.1")
)
procedures_level_3_4_on_public_portal = Figure(
    "Số TTHC cung cấp mức độ 3, 4 trên Cổng DVC",
    count(online_on_portal),
    unit="thủ tục",
    basis=annex_2("III.7.2"),
    note="Một phần và toàn trình là tên gọi sau này của mức độ 3 và 4.",
)
procedures_with_online_payment = Figure(
    "Số TTHC đã tích hợp dịch vụ thanh toán trực tuyến",
    count(with_payment),
    unit="thủ tục",
    basis=annex_2("III.7.3"),
)
procedures_level_3 = Figure(
    "Tổng số TTHC cung cấp trực tuyến mức độ 3", count(level_3), unit="thủ tục", basis=annex_2("VII.3.1")
)
procedures_level_4 = Figure(
    "Tổng số TTHC cung cấp trực tuyến mức độ 4", count(level_4), unit="thủ tục", basis=annex_2("VII.3.2")
)
procedures_postal_published = Figure(
    "Số TTHC đã công bố triển khai dịch vụ bưu chính công ích",
    count(by_post),
    unit="thủ tục",
    basis=annex_2("VII.4.1"),
)
procedures_online = Figure(
    "Số TTHC cung cấp dịch vụ công trực tuyến", count(offered_online), unit="thủ tục", basis=plan_4047
)
procedures_online_full = Figure(
    "Số TTHC cung cấp dịch vụ công trực tuyến toàn trình",
    count(full),
    unit="thủ tục",
    basis=resolution_131,
    note="Mức độ 4 là tên gọi trước đây.",
)
procedures_online_partial = Figure(
    "Số TTHC cung cấp dịch vụ công trực tuyến một phần",
    count(partial),
    unit="thủ tục",
    basis=resolution_131,
    note="Mức độ 3 là tên gọi trước đây.",
)
procedures_on_national_portal = Figure(
    "Số TTHC tích hợp lên Cổng Dịch vụ công quốc gia", count(nationally), unit="thủ tục", basis=resolution_131
)
procedures_being_integrated = Figure(
    "Số TTHC đang tích hợp lên Cổng Dịch vụ công quốc gia",
    count(on_the_way),
    unit="thủ tục",
    basis=resolution_131,
)
procedures_not_integrable = Figure(
    "Số TTHC không tích hợp được lên Cổng Dịch vụ công quốc gia",
    count(impossible),
    unit="thủ tục",
    basis=resolution_131,
)

# ── the checks ─────────────────────────────────────────────────────────────
handled_here_or_below = adds_up(
    "TTHC đang có hiệu lực được giải quyết tại cơ quan hoặc tại đơn vị trực thuộc",
    parts=(procedures_at_agency, procedures_at_subordinates),
    whole=procedures_in_force,
)
proposed_or_received_only = adds_up(
    "TTHC đang có hiệu lực do sở tham mưu công bố hoặc sở chỉ tiếp nhận",
    parts=(procedures_published_by_department, procedures_received_only),
    whole=procedures_in_force,
)
online_is_full_or_partial = adds_up(
    "TTHC cung cấp trực tuyến là toàn trình cộng với một phần",
    parts=(procedures_online_full, procedures_online_partial),
    whole=procedures_online,
)
national_portal_is_told_of_each = adds_up(
    "Mỗi TTHC đã tích hợp, đang tích hợp hoặc không tích hợp được lên Cổng Dịch vụ công quốc gia",
    parts=(procedures_on_national_portal, procedures_being_integrated, procedures_not_integrable),
    whole=procedures_in_force,
    severity=Severity.WARNING,
)
online_on_the_portal_is_online = within(
    "TTHC mức độ 3, 4 trên Cổng DVC không nhiều hơn TTHC cung cấp trực tuyến",
    part=procedures_level_3_4_on_public_portal,
    whole=procedures_online,
)
