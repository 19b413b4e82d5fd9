"""VII. Xây dựng và phát triển Chính phủ điện tử, Chính phủ số.

What no register counts yet is declared; it becomes counted where it stands."""

from sogoc.measures.language import Figure, Kind, article, declared, lines_of

annex_1 = lines_of("380/SNV-CCHC", "Phụ lục 1, dòng")
annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")

documents_sent = Figure("Tổng số văn bản đi", declared(), unit="văn bản", basis=annex_2("VII.1.1"))
documents_sent_electronic_only_rate = Figure(
    "Tỷ lệ văn bản đi được gửi hoàn toàn dưới dạng điện tử",
    declared(Kind.PERCENT),
    unit="%",
    basis=annex_2("VII.1.2"),
)
documents_sent_electronic_and_paper_rate = Figure(
    "Tỷ lệ văn bản đi được gửi dạng điện tử song song với văn bản giấy",
    declared(Kind.PERCENT),
    unit="%",
    basis=annex_2("VII.1.3"),
)
iso_published = Figure(
    "Sở ngành thực hiện công bố, công bố lại ISO", declared(Kind.FLAG), basis=annex_2("VII.5.1")
)
iso_internal_audit = Figure(
    "Sở ngành thực hiện đánh giá nội bộ", declared(Kind.FLAG), basis=annex_2("VII.5.2")
)
iso_management_review = Figure(
    "Sở ngành thực hiện xem xét của lãnh đạo đối với hệ thống quản lý chất lượng",
    declared(Kind.FLAG),
    basis=annex_2("VII.5.3"),
)
iso_subordinates_published = Figure(
    "Đơn vị trực thuộc sở ngành thực hiện công bố, công bố lại ISO",
    declared(Kind.FLAG),
    basis=annex_2("VII.5.4"),
)
iso_subordinates_management_review = Figure(
    "Đơn vị trực thuộc sở ngành thực hiện xem xét của lãnh đạo đối với hệ thống quản lý chất lượng",
    declared(Kind.FLAG),
    basis=annex_2("VII.5.5"),
)
iso_subordinates_internal_audit = Figure(
    "Đơn vị trực thuộc sở ngành thực hiện đánh giá nội bộ", declared(Kind.FLAG), basis=annex_2("VII.5.6")
)
iso_departments_inspected = Figure(
    "Số sở ngành đã kiểm tra việc áp dụng ISO", declared(), unit="cơ quan, đơn vị", basis=annex_1("1")
)
iso_districts_inspected = Figure(
    "Số UBND cấp huyện đã kiểm tra việc áp dụng ISO", declared(), unit="cơ quan, đơn vị", basis=annex_1("2")
)
iso_communes_inspected = Figure(
    "Số UBND cấp xã đã kiểm tra việc áp dụng ISO", declared(), unit="cơ quan, đơn vị", basis=annex_1("3")
)
iso_agencies_compliant = Figure(
    "Số cơ quan thực hiện đúng quy định về áp dụng ISO",
    declared(),
    unit="cơ quan, đơn vị",
    basis=annex_1("4"),
    note="Không thể nhiều hơn số cơ quan đã kiểm tra.",
)
iso_departments_compliant = Figure(
    "Số cơ quan cấp tỉnh thực hiện đúng quy định về áp dụng ISO",
    declared(),
    unit="cơ quan, đơn vị",
    basis=annex_1("4.1"),
)
iso_districts_compliant = Figure(
    "Số cơ quan cấp huyện thực hiện đúng quy định về áp dụng ISO",
    declared(),
    unit="cơ quan, đơn vị",
    basis=annex_1("4.2"),
)
iso_communes_compliant = Figure(
    "Số đơn vị cấp xã thực hiện đúng quy định về áp dụng ISO",
    declared(),
    unit="cơ quan, đơn vị",
    basis=annex_1("4.3"),
)
documents_signed_digitally = Figure(
    "Số văn bản đi được ký số", declared(), unit="văn bản", basis=(article("4047/QĐ-UBND"),)
)
mailbox_rate = Figure(
    "Tỷ lệ cán bộ, công chức, viên chức có hộp thư điện tử công vụ",
    declared(Kind.PERCENT),
    unit="%",
    basis=(article("4047/QĐ-UBND"),),
)
leaders_with_signature_rate = Figure(
    "Tỷ lệ lãnh đạo dùng chữ ký số", declared(Kind.PERCENT), unit="%", basis=(article("4047/QĐ-UBND"),)
)
web_items_vi = Figure(
    "Số tin và ảnh trên trang thông tin điện tử tiếng Việt",
    declared(),
    unit="tin, ảnh",
    basis=(article("4047/QĐ-UBND"),),
)
web_news_vi = Figure(
    "Số tin trên trang thông tin điện tử tiếng Việt", declared(), unit="tin", basis=(article("4047/QĐ-UBND"),)
)
web_photos_vi = Figure(
    "Số ảnh trên trang thông tin điện tử tiếng Việt", declared(), unit="ảnh", basis=(article("4047/QĐ-UBND"),)
)
web_visits_vi = Figure(
    "Số lượt truy cập trang thông tin điện tử tiếng Việt",
    declared(),
    unit="lượt",
    basis=(article("4047/QĐ-UBND"),),
    note="Lũy kế đến thời điểm báo cáo.",
)
web_items_en = Figure(
    "Số tin và ảnh trên trang thông tin điện tử tiếng Anh",
    declared(),
    unit="tin, ảnh",
    basis=(article("4047/QĐ-UBND"),),
)
web_news_en = Figure(
    "Số tin trên trang thông tin điện tử tiếng Anh", declared(), unit="tin", basis=(article("4047/QĐ-UBND"),)
)
web_photos_en = Figure(
    "Số ảnh trên trang thông tin điện tử tiếng Anh", declared(), unit="ảnh", basis=(article("4047/QĐ-UBND"),)
)
web_visits_en = Figure(
    "Số lượt truy cập trang thông tin điện tử tiếng Anh",
    declared(),
    unit="lượt",
    basis=(article("4047/QĐ-UBND"),),
    note="Lũy kế đến thời điểm báo cáo.",
)
mailbox_review = Figure(
    "Văn bản rà soát hộp thư điện tử công vụ", declared(Kind.DOCUMENT), basis=(article("08/TB-ĐKT"),)
)
security_level_decision = Figure(
    "Quyết định phê duyệt cấp độ an toàn hệ thống thông tin",
    declared(Kind.DOCUMENT),
    basis=(article("08/TB-ĐKT"),),
)
security_level = Figure(
    "Cấp độ an toàn hệ thống thông tin được phê duyệt",
    declared(),
    unit="cấp độ",
    basis=(article("131/NQ-CP"),),
)
documents_exchanged = Figure(
    "Tổng số văn bản trao đổi điện tử", declared(), unit="văn bản", basis=(article("131/NQ-CP"),)
)
documents_received = Figure("Tổng số văn bản đến", declared(), unit="văn bản", basis=(article("131/NQ-CP"),))
documents_signed_digitally_rate = Figure(
    "Tỷ lệ văn bản đi được ký số",
    declared(Kind.PERCENT),
    unit="%",
    basis=(article("131/NQ-CP"),),
    note="Văn bản mật không ký số, vẫn nằm trong tổng số văn bản đi.",
)
iso_agencies_inspected_on_site = Figure(
    "Số cơ quan đã kiểm tra việc áp dụng ISO tại trụ sở",
    declared(),
    unit="cơ quan, đơn vị",
    basis=(article("380/SNV-CCHC"),),
)
iso_agencies_inspected_on_file = Figure(
    "Số cơ quan đã kiểm tra việc áp dụng ISO qua hồ sơ, báo cáo",
    declared(),
    unit="cơ quan, đơn vị",
    basis=(article("380/SNV-CCHC"),),
)
iso_classes = Figure(
    "Số lớp đào tạo về ISO đã tổ chức", declared(), unit="lớp", basis=(article("380/SNV-CCHC"),)
)
iso_digital_pilots = Figure(
    "Số cơ quan thí điểm ISO điện tử", declared(), unit="cơ quan, đơn vị", basis=(article("380/SNV-CCHC"),)
)
