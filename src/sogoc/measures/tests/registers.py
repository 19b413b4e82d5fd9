"""Registers and their words, as an area would write them."""

from sogoc.measures.language import Day, Flag, Number, Register, Text, count, during, share


class Dossiers(Register):
    """Hồ sơ thủ tục hành chính."""

    received_on = Day("ngày tiếp nhận")
    returned_on = Day("ngày trả kết quả")
    channel = Text("kênh", words={"online": "trực tuyến", "postal": "bưu chính"})
    pages = Number("số trang")
    on_time = Flag("đúng hạn")


class Plans(Register):
    """Kế hoạch"""

    issued_on = Day("ngày ban hành")
    number = Text("số, ký hiệu")
    goal = Number("chỉ tiêu giao")


dossiers, plans = Dossiers("dossiers"), Plans("plans")
received = dossiers.where(during(dossiers.received_on), "tiếp nhận trong kỳ")
returned = dossiers.where(during(dossiers.returned_on), "trả kết quả trong kỳ")
on_time = returned.where(dossiers.on_time, "trả đúng hạn")
count_received = count(received)
on_time_rate = share(on_time, of=returned, missed="trả sau ngày hẹn")
