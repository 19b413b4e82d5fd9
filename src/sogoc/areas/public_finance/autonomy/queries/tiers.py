"""Which tier of autonomy a unit may have."""

from datetime import date

from sogoc.areas.public_finance.autonomy.register import TIERS, Tier
from sogoc.foundations.agencies.models import Agency
from sogoc.kernel.acts import Refusal

from .law import tier_is_for, tier_on


class TierOfOthers(Refusal):
    "Mức “{tier}” không dùng cho {unit}. Hãy chọn mức đúng với loại đơn vị."


class TierUnknownThen(Refusal):
    "Ngày {day} chưa có quy định về mức “{tier}”. Hãy kiểm tra lại văn bản."


def refuse_tier(unit: Agency, tier: Tier, day: date) -> None:
    if not tier_is_for(tier, unit.kind):
        raise TierOfOthers(tier=TIERS[tier], unit=unit.name)
    if tier_on(tier, day) is None:
        raise TierUnknownThen(day=day, tier=TIERS[tier])
