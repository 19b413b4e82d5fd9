"""III. Cải cách thủ tục hành chính – danh mục thủ tục.

What no register counts yet is declared; it becomes counted where it stands."""

from sogoc.measures.language import Figure, Kind, article, declared, lines_of

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")

procedure_review_plan = Figure("Kế hoạch rà soát TTHC", declared(Kind.DOCUMENT), basis=annex_2("III.1"))
procedures_newly_published = Figure(
    "Số TTHC được công bố mới", declared(), unit="thủ tục", basis=annex_2("III.2.1")
)
procedures_abolished_or_replaced = Figure(
    "Số TTHC đã được bãi bỏ, thay thế", declared(), unit="thủ tục", basis=annex_2("III.2.2")
)
procedures_in_force = Figure(
    "Tổng số TTHC đang có hiệu lực", declared(), unit="thủ tục", basis=annex_2("III.2.3")
)
procedures_at_agency = Figure(
    "Số TTHC áp dụng tại cơ quan, đơn vị", declared(), unit="thủ tục", basis=annex_2("III.2.4")
)
procedures_at_subordinates = Figure(
    "Số TTHC áp dụng tại các đơn vị trực thuộc", declared(), unit="thủ tục", basis=annex_2("III.2.5")
)
procedures_on_onestop_page = Figure(
    "Số TTHC đã cập nhật, công khai trên Trang Một cửa điện tử",
    declared(),
    unit="thủ tục",
    basis=annex_2("III.3.1"),
)
procedures_level_3_4_on_onestop_page = Figure(
    "Số TTHC mức độ 3 và 4 đã tích hợp lên Trang Một cửa điện tử",
    declared(),
    unit="thủ tục",
    basis=annex_2("III.3.2"),
)
procedures_joint_same_level = Figure(
    "Số TTHC liên thông cùng cấp", declared(), unit="thủ tục", basis=annex_2("III.5.1")
)
procedures_joint_across_levels = Figure(
    "Số TTHC liên thông giữa các cấp chính quyền", declared(), unit="thủ tục", basis=annex_2("III.5.2")
)
procedures_with_approved_process_rate = Figure(
    "Tỷ lệ TTHC đã được phê duyệt quy trình nội bộ",
    declared(Kind.PERCENT),
    unit="%",
    basis=annex_2("III.5.3"),
)
processes_digitised_rate = Figure(
    "Tỷ lệ quy trình nội bộ giải quyết TTHC đã được điện tử hóa",
    declared(Kind.PERCENT),
    unit="%",
    basis=annex_2("III.5.4"),
)
procedures_on_public_portal = Figure(
    "Số TTHC được tích hợp lên Cổng DVC", declared(), unit="thủ tục", basis=annex_2("III.7.1")
)
procedures_level_3_4_on_public_portal = Figure(
    "Số TTHC cung cấp mức độ 3, 4 trên Cổng DVC", declared(), unit="thủ tục", basis=annex_2("III.7.2")
)
procedures_with_online_payment = Figure(
    "Số TTHC đã tích hợp dịch vụ thanh toán trực tuyến", declared(), unit="thủ tục", basis=annex_2("III.7.3")
)
onestop_system_connected = Figure(
    "Kết nối với Hệ thống thông tin một cửa điện tử tập trung của tỉnh",
    declared(Kind.FLAG),
    basis=annex_2("VII.2"),
)
procedures_level_3 = Figure(
    "Tổng số TTHC cung cấp trực tuyến mức độ 3", declared(), unit="thủ tục", basis=annex_2("VII.3.1")
)
procedures_level_4 = Figure(
    "Tổng số TTHC cung cấp trực tuyến mức độ 4", declared(), unit="thủ tục", basis=annex_2("VII.3.2")
)
procedures_postal_published = Figure(
    "Số TTHC đã công bố triển khai dịch vụ bưu chính công ích",
    declared(),
    unit="thủ tục",
    basis=annex_2("VII.4.1"),
)
procedures_time_cut_rate = Figure(
    "Tỷ lệ cắt giảm thời gian giải quyết TTHC so với quy định",
    declared(Kind.PERCENT),
    unit="%",
    basis=(article("4047/QĐ-UBND"),),
)
procedures_online = Figure(
    "Số TTHC cung cấp dịch vụ công trực tuyến", declared(), unit="thủ tục", basis=(article("4047/QĐ-UBND"),)
)
procedures_onestop = Figure(
    "Số TTHC thực hiện cơ chế một cửa, một cửa liên thông",
    declared(),
    unit="thủ tục",
    basis=(article("131/NQ-CP"),),
)
procedures_published_by_department = Figure(
    "Số TTHC do sở tham mưu công bố", declared(), unit="thủ tục", basis=(article("131/NQ-CP"),)
)
procedures_received_only = Figure(
    "Số TTHC sở chỉ tiếp nhận và giải quyết",
    declared(),
    unit="thủ tục",
    basis=(article("131/NQ-CP"),),
    note="Tính trên tổng số TTHC đang có hiệu lực.",
)
procedures_online_full = Figure(
    "Số TTHC cung cấp dịch vụ công trực tuyến toàn trình",
    declared(),
    unit="thủ tục",
    basis=(article("131/NQ-CP"),),
)
procedures_online_partial = Figure(
    "Số TTHC cung cấp dịch vụ công trực tuyến một phần",
    declared(),
    unit="thủ tục",
    basis=(article("131/NQ-CP"),),
)
procedures_on_national_portal = Figure(
    "Số TTHC tích hợp lên Cổng Dịch vụ công quốc gia",
    declared(),
    unit="thủ tục",
    basis=(article("131/NQ-CP"),),
)
procedures_being_integrated = Figure(
    "Số TTHC đang tích hợp lên Cổng Dịch vụ công quốc gia",
    declared(),
    unit="thủ tục",
    basis=(article("131/NQ-CP"),),
)
procedures_not_integrable = Figure(
    "Số TTHC không tích hợp được lên Cổng Dịch vụ công quốc gia",
    declared(),
    unit="thủ tục",
    basis=(article("131/NQ-CP"),),
)
procedures_with_fee = Figure(
    "Số TTHC có phí, lệ phí", declared(), unit="thủ tục", basis=(article("131/NQ-CP"),)
)
