"""How a procedure may be handed in, in plain words."""

from typing import Any

from django.utils.translation import gettext as _

from sogoc.areas.procedures.catalogue.register import Level

WHOLE, PART = frozenset({Level.FULL, Level.LEVEL_4}), frozenset({Level.PARTIAL, Level.LEVEL_3})


def online_in_words(level: str | None) -> str:
    """Levels 3 and 4 say little to who has to go there or need not."""
    if level in WHOLE:
        return _("trực tuyến toàn trình")
    return _("trực tuyến một phần") if level in PART else ""


def ways_to_submit(offer: Any) -> list[str]:
    if offer is None:
        return []
    told = [_("Trực tiếp tại bộ phận một cửa.") if offer.onestop else _("Trực tiếp tại cơ quan giải quyết.")]
    if offer.online in WHOLE:
        told.append(_("Trực tuyến từ đầu đến cuối: không phải đến cơ quan lần nào."))
    elif offer.online in PART:
        told.append(_("Trực tuyến một phần: nộp trên mạng, vẫn phải đến cơ quan ít nhất một lần."))
    if offer.postal:
        told.append(_("Qua bưu chính công ích, cả nộp hồ sơ và nhận kết quả."))
    if offer.online_payment:
        told.append(_("Phí, lệ phí nộp được trực tuyến."))
    return told
