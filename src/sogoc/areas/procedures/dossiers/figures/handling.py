"""III. Cải cách thủ tục hành chính: hồ sơ được nhận và được xử lý ra sao."""

from sogoc.areas.procedures.dossiers.register import dossiers
from sogoc.measures.language import Figure, article, count, during, share

from .dossiers import received, received_online

# ── the words ──────────────────────────────────────────────────────────────
# Of what other systems fed, the moment of handing in is often unknown.
submitted = received_online.where(dossiers.accepted_in_time.known, "biết lúc nộp")
accepted_in_time = submitted.where(dossiers.accepted_in_time, "tiếp nhận trong 8 giờ làm việc kể từ lúc nộp")

apologised = dossiers.where(during(dossiers.apologised_on), "gửi thư xin lỗi trong kỳ")

# Of what other systems fed, the papers are often untold.
with_papers = received.where(dossiers.digitised.known, "đã ghi các thành phần")
digitised = with_papers.where(dossiers.digitised, "mọi thành phần đã số hóa")

# ── the figures ────────────────────────────────────────────────────────────
dossiers_accepted_within_8h_rate = Figure(
    "Tỷ lệ hồ sơ trực tuyến được tiếp nhận trong 8 giờ làm việc",
    share(accepted_in_time, of=submitted, missed="tiếp nhận sau 8 giờ làm việc"),
    unit="%",
    note="Hồ sơ không được tiếp nhận, và hồ sơ không biết lúc nộp, không tính vào mẫu số.",
)
apologies_issued = Figure(
    "Số thư xin lỗi đã gửi vì trả kết quả quá hạn",
    count(apologised),
    unit="thư",
    basis=(
        article("61/2018/NĐ-CP", "Điều 19", until="2025-06-30"),
        article("118/2025/NĐ-CP", since="2025-07-01"),
    ),
    note="Mỗi hồ sơ hẹn lại không quá một lần, nên mỗi hồ sơ nhiều nhất một thư.",
)
dossiers_digitised_rate = Figure(
    "Tỷ lệ hồ sơ được số hóa",
    share(digitised, of=with_papers, missed="còn thành phần chưa số hóa"),
    unit="%",
    basis=(article("01/2023/TT-VPCP"),),
    note="Trong số hồ sơ tiếp nhận trong kỳ đã ghi các thành phần; hồ sơ được số hóa là mọi thành phần đã số hóa.",
)
