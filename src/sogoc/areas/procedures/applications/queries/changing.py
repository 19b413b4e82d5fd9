"""What acts ask before they change an application."""

from sogoc.areas.procedures.applications.models import Application
from sogoc.kernel.acts import Refusal


class ApplicationSent(Refusal):
    "Đơn này đã gửi, mang mã hồ sơ {code}; nội dung không sửa được nữa. Khi cần, cơ quan sẽ yêu cầu bổ sung."


class ApplicationChanged(Refusal):
    "Đơn đã được lưu ở một cửa sổ khác sau khi bạn mở trang này. Hãy xem lại nội dung rồi gửi lần nữa."


def refuse_sent(application: Application) -> None:
    if application.dossier:
        raise ApplicationSent(code=application.dossier.code)


def refuse_stale(application: Application, version: int) -> None:
    if application.version != version:
        raise ApplicationChanged
