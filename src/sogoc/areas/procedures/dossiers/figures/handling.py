"""III. Cải cách thủ tục hành chính: hồ sơ được nhận và được xử lý ra sao."""

from sogoc.areas.procedures.dossiers.register import dossiers
from sogoc.measures.language import Figure, share

from .dossiers import received_online

# ── the words ──────────────────────────────────────────────────────────────
# Of what other systems fed, the moment of handing in is often unknown.
submitted = received_online.where(dossiers.submitted_on.known, "biết lúc nộp")
accepted_in_time = submitted.where(dossiers.accepted_in_time, "tiếp nhận trong 8 giờ làm việc kể từ lúc nộp")

# ── the figures ────────────────────────────────────────────────────────────
dossiers_accepted_within_8h_rate = Figure(
    "Tỷ lệ hồ sơ trực tuyến được tiếp nhận trong 8 giờ làm việc",
    share(accepted_in_time, of=submitted, missed="tiếp nhận sau 8 giờ làm việc"),
    unit="%",
    note="Hồ sơ không được tiếp nhận, và hồ sơ không biết lúc nộp, không tính vào mẫu số.",
)
