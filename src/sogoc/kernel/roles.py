"""What a person may be in an agency."""

from enum import StrEnum


class Role(StrEnum):
    """An office held from–until; its reach is the subtree of the agency where it is held."""

    ADMINISTRATOR = "administrator"
    LEADER = "leader"
    OFFICE = "office"
    DIVISION_HEAD = "division_head"
    OFFICER = "officer"
    ONE_STOP_OFFICER = "one_stop_officer"
    INSPECTOR = "inspector"
    APPRAISER = "appraiser"
    AUDITOR = "auditor"


ROLE_NAMES = {
    Role.ADMINISTRATOR: "Quản trị hệ thống",
    Role.LEADER: "Lãnh đạo cơ quan",
    Role.OFFICE: "Văn phòng",
    Role.DIVISION_HEAD: "Trưởng phòng, đơn vị",
    Role.OFFICER: "Công chức, viên chức",
    Role.ONE_STOP_OFFICER: "Công chức một cửa",
    Role.INSPECTOR: "Thành viên đoàn kiểm tra",
    Role.APPRAISER: "Người thẩm định",
    Role.AUDITOR: "Người kiểm toán nhật ký",
}

EVERY_ROLE = frozenset(Role)
EVERY_WORKING_ROLE = EVERY_ROLE - {Role.AUDITOR}
