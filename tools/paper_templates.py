"""Makes the Word templates of the printed forms anew: python -m tools.paper_templates

They lie in the papers/ of their rooms as files that an office can open and change; made twice they are the same.
Headings are the official terms; sentences are our own."""

from io import BytesIO
from pathlib import Path

from tools.places import SOURCE
from tools.sentences import program, say
from tools.word import CENTRE, Page

FOLDER = SOURCE / "areas" / "procedures" / "dossiers" / "papers"
OF_INSPECTIONS = SOURCE / "areas" / "direction" / "inspections" / "papers"

# As printed_forms.yaml has them.
DESKS = {2018: "Bộ phận Tiếp nhận và Trả kết quả", 2025: "Bộ phận Một cửa"}
WHO = (
    "Người nộp hồ sơ: **{{ applicant }}**",
    "Địa chỉ: {{ address }}",
    "Điện thoại: {{ telephone }}        Thư điện tử: {{ email }}",
)
WHAT = ("Thủ tục: {{ procedure }} (mã {{ procedure_code }})", "Mã hồ sơ: **{{ code }}**")
COMPONENTS = (
    ("TT", "{{ loop.index }}", 0.08),
    ("Tên giấy tờ", "{{ one.name }}", 0.52),
    ("Hình thức", "{{ one.form }}", 0.25),
    ("Số bản", "{{ one.copies }}", 0.15),
)
HANDOVERS = (
    ("Thời gian giao, nhận", "{{ one.moment }}", 0.2),
    ("Người giao", "{{ one.giver }}", 0.19),
    ("Người nhận", "{{ one.receiver }}", 0.19),
    ("Việc thực hiện", "{{ one.step }}", 0.2),
    ("Kết quả", "{{ one.result }}", 0.11),
    ("Ghi chú", "{{ one.note }}", 0.11),
)
BOOK = (
    ("TT", "{{ loop.index }}", 0.04),
    ("Mã hồ sơ", "{{ one.code }}", 0.13),
    ("Tên thủ tục", "{{ one.procedure }}", 0.16),
    ("Số bộ", "{{ one.sets }}", 0.04),
    ("Người nộp", "{{ one.applicant }}", 0.1),
    ("Địa chỉ, điện thoại", "{{ one.address }}", 0.11),
    ("Cơ quan giải quyết", "{{ one.agency }}", 0.09),
    ("Nhận", "{{ one.received }}", 0.068),
    ("Hẹn trả", "{{ one.due }}", 0.068),
    ("Chuyển kết quả", "{{ one.concluded }}", 0.068),
    ("Trả kết quả", "{{ one.returned }}", 0.068),
    ("Cách trả", "{{ one.delivery }}", 0.058),
)
REMEDIES = (
    ("TT", "{{ one.mark }}", 0.05),
    ("Tồn tại, kiến nghị", "{{ one.text }}", 0.22),
    ("Đơn vị chịu trách nhiệm", "{{ one.unit }}", 0.12),
    ("Hạn", "{{ one.due }}", 0.08),
    ("Việc đã làm", "{{ one.done }}", 0.24),
    ("Bằng văn bản", "{{ one.documents }}", 0.12),
    ("Ngày", "{{ one.on }}", 0.08),
    ("Xác nhận", "{{ one.state }}", 0.09),
)


