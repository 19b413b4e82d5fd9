"""What changed since somebody opened a form is never overwritten unseen."""

from sogoc.kernel.acts import Refusal

from .models import Agency


class AgencyChangedMeanwhile(Refusal):
    "{name} đã được người khác cập nhật sau khi bạn mở. Hãy xem lại rồi gửi lần nữa nếu vẫn cần."


def refuse_stale(agency: Agency, version: int) -> None:
    if agency.version != version:
        raise AgencyChangedMeanwhile(name=agency.name)
