"""I. Công tác chỉ đạo, điều hành cải cách hành chính: sáng kiến, thi đua."""

from sogoc.areas.direction.initiatives import register
from sogoc.areas.direction.initiatives.register import Verdict, awards, initiative_targets
from sogoc.measures.language import Figure, article, count, during, of_year, ratio, total

# ── the words ──────────────────────────────────────────────────────────────
ideas = register.initiatives
standing = ideas.where(~ideas.withdrawn_on.known, "không rút")
registered = standing.where(during(ideas.registered_on), "đăng ký trong kỳ")
recognised = standing.where(
    during(ideas.judged_on) & (ideas.verdict == Verdict.RECOGNISED.value), "được công nhận trong kỳ"
)
applied = standing.where(during(ideas.applied_on), "áp dụng trong kỳ")
of_the_year = standing.where(of_year(ideas.year), "đăng ký của năm")
targets = initiative_targets.where(of_year(initiative_targets.year), "của năm")
given = awards.where(during(awards.awarded_on) & ~awards.revoked_on.known, "khen thưởng trong kỳ")

# ── the figures ────────────────────────────────────────────────────────────
initiatives = Figure(
    "Số mô hình, sáng kiến, giải pháp mới về CCHC trong kỳ",
    count(recognised),
    unit="sáng kiến",
    basis=(article("4047/QĐ-UBND"),),
    note="Đếm theo ngày được công nhận; đăng ký mà chưa được công nhận không tính.",
)
initiatives_registered = Figure(
    "Số sáng kiến, giải pháp về CCHC đăng ký trong kỳ", count(registered), unit="sáng kiến"
)
initiatives_applied = Figure(
    "Số sáng kiến, giải pháp về CCHC được áp dụng trong kỳ", count(applied), unit="sáng kiến"
)
initiative_target = Figure(
    "Chỉ tiêu sáng kiến của các phòng, đơn vị trong năm",
    total(initiative_targets.number, of=targets),
    unit="sáng kiến",
)
initiative_target_rate = Figure(
    "Tỷ lệ sáng kiến đăng ký so với chỉ tiêu của năm",
    ratio(count(of_the_year), to=total(initiative_targets.number, of=targets)),
    unit="%",
)
awards_given = Figure("Số lượt khen thưởng gắn với CCHC trong kỳ", count(given), unit="lượt")