def receipt(*, year: int) -> Page:
    page = Page("Giấy tiếp nhận hồ sơ và hẹn trả kết quả")
    page.head("{{ number }}")
    page.title("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", note="Mã hồ sơ: {{ code }}")
    page.say("{{ desk }} đã nhận hồ sơ của **{{ applicant }}**, do {{ submitter }} nộp.")
    page.tell("Địa chỉ: {{ address }}", "Điện thoại: {{ telephone }}        Thư điện tử: {{ email }}")
    if year == 2025:
        page.tell("Số định danh: {{ identity }}")
    page.tell("Nội dung: {{ procedure }} (mã {{ procedure_code }})", "Giấy tờ đã nộp, {{ sets }} bộ:")
    page.rows("components", COMPONENTS)
    page.tell(
        "Thời hạn giải quyết: {{ limit }}",
        "Nhận hồ sơ lúc: **{{ received }}**",
        "Hẹn trả kết quả lúc: **{{ due }}**",
        "Nhận kết quả: {{ delivery }}",
    )
    if year == 2018:
        page.tell("Vào sổ theo dõi hồ sơ: quyển số {{ volume }}, số thứ tự {{ serial }}")
    page.picture(
        "qr",
        "Quét mã này để xem hồ sơ đang ở đâu và khi nào có kết quả.",
        "{%p if secret %}",
        "Không quét được: nhập mã hồ sơ và mã tra cứu **{{ secret }}**",
        "{%p endif %}",
    )
    page.hands(("NGƯỜI NỘP HỒ SƠ", "{{ submitter }}"), ("NGƯỜI TIẾP NHẬN HỒ SƠ", "{{ officer }}"))
    return page


def supplement(*, year: int) -> Page:
    page = Page("Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ")
    page.head("{{ number }}")
    page.title("PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ")
    page.tell(*WHO, *WHAT)
    page.say("Để giải quyết được, hồ sơ cần bổ sung, hoàn thiện những nội dung sau:")
    page.each("asked", "{{ loop.index }}. {{ one.content }}")
    page.say("Lý do: {{ reason }}")
    if year == 2025:
        page.only("until", "Đề nghị bổ sung trước: **{{ until }}**")
    page.say("Cần hỏi thêm, xin liên hệ {{ guide }}, điện thoại {{ guide_telephone }}.")
    page.hands(("NGƯỜI NỘP HỒ SƠ", "{{ submitter }}"), ("NGƯỜI HƯỚNG DẪN", "{{ officer }}"))
    return page


def refusal(*, year: int) -> Page:
    head = {2018: "PHIẾU TỪ CHỐI GIẢI QUYẾT HỒ SƠ", 2025: "PHIẾU TỪ CHỐI TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ"}[year]
    page = Page(head.capitalize())
    page.head("{{ number }}")
    page.title(head)
    page.tell(*WHO, *WHAT)
    page.say("Hồ sơ nộp lúc {{ received }}. Sau khi xem xét, cơ quan không giải quyết hồ sơ này.")
    page.say("Lý do: {{ reason }}")
    page.say("Nếu không đồng ý, người nộp hồ sơ có quyền khiếu nại hoặc phản ánh, kiến nghị theo quy định.")
    page.hands(("NGƯỜI NỘP HỒ SƠ", "{{ submitter }}"), ("NGƯỜI TIẾP NHẬN HỒ SƠ", "{{ officer }}"))
    return page


def apology(*, year: int) -> Page:
    head = {2018: "PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ", 2025: "VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN"}[
        year
    ]
    page = Page(head.capitalize())
    page.head("{{ number }}")
    page.title(head)
    page.say("Kính gửi: **{{ applicant }}**", first=0, align=CENTRE)
    page.say(
        "{{ agency }} nhận hồ sơ mã **{{ code }}**, thủ tục {{ procedure }}, lúc {{ received }} và hẹn trả "
        "kết quả lúc {{ due }}. Đến nay hồ sơ chưa giải quyết xong."
    )
    page.say("Lý do: {{ reason }}")
    page.say("{{ agency }} xin lỗi vì sự chậm trễ này và hẹn trả kết quả lúc **{{ new_due }}**.")
    if year == 2025:
        page.say("Thời gian đề nghị gia hạn: {{ extension }}. Hồ sơ chỉ được hẹn lại một lần.")
    page.say("Rất mong nhận được sự thông cảm của Ông/Bà, tổ chức.")
    page.signed("- Như trên;", f"- {DESKS[year]};", "- Lưu: VT.")
    return page


