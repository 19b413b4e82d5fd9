"""V. Cải cách chế độ công vụ: đào tạo, thi nâng ngạch.

What no register counts yet is declared; it becomes counted where it stands."""

from sogoc.measures.language import Figure, article, declared, lines_of

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")

training_planned = Figure(
    "Số người được đào tạo, bồi dưỡng theo Kế hoạch", declared(), unit="người", basis=annex_2("V.4.1")
)

training_done = Figure(
    "Số người đã được đào tạo, bồi dưỡng thực tế", declared(), unit="người", basis=annex_2("V.4.2")
)

rank_exam_candidates = Figure(
    "Số người được cử thi nâng ngạch, thăng hạng", declared(), unit="người", basis=(article("4047/QĐ-UBND"),)
)

rank_exam_passed = Figure(
    "Số người trúng tuyển kỳ thi nâng ngạch, thăng hạng",
    declared(),
    unit="người",
    basis=(article("4047/QĐ-UBND"),),
)

training_political_advanced = Figure(
    "Số người học cao cấp lý luận chính trị", declared(), unit="người", basis=(article("4047/QĐ-UBND"),)
)

training_political_intermediate = Figure(
    "Số người học trung cấp lý luận chính trị", declared(), unit="người", basis=(article("4047/QĐ-UBND"),)
)

training_classes_held = Figure(
    "Số lớp bồi dưỡng đã tổ chức", declared(), unit="lớp", basis=(article("4047/QĐ-UBND"),)
)

training_sent = Figure(
    "Số người được cử đi đào tạo, bồi dưỡng", declared(), unit="người", basis=(article("4047/QĐ-UBND"),)
)
