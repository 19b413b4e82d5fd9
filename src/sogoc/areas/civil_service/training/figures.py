"""V. Cải cách chế độ công vụ: đào tạo, bồi dưỡng; thi nâng ngạch, thăng hạng."""

from sogoc.areas.civil_service.training.register import (
    ExamResult,
    Outcome,
    TrainingKind,
    rank_exams,
    training_classes,
    training_plans,
    trainings,
)
from sogoc.measures.language import (
    Figure,
    article,
    count,
    distinct,
    during,
    lines_of,
    lived,
    of_year,
    share,
    total,
)

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")
reform_plan = (article("4047/QĐ-UBND"),)

# ── the words ──────────────────────────────────────────────────────────────
planned = training_plans.where(of_year(training_plans.year), "của năm")
approved = training_classes.where(
    during(training_classes.approved_on) & ~training_classes.cancelled_on.known,
    "phê duyệt trong kỳ, không hủy",
)
held = training_classes.where(during(training_classes.finished_on), "bế giảng trong kỳ")
standing = trainings.where(~trainings.withdrawn_on.known, "không rút")
done = standing.where(
    during(trainings.ended_on) & (trainings.outcome == Outcome.COMPLETED.value), "hoàn thành trong kỳ"
)
learning = standing.where(lived(trainings.sent_on, trainings.ended_on), "có học trong kỳ")
advanced = learning.where(
    trainings.kind == TrainingKind.POLITICAL_ADVANCED.value, "cao cấp lý luận chính trị"
)
intermediate = learning.where(
    trainings.kind == TrainingKind.POLITICAL_INTERMEDIATE.value, "trung cấp lý luận chính trị"
)
examined = rank_exams.where(
    during(rank_exams.result_on) & ~rank_exams.withdrawn_on.known, "có kết quả trong kỳ, không rút"
)
passed = examined.where(rank_exams.result == ExamResult.PASSED.value, "trúng tuyển")

# ── the figures ────────────────────────────────────────────────────────────
training_planned = Figure(
    "Số người được đào tạo, bồi dưỡng theo Kế hoạch",
    total(training_plans.people, of=planned),
    unit="người",
    basis=annex_2("V.4.1"),
)

training_done = Figure(
    "Số người đã được đào tạo, bồi dưỡng thực tế",
    distinct(trainings.person, of=done),
    unit="người",
    basis=annex_2("V.4.2"),
    note="Người hoàn thành nhiều khóa trong kỳ được tính một lần.",
)

training_sent = Figure(
    "Số người được cử đi đào tạo, bồi dưỡng",
    distinct(trainings.person, of=learning),
    unit="người",
    basis=reform_plan,
    note="Người có mặt ở khóa học trong kỳ, cả khóa bắt đầu từ kỳ trước; người học nhiều khóa được tính một lần.",
)

training_political_advanced = Figure(
    "Số người học cao cấp lý luận chính trị",
    distinct(trainings.person, of=advanced),
    unit="người",
    basis=reform_plan,
)

training_political_intermediate = Figure(
    "Số người học trung cấp lý luận chính trị",
    distinct(trainings.person, of=intermediate),
    unit="người",
    basis=reform_plan,
)

training_classes_held = Figure(
    "Số lớp bồi dưỡng đã tổ chức",
    count(held),
    unit="lớp",
    basis=reform_plan,
    note="Đếm theo ngày bế giảng; lớp mới được phê duyệt hoặc đang học chưa tính.",
)

training_classes_approved = Figure(
    "Số lớp bồi dưỡng được phê duyệt", count(approved), unit="lớp", basis=reform_plan
)

rank_exam_candidates = Figure(
    "Số người được cử thi nâng ngạch, thăng hạng",
    distinct(rank_exams.person, of=examined),
    unit="người",
    basis=reform_plan,
    note="Đếm theo ngày có kết quả, để người dự thi và người trúng tuyển là của cùng một kỳ thi.",
)

rank_exam_passed = Figure(
    "Số người trúng tuyển kỳ thi nâng ngạch, thăng hạng",
    distinct(rank_exams.person, of=passed),
    unit="người",
    basis=reform_plan,
)

rank_exam_pass_rate = Figure(
    "Tỷ lệ trúng tuyển thi nâng ngạch, thăng hạng",
    share(passed, of=examined, missed="không trúng tuyển, không dự thi"),
    unit="%",
)