def stop() -> Page:
    page = Page("Thông báo dừng giải quyết hồ sơ")
    page.head("{{ number }}")
    page.title("THÔNG BÁO", "Dừng giải quyết hồ sơ")
    page.say("Kính gửi: **{{ applicant }}**", first=0, align=CENTRE)
    page.say(
        "{{ agency }} đang giải quyết hồ sơ mã **{{ code }}**, thủ tục {{ procedure }}, nhận lúc {{ received }}. "
        "Người nộp đề nghị dừng khi hồ sơ chưa có quyết định giải quyết."
    )
    page.say("Lý do dừng: {{ reason }}")
    page.say("{{ agency }} dừng giải quyết hồ sơ này từ lúc **{{ stopped }}**.")
    page.only("fees", "Phí, lệ phí đã nộp: {{ fees }}")
    page.say("Khi có nhu cầu, Ông/Bà, tổ chức có thể nộp hồ sơ mới.")
    page.signed("- Như trên;", f"- {DESKS[2025]};", "- Lưu: VT.")
    return page


def control() -> Page:
    page = Page("Phiếu kiểm soát quá trình giải quyết hồ sơ")
    page.head("{{ number }}")
    page.title("PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ")
    page.tell(
        *WHAT, "Cơ quan giải quyết: {{ office }}", "Nhận hồ sơ lúc: {{ received }}", "Hẹn trả lúc: {{ due }}"
    )
    page.rows("handovers", HANDOVERS, size=11)
    page.say("Phiếu đi cùng hồ sơ; mỗi lần giao, nhận ghi một dòng, có ký nhận.", first=0)
    return page


def book(*, year: int) -> Page:
    page = Page("Sổ theo dõi hồ sơ", wide=True)
    page.head(share=0.35)
    page.title("SỔ THEO DÕI HỒ SƠ", note="Từ ngày {{ since }} đến ngày {{ until }}")
    if year == 2018:
        page.tell("Quyển số: {{ volume }}")
    page.rows("dossiers", BOOK, size=9)
    page.say("Tổng số: {{ total }} hồ sơ.", first=0)
    return page


def remedies() -> Page:
    page = Page("Báo cáo khắc phục tồn tại sau kiểm tra", wide=True)
    page.head("{{ number }}", share=0.35)
    page.title("BÁO CÁO", "Kết quả khắc phục tồn tại, hạn chế sau kiểm tra")
    page.say("Cuộc kiểm tra: **{{ title }}**, do {{ inspector }} tiến hành.")
    page.only("notice", "Thông báo kết luận: {{ notice }}")
    page.only("order", "Văn bản chỉ đạo khắc phục: {{ order }}")
    page.say("Trong {{ all }} nội dung: {{ done }} đã khắc phục, {{ closed }} đã được xác nhận.")
    page.rows("remedies", REMEDIES, size=10)
    page.only("moves", "Số liệu chuyển biến sau khi khắc phục:")
    page.each("moves", "{{ one.mark }}) {{ one.moved }}")
    page.signed("- Như trên;", "- Lưu: VT.")
    return page


def templates() -> dict[str, Page]:
    made = {"stop_2025": stop()}
    for year in (2018, 2025):
        for make in (receipt, supplement, refusal, apology, book):
            made[f"{make.__name__}_{year}"] = make(year=year)
        made[f"control_{year}"] = control()
    return made


def content_of(page: Page) -> bytes:
    from sogoc.foundations.documents.rendering.packing import packed

    made = BytesIO()
    page.paper.save(made)
    return packed(made.getvalue())


def make(folder: Path = FOLDER) -> None:
    for name, page in templates().items():
        (folder / f"{name}.docx").write_bytes(content_of(page))
    say(f"Đã tạo {len(templates())} mẫu trong {folder}.")


def make_all() -> None:
    make()
    (OF_INSPECTIONS / "remedies_2020.docx").write_bytes(content_of(remedies()))
    say(f"Đã tạo 1 mẫu trong {OF_INSPECTIONS}.")


if __name__ == "__main__":
    program(make_all)
