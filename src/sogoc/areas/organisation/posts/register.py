"""The register of posts assigned, as figures know it, and the words that it is told in."""

from enum import StrEnum

from sogoc.measures.language import Day, Flag, Number, Register, Text


class PostKind(StrEnum):
    """What is assigned (decree 62/2020, decree 106/2020, decree 111/2022)."""

    ADMINISTRATIVE = "administrative"
    STATE_PAID = "state_paid"
    SELF_FUNDED = "self_funded"
    CONTRACT = "contract"


POST_KINDS = {
    PostKind.ADMINISTRATIVE: "biên chế công chức",
    PostKind.STATE_PAID: "người làm việc hưởng lương từ ngân sách",
    PostKind.SELF_FUNDED: "người làm việc ở đơn vị tự chủ hoàn toàn",
    PostKind.CONTRACT: "hợp đồng lao động hỗ trợ, phục vụ",
}
EVERY_WORD = (POST_KINDS,)
MOST_POSTS = 999_999


class Posts(Register):
    """Biên chế được giao"""

    unit = Text("giao cho")
    kind = Text("loại", words={str(key): name for key, name in POST_KINDS.items()})
    year = Number("của năm")
    number = Number("số người")
    within = Flag("giao tiếp cho đơn vị")
    assigned_on = Day("giao từ ngày")
    replaced_on = Day("giao lại từ ngày")


posts = Posts("posts")
