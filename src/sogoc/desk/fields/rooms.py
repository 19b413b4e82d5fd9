"""The registers of a field that have pages of their own, and no place in the menu."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from sogoc.kernel.reform import ReformField

ROOMS = {
    ReformField.DIRECTION: (
        ("outreach:list", _("Tuyên truyền")),
        ("initiatives:list", _("Sáng kiến")),
    ),
    ReformField.INSTITUTIONS: (
        ("drafting:list", _("Soạn thảo văn bản QPPL")),
        ("reviewing:list", _("Rà soát văn bản")),
        ("dissemination:list", _("Phổ biến pháp luật")),
    ),
    ReformField.ORGANISATION: (
        ("structure:list", _("Cơ cấu tổ chức")),
        ("posts:list", _("Biên chế")),
    ),
    ReformField.CIVIL_SERVICE: (
        ("staff:list", _("Công chức, viên chức")),
        ("staff:leaders", _("Lãnh đạo, quản lý")),
        ("staff:recruitments", _("Tuyển dụng")),
        ("staff:appointments", _("Bổ nhiệm")),
        ("staff:talents", _("Người có tài năng")),
        ("staff:positions", _("Vị trí việc làm")),
        ("training:list", _("Đào tạo, bồi dưỡng")),
        ("conduct:ratings", _("Đánh giá, xếp loại")),
        ("conduct:disciplines", _("Kỷ luật")),
        ("conduct:rotations", _("Chuyển đổi vị trí")),
    ),
}


def rooms_of(field: ReformField) -> list[tuple[str, str]]:
    """Their addresses and their names."""
    return [(reverse(name), str(title)) for name, title in ROOMS.get(field, ())]
