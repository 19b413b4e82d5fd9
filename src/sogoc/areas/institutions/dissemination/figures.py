"""II. Cải cách thể chế: phổ biến pháp luật."""

from sogoc.areas.institutions.dissemination.register import disseminations
from sogoc.measures.checks import within
from sogoc.measures.language import Figure, article, count, distinct, during

provincial_plan = (article("4047/QĐ-UBND"),)

# ── the words ──────────────────────────────────────────────────────────────
told = disseminations.where(~disseminations.withdrawn_on.known, "không rút").where(
    during(disseminations.told_on), "phổ biến trong kỳ"
)

# ── the figures ────────────────────────────────────────────────────────────
legal_documents_disseminated = Figure(
    "Số VBQPPL đã tuyên truyền, phổ biến",
    distinct(disseminations.text, of=told),
    unit="văn bản",
    basis=provincial_plan,
    note="Một văn bản phổ biến nhiều lần, nhiều hình thức trong kỳ tính một lần.",
)
legal_disseminations = Figure(
    "Số lượt tuyên truyền, phổ biến VBQPPL", count(told), unit="lượt", basis=provincial_plan
)

# ── the checks ─────────────────────────────────────────────────────────────
documents_disseminated_were_told = within(
    "Số văn bản đã phổ biến không nhiều hơn số lượt phổ biến",
    part=legal_documents_disseminated,
    whole=legal_disseminations,
)
