"""III. Cải cách thủ tục hành chính: kiểm tra việc số hóa hồ sơ."""

from sogoc.areas.procedures.digitisation.register import checked_dossiers
from sogoc.measures.checks import within
from sogoc.measures.language import Figure, article, distinct, during

digitisation = (article("01/2023/TT-VPCP"),)
ONCE = "Hồ sơ được kiểm tra nhiều lần trong kỳ đếm một lần."

# ── the words ──────────────────────────────────────────────────────────────
checked = checked_dossiers.where(during(checked_dossiers.checked_on), "được kiểm tra trong kỳ")
lacking = checked.where(~checked_dossiers.complete, "còn thành phần chưa số hóa")

# ── the figures ────────────────────────────────────────────────────────────
dossiers_inspected = Figure(
    "Số hồ sơ được kiểm tra việc số hóa",
    distinct(checked_dossiers.code, of=checked),
    unit="hồ sơ",
    basis=digitisation,
    note=ONCE,
)
dossiers_not_fully_digitised = Figure(
    "Số hồ sơ được kiểm tra mà chưa số hóa đủ thành phần",
    distinct(checked_dossiers.code, of=lacking),
    unit="hồ sơ",
    basis=digitisation,
    note="Theo thành phần đã ghi của từng hồ sơ lúc kiểm tra; hồ sơ chưa ghi thành phần nào là chưa số hóa. "
    + ONCE,
)

# ── the checks ─────────────────────────────────────────────────────────────
lacking_were_inspected = within(
    "Hồ sơ chưa số hóa đủ không nhiều hơn hồ sơ được kiểm tra",
    part=dossiers_not_fully_digitised,
    whole=dossiers_inspected,
)
