"""The seven fields of administrative reform, in the order of the official report."""

from enum import StrEnum


class ReformField(StrEnum):
    DIRECTION = "direction"
    INSTITUTIONS = "institutions"
    PROCEDURES = "procedures"
    ORGANISATION = "organisation"
    CIVIL_SERVICE = "civil_service"
    PUBLIC_FINANCE = "public_finance"
    DIGITAL = "digital"

    @property
    def numeral(self) -> str:
        return ("I", "II", "III", "IV", "V", "VI", "VII")[list(ReformField).index(self)]

    @property
    def heading(self) -> str:
        return REFORM_FIELD_NAMES[self]


REFORM_FIELD_NAMES = {
    ReformField.DIRECTION: "Chỉ đạo, điều hành",
    ReformField.INSTITUTIONS: "Thể chế",
    ReformField.PROCEDURES: "Thủ tục hành chính",
    ReformField.ORGANISATION: "Tổ chức bộ máy",
    ReformField.CIVIL_SERVICE: "Chế độ công vụ",
    ReformField.PUBLIC_FINANCE: "Tài chính công",
    ReformField.DIGITAL: "Chính quyền điện tử, chính quyền số",
}
