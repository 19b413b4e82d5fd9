"""The registers of what is reviewed and made simpler, as figures know them."""

from sogoc.measures.language import Day, Number, Register, Text


class ReviewPlans(Register):
    """Kế hoạch rà soát thủ tục hành chính"""

    number = Text("số, ký hiệu")
    issued_on = Day("ngày ban hành")
    year = Number("kế hoạch của năm")


class Simplifications(Register):
    """Rà soát, đơn giản hóa thủ tục hành chính"""

    code = Text("mã thủ tục")
    reviewed_on = Day("ngày rà soát")
    proposed_on = Day("ngày đề xuất phương án")
    approved_on = Day("ngày thông qua phương án")
    carried_out_on = Day("ngày thực thi phương án")
    minutes_saved = Number("thời gian giảm mỗi hồ sơ, phút làm việc")
    dong_saved = Number("chi phí tuân thủ giảm mỗi năm, đồng")


review_plans = ReviewPlans("review_plans")
simplifications = Simplifications("simplifications")
