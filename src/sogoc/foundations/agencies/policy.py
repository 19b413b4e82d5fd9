"""Who may do what with agencies."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

ADMINISTRATORS = frozenset({Role.ADMINISTRATOR})

RULES = (
    Rule("see_agency", "xem cơ quan, đơn vị", EVERY_ROLE),
    Rule("establish_agency", "lập cơ quan, đơn vị", ADMINISTRATORS),
    Rule("rename_agency", "đổi tên cơ quan, đơn vị", ADMINISTRATORS),
    Rule("move_agency", "chuyển cơ quan chủ quản", ADMINISTRATORS),
    Rule("merge_agencies", "sáp nhập cơ quan, đơn vị", ADMINISTRATORS),
    Rule("split_agency", "chia, tách cơ quan, đơn vị", ADMINISTRATORS),
    Rule("dissolve_agency", "giải thể cơ quan, đơn vị", ADMINISTRATORS),
    Rule("assign_code", "cấp mã định danh", ADMINISTRATORS),
    Rule("name_contact", "ghi đầu mối liên hệ", ADMINISTRATORS | {Role.OFFICE}),
    Rule("withdraw_contact", "thôi dùng đầu mối liên hệ", ADMINISTRATORS | {Role.OFFICE}),
    Rule("correct_agency_name", "đính chính tên cơ quan", ADMINISTRATORS),
    Rule("correct_succession", "đính chính quyết định sắp xếp", ADMINISTRATORS),
)
