"""Figures that nobody counts, one of every kind, and a share that may pass its plan."""

from types import ModuleType

from sogoc.measures.language import Figure, Kind, Number, Register, Selection, count, declared, ratio, total

from .founding import established


class Plans(Register):
    """Kế hoạch"""

    wanted = Number("số cần lập")


plans = Plans("plans")
FIGURES = {
    "visits": Figure("Số lượt khách", declared(), unit="lượt"),
    "content_rate": Figure("Tỷ lệ hài lòng", declared(Kind.PERCENT), unit="%"),
    "held": Figure("Có tổ chức", declared(Kind.FLAG)),
    "mode": Figure("Hình thức", declared(Kind.CHOICE), choices=(("0", "Trực tuyến"), ("1", "Phát phiếu"))),
    "ordered_by": Figure("Kế hoạch", declared(Kind.DOCUMENT)),
    "held_on": Figure("Ngày tổ chức", declared(Kind.DATE)),
}
REACHED = Figure(
    "Đạt so với kế hoạch", ratio(count(established), to=total(plans.wanted, of=Selection(plans))), unit="%"
)
module = ModuleType("areas.saying.figures")
vars(module).update(FIGURES)
