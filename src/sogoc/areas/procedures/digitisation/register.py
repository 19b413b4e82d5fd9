"""The register of dossiers that were looked through for what nobody digitised, as figures know it."""

from sogoc.measures.language import Day, Flag, Register, Text

NO_COMPONENT = "chưa ghi thành phần nào"
"""Of a dossier whose papers nobody wrote down: nothing of it is known to be digitised."""


class CheckedDossiers(Register):
    """Hồ sơ được kiểm tra việc số hóa"""

    code = Text("mã hồ sơ")
    procedure_code = Text("mã thủ tục")
    checked_on = Day("ngày kiểm tra")
    complete = Flag("mọi thành phần đã số hóa")
    missing = Text("thành phần chưa số hóa")


checked_dossiers = CheckedDossiers("checked_dossiers")
