"""VI. Cải cách tài chính công: tự chủ tài chính, quy chế nội bộ, công khai ngân sách."""

from sogoc.areas.public_finance.autonomy.register import (
    OF_SERVICE,
    RuleKind,
    Tier,
    autonomy_plans,
    disclosures,
    own_rules,
)
from sogoc.measures.language import (
    Figure,
    article,
    at_end,
    by_end,
    count,
    during,
    exists,
    lines_of,
    share,
)

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")

# ── the words ──────────────────────────────────────────────────────────────
in_force = autonomy_plans.where(
    at_end(autonomy_plans.valid_from, autonomy_plans.ended_on), "đang thực hiện cuối kỳ"
)
of_subordinates = in_force.where(~autonomy_plans.of_itself, "của đơn vị trực thuộc")
of_service_units = of_subordinates.where(
    autonomy_plans.tier.one_of(*(tier.value for tier in OF_SERVICE)), "đơn vị sự nghiệp công lập"
)
rules = own_rules.where(at_end(own_rules.issued_on, own_rules.ended_on), "đang áp dụng cuối kỳ")
spending_rules = rules.where(own_rules.kind == RuleKind.SPENDING.value, "về chi tiêu nội bộ").where(
    by_end(own_rules.appraised_on), "đã thẩm định"
)
asset_rules = rules.where(own_rules.kind == RuleKind.ASSETS.value, "về tài sản công")
published = disclosures.where(~disclosures.withdrawn_on.known, "không rút").where(
    during(disclosures.published_on), "công khai trong kỳ"
)
published_on_time = published.where(disclosures.on_time, "đúng hạn")

# ── the figures ────────────────────────────────────────────────────────────
financial_autonomy_applied = Figure(
    "Sở, ngành thực hiện cơ chế tự chủ",
    exists(in_force.where(autonomy_plans.of_itself, "của chính cơ quan")),
    basis=annex_2("VI.1"),
)
administrative_subordinates_autonomous = Figure(
    "Số tổ chức hành chính trực thuộc tự chủ, tự chịu trách nhiệm về kinh phí hành chính",
    count(of_subordinates.where(autonomy_plans.tier == Tier.ADMINISTRATIVE.value, "cơ quan hành chính")),
    unit="cơ quan, đơn vị",
    basis=annex_2("VI.2"),
)
service_units_autonomous = Figure(
    "Số đơn vị sự nghiệp công lập thực hiện cơ chế tự chủ",
    count(of_service_units),
    unit="cơ quan, đơn vị",
    basis=annex_2("VI.3"),
)
service_units_fully_autonomous_with_investment = Figure(
    "Số đơn vị SNCL tự chủ 100% chi thường xuyên và chi đầu tư",
    count(
        of_service_units.where(
            autonomy_plans.tier == Tier.FULL_WITH_INVESTMENT.value, "chi thường xuyên và chi đầu tư"
        )
    ),
    unit="cơ quan, đơn vị",
    basis=annex_2("VI.3.1"),
    note="Lũy kế đến thời điểm báo cáo.",
)
service_units_fully_autonomous_recurrent = Figure(
    "Số đơn vị SNCL tự chủ 100% chi thường xuyên",
    count(of_service_units.where(autonomy_plans.tier == Tier.FULL_RECURRENT.value, "chi thường xuyên")),
    unit="cơ quan, đơn vị",
    basis=annex_2("VI.3.2"),
    note="Lũy kế đến thời điểm báo cáo.",
)
service_units_partly_autonomous = Figure(
    "Số đơn vị SNCL tự chủ một phần chi thường xuyên",
    count(of_service_units.where(autonomy_plans.tier == Tier.PARTLY.value, "một phần chi thường xuyên")),
    unit="cơ quan, đơn vị",
    basis=annex_2("VI.3.3"),
    note="Lũy kế đến thời điểm báo cáo.",
)
service_units_state_funded = Figure(
    "Số đơn vị SNCL do nhà nước bảo đảm 100% chi thường xuyên",
    count(of_service_units.where(autonomy_plans.tier == Tier.STATE_FUNDED.value, "nhà nước bảo đảm")),
    unit="cơ quan, đơn vị",
    basis=annex_2("VI.3.4"),
    note="Lũy kế đến thời điểm báo cáo.",
)
subordinates_with_spending_rules = Figure(
    "Số đơn vị trực thuộc đã ban hành Quy chế chi tiêu nội bộ được thẩm định",
    count(spending_rules.where(~own_rules.of_itself, "của đơn vị trực thuộc")),
    unit="cơ quan, đơn vị",
    basis=annex_2("VI.4"),
)
spending_rules_issued = Figure(
    "Sở, ngành đã ban hành Quy chế chi tiêu nội bộ được thẩm định",
    exists(spending_rules.where(own_rules.of_itself, "của chính cơ quan")),
    basis=annex_2("VI.5"),
)
asset_rules_issued = Figure(
    "Sở, ngành đã ban hành Quy chế quản lý, sử dụng tài sản công",
    exists(asset_rules.where(own_rules.of_itself, "của chính cơ quan")),
    basis=(article("4047/QĐ-UBND"),),
)
disclosures_made = Figure(
    "Số lần công khai ngân sách trong kỳ", count(published), unit="lần", basis=(article("61/2017/TT-BTC"),)
)
disclosures_on_time_rate = Figure(
    "Tỷ lệ công khai ngân sách đúng hạn",
    share(published_on_time, of=published, missed="sau thời hạn"),
    unit="%",
    basis=(article("61/2017/TT-BTC"),),
)
