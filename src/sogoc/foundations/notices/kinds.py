"""What there is to be noticed: each kind with its sentence to the person, whose places are filled with its facts."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext, gettext_noop


@dataclass(frozen=True, slots=True)
class NoticeKind:
    name: str
    title: str
    sentence: str

    def in_words(self, facts: dict[str, Any]) -> str:
        """In the reader's language; so are the names among the facts that have a translation, as a role."""
        return gettext(self.sentence).format(**{name: _told(fact) for name, fact in facts.items()})


def _told(fact: Any) -> Any:
    if isinstance(fact, list):
        return ", ".join(str(_told(one)) for one in fact)
    return gettext(fact) if isinstance(fact, str) and fact else fact


KINDS = {
    kind.name: kind
    for kind in (
        NoticeKind(
            "office_given",
            gettext_noop("Được giao vai trò"),
            gettext_noop("{by} đã giao cho bạn vai trò {role} ở {agency}, từ ngày {day}."),
        ),
        NoticeKind(
            "office_ended",
            gettext_noop("Thôi giữ vai trò"),
            gettext_noop("{by} đã ghi rằng bạn thôi giữ vai trò {role} ở {agency} sau ngày {day}."),
        ),
        NoticeKind(
            "document_corrected",
            gettext_noop("Văn bản được đính chính"),
            gettext_noop("{by} đã đính chính văn bản {number} do bạn vào sổ: {fields}."),
        ),
        NoticeKind(
            "feedback_received",
            gettext_noop("Phản ánh, kiến nghị mới"),
            gettext_noop("{agency} có phản ánh, kiến nghị mới {code}; hạn phân loại hoặc từ chối: {day}."),
        ),
        NoticeKind(
            "feedback_assigned",
            gettext_noop("Được giao trả lời phản ánh, kiến nghị"),
            gettext_noop("{by} đã giao cho bạn trả lời phản ánh, kiến nghị {code}; hạn trả lời: {day}."),
        ),
        NoticeKind(
            "feedback_added",
            gettext_noop("Người gửi đã bổ sung"),
            gettext_noop("Phản ánh, kiến nghị {code} đã có thông tin bổ sung; hạn trả lời: {day}."),
        ),
        NoticeKind(
            "feedback_due",
            gettext_noop("Phản ánh, kiến nghị sắp đến hạn"),
            gettext_noop("Phản ánh, kiến nghị {code} đến hạn ngày {day}."),
        ),
        NoticeKind(
            "feedback_overdue",
            gettext_noop("Phản ánh, kiến nghị quá hạn"),
            gettext_noop("Phản ánh, kiến nghị {code} đã quá hạn ngày {day}."),
        ),
        NoticeKind(
            "step_assigned",
            gettext_noop("Được giao xử lý hồ sơ"),
            gettext_noop("{by} đã chuyển đến bạn bước “{step}” của hồ sơ {code}, hạn {due}."),
        ),
        NoticeKind(
            "apology_drafted",
            gettext_noop("Hồ sơ sắp quá hạn"),
            gettext_noop(
                "{by} đã soạn thư xin lỗi cho hồ sơ {code}, đến hạn {due}: {reason}. Hãy xem, trình ký và gửi trước "
                "hạn."
            ),
        ),
        NoticeKind(
            "task_assigned",
            gettext_noop("Nhiệm vụ mới"),
            gettext_noop("{by} đã giao cho đơn vị bạn nhiệm vụ “{title}”, hạn {day}."),
        ),
        NoticeKind(
            "task_handed",
            gettext_noop("Được giao thực hiện nhiệm vụ"),
            gettext_noop("{by} đã giao cho bạn nhiệm vụ “{title}”, hạn {day}."),
        ),
        NoticeKind(
            "task_reported",
            gettext_noop("Nhiệm vụ chờ xác nhận"),
            gettext_noop(
                "{by} đã báo cáo hoàn thành nhiệm vụ “{title}”; hãy xem sản phẩm rồi xác nhận hoặc trả lại."
            ),
        ),
        NoticeKind(
            "task_verified",
            gettext_noop("Nhiệm vụ đã được xác nhận"),
            gettext_noop("{by} đã xác nhận bạn hoàn thành nhiệm vụ “{title}” ngày {day}."),
        ),
        NoticeKind(
            "task_returned",
            gettext_noop("Nhiệm vụ bị trả lại"),
            gettext_noop("{by} đã trả lại báo cáo nhiệm vụ “{title}”: {reason}."),
        ),
        NoticeKind(
            "task_extended",
            gettext_noop("Nhiệm vụ được gia hạn"),
            gettext_noop("{by} đã gia hạn nhiệm vụ “{title}” đến ngày {day}."),
        ),
        NoticeKind(
            "task_withdrawn",
            gettext_noop("Nhiệm vụ đã rút"),
            gettext_noop("{by} đã rút nhiệm vụ “{title}”: {reason}."),
        ),
        NoticeKind(
            "task_due",
            gettext_noop("Nhiệm vụ sắp đến hạn"),
            gettext_noop("Nhiệm vụ “{title}” đến hạn ngày {day}."),
        ),
        NoticeKind(
            "task_late",
            gettext_noop("Nhiệm vụ chậm"),
            gettext_noop("Nhiệm vụ “{title}” của {lead} quá hạn ngày {day}, chưa báo cáo hoàn thành."),
        ),
        NoticeKind(
            "drafting_begun",
            gettext_noop("Được giao soạn thảo văn bản"),
            gettext_noop("{by} đã ghi bắt đầu soạn thảo “{title}” ở đơn vị bạn, hạn ban hành {day}."),
        ),
        NoticeKind(
            "draft_returned",
            gettext_noop("Dự thảo bị trả lại"),
            gettext_noop("{by} đã trả “{title}” về bước “{step}”: {reason}."),
        ),
        NoticeKind(
            "draft_step_due",
            gettext_noop("Bước soạn thảo sắp đến hạn"),
            gettext_noop("“{title}” phải xong bước “{step}” trong ngày {day}."),
        ),
        NoticeKind(
            "draft_step_late",
            gettext_noop("Bước soạn thảo quá hạn"),
            gettext_noop("“{title}” chưa xong bước “{step}”, hạn ngày {day}."),
        ),
        NoticeKind(
            "rating_opened",
            gettext_noop("Phiếu đánh giá của bạn"),
            gettext_noop("{by} đã mở phiếu đánh giá {of} của bạn; hãy tự đánh giá."),
        ),
        NoticeKind(
            "rating_waits",
            gettext_noop("Phiếu đánh giá chờ bạn"),
            gettext_noop(
                "{by} đã gửi phiếu đánh giá {of} của {who}; hãy xem rồi xếp loại, duyệt hoặc trả lại."
            ),
        ),
        NoticeKind(
            "rating_returned",
            gettext_noop("Phiếu đánh giá bị trả lại"),
            gettext_noop("{by} đã trả lại phiếu đánh giá {of} của bạn: {reason}."),
        ),
        NoticeKind(
            "rating_approved",
            gettext_noop("Đã duyệt xếp loại"),
            gettext_noop("{by} đã duyệt xếp loại {of} của bạn: {level}."),
        ),
        NoticeKind(
            "remedy_reported",
            gettext_noop("Việc khắc phục chờ xác nhận"),
            gettext_noop(
                "{by} đã báo khắc phục {matter} của “{inspection}”; hãy xem văn bản rồi xác nhận hoặc mở lại."
            ),
        ),
        NoticeKind(
            "matter_reopened",
            gettext_noop("Việc khắc phục bị mở lại"),
            gettext_noop("{by} đã mở lại {matter} của “{inspection}”: {reason}."),
        ),
        NoticeKind(
            "put_in_charge",
            gettext_noop("Được phân công phụ trách"),
            gettext_noop("{by} đã ghi bạn phụ trách {duty} ở {agency}, từ ngày {day}."),
        ),
        NoticeKind(
            "released_from_charge",
            gettext_noop("Thôi phụ trách"),
            gettext_noop("{by} đã ghi bạn thôi phụ trách {duty} ở {agency} sau ngày {day}."),
        ),
        NoticeKind(
            "grievance_received",
            gettext_noop("Đơn khiếu nại, tố cáo mới"),
            gettext_noop("{agency} đã nhận đơn {grievance}; hãy cho xử lý và thụ lý nếu thuộc thẩm quyền."),
        ),
        NoticeKind(
            "matter_due",
            gettext_noop("Kiến nghị sắp đến hạn khắc phục"),
            gettext_noop("{matter} của “{inspection}” phải khắc phục xong trước hết ngày {day}."),
        ),
        NoticeKind(
            "matter_overdue",
            gettext_noop("Kiến nghị quá hạn khắc phục"),
            gettext_noop("{matter} của “{inspection}” ({owner}) quá hạn ngày {day}, chưa báo khắc phục."),
        ),
        NoticeKind(
            "outreach_waiting",
            gettext_noop("Tin, bài chờ duyệt"),
            gettext_noop(
                "{agency} có {number} tin, bài, hoạt động tuyên truyền chờ duyệt, cũ nhất ghi ngày {day}."
            ),
        ),
        NoticeKind(
            "outreach_approved",
            gettext_noop("Tin, bài đã duyệt"),
            gettext_noop("{by} đã duyệt “{title}” do bạn ghi, đăng hoặc tổ chức ngày {day}."),
        ),
        NoticeKind(
            "outreach_withdrawn",
            gettext_noop("Tin, bài bị rút"),
            gettext_noop("{by} đã rút “{title}” do bạn ghi: {reason}."),
        ),
        NoticeKind(
            "initiative_registered",
            gettext_noop("Sáng kiến mới đăng ký"),
            gettext_noop("{by} đã đăng ký sáng kiến “{title}” của {unit}, năm {year}; chờ hội đồng xét."),
        ),
        NoticeKind(
            "initiative_recognised",
            gettext_noop("Sáng kiến được công nhận"),
            gettext_noop("Sáng kiến “{title}” được công nhận {level} ngày {day}."),
        ),
        NoticeKind(
            "initiative_not_recognised",
            gettext_noop("Sáng kiến không được công nhận"),
            gettext_noop("Sáng kiến “{title}” không được công nhận ngày {day}: {reason}."),
        ),
        NoticeKind(
            "survey_ending",
            gettext_noop("Khảo sát sắp hết hạn"),
            gettext_noop("Cuộc khảo sát “{title}” nhận trả lời đến hết ngày {day}; đã có {number} phiếu."),
        ),
        NoticeKind(
            "survey_ended",
            gettext_noop("Khảo sát đã hết hạn"),
            gettext_noop(
                "Cuộc khảo sát “{title}” hết hạn ngày {day}. Hãy nhập nốt phiếu giấy nếu có, rồi kết thúc để tính "
                "kết quả."
            ),
        ),
        NoticeKind(
            "slip_in_dispute",
            gettext_noop("Phiếu khảo sát hai lần nhập khác nhau"),
            gettext_noop("{slip} của “{title}” được hai người nhập khác nhau; hãy mở phiếu giấy và chốt."),
        ),
    )
}
