"""VI. Cải cách tài chính công: tự chủ tài chính.

What no register counts yet is declared; it becomes counted where it stands."""

from sogoc.measures.language import Figure, Kind, declared, lines_of

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")

financial_autonomy_applied = Figure(
    "Sở, ngành thực hiện cơ chế tự chủ", declared(Kind.FLAG), basis=annex_2("VI.1")
)

administrative_subordinates_autonomous = Figure(
    "Số tổ chức hành chính trực thuộc tự chủ, tự chịu trách nhiệm về kinh phí hành chính",
    declared(),
    unit="cơ quan, đơn vị",
    basis=annex_2("VI.2"),
)

service_units_autonomous = Figure(
    "Số đơn vị sự nghiệp công lập thực hiện cơ chế tự chủ",
    declared(),
    unit="cơ quan, đơn vị",
    basis=annex_2("VI.3"),
)

service_units_fully_autonomous_with_investment = Figure(
    "Số đơn vị SNCL tự chủ 100% chi thường xuyên và chi đầu tư",
    declared(),
    unit="cơ quan, đơn vị",
    basis=annex_2("VI.3.1"),
    note="Lũy kế đến thời điểm báo cáo.",
)

service_units_fully_autonomous_recurrent = Figure(
    "Số đơn vị SNCL tự chủ 100% chi thường xuyên",
    declared(),
    unit="cơ quan, đơn vị",
    basis=annex_2("VI.3.2"),
    note="Lũy kế đến thời điểm báo cáo.",
)

service_units_partly_autonomous = Figure(
    "Số đơn vị SNCL tự chủ một phần chi thường xuyên",
    declared(),
    unit="cơ quan, đơn vị",
    basis=annex_2("VI.3.3"),
    note="Lũy kế đến thời điểm báo cáo.",
)

service_units_state_funded = Figure(
    "Số đơn vị SNCL do nhà nước bảo đảm 100% chi thường xuyên",
    declared(),
    unit="cơ quan, đơn vị",
    basis=annex_2("VI.3.4"),
    note="Lũy kế đến thời điểm báo cáo.",
)

subordinates_with_spending_rules = Figure(
    "Số đơn vị trực thuộc đã ban hành Quy chế chi tiêu nội bộ được thẩm định",
    declared(),
    unit="cơ quan, đơn vị",
    basis=annex_2("VI.4"),
)

spending_rules_issued = Figure(
    "Sở, ngành đã ban hành Quy chế chi tiêu nội bộ được thẩm định", declared(Kind.FLAG), basis=annex_2("VI.5")
)
