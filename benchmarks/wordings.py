"""Words of which the summaries of documents are put together: common, middling and rare ones, as in real books."""

LETTERS_OF = ("VP", "TTr", "QLCN")
ISSUERS = (
    ("UBND-NC", "Ủy ban nhân dân tỉnh"),
    ("QĐ-UBND", "Ủy ban nhân dân tỉnh"),
    ("KH-UBND", "Ủy ban nhân dân tỉnh"),
    ("BNV-CCHC", "Bộ Nội vụ"),
    ("BTTTT-CĐS", "Bộ Thông tin và Truyền thông"),
)
TASKS = (
    "Kế hoạch",
    "Báo cáo kết quả",
    "Về việc",
    "Thông báo kết luận về",
    "Hướng dẫn",
    "Đề nghị cho ý kiến về",
    "Phê duyệt phương án",
    "Kiểm tra, đôn đốc",
    "Tổng kết công tác",
    "Triển khai thực hiện",
    "Tiếp tục đẩy mạnh",
)
MATTERS = (
    "cải cách hành chính",
    "cải cách thủ tục hành chính theo cơ chế một cửa",
    "tuyên truyền cải cách hành chính nhà nước",
    "kiểm soát thủ tục hành chính",
    "công bố danh mục thủ tục hành chính được sửa đổi, bổ sung",
    "số hóa hồ sơ, kết quả giải quyết thủ tục hành chính",
    "chuyển đổi số và bảo đảm an toàn thông tin mạng",
    "cung cấp dịch vụ công trực tuyến toàn trình",
    "chỉ số hài lòng của người dân (SIPAS)",
    "chỉ số cải cách hành chính (PAR INDEX)",
    "sắp xếp tổ chức bộ máy, tinh giản biên chế",
    "bồi dưỡng nghiệp vụ cho cán bộ, công chức, viên chức",
    "kỷ luật, kỷ cương hành chính",
    "xây dựng, ban hành văn bản quy phạm pháp luật",
    "tự kiểm tra và rà soát văn bản",
    "công khai dự toán thu, chi ngân sách nhà nước",
    "phòng, chống tham nhũng, lãng phí, tiêu cực",
    "tiếp công dân, giải quyết khiếu nại, tố cáo",
    "đầu tư công trung hạn",
    "nhiệm vụ khoa học và công nghệ cấp tỉnh",
    "hoạt động sáng kiến",
    "tiêu chuẩn đo lường chất lượng",
    "an toàn bức xạ và hạt nhân",
    "sở hữu trí tuệ và chỉ dẫn địa lý",
    "hỗ trợ doanh nghiệp nhỏ và vừa",
    "vệ sinh an toàn thực phẩm",
    "phòng cháy, chữa cháy và cứu nạn, cứu hộ",
    "bảo vệ môi trường biển và hải đảo",
    "xây dựng nông thôn mới",
    "chăm sóc sức khỏe ban đầu",
    "phổ cập giáo dục mầm non",
    "bảo tồn di tích và lễ hội truyền thống",
    "quản lý quy hoạch đô thị",
    "giải phóng mặt bằng",
    "cấp giấy chứng nhận quyền sử dụng đất",
    "bảo hiểm y tế hộ gia đình",
    "giảm nghèo bền vững",
)
MIDDLING = (
    "nghiệm thu phần mềm họp không giấy",
    "khảo sát mức độ sẵn sàng",
    "điều chuyển xe ô tô dùng chung",
)
RARE = ("trùng tu bia cổ Thạnh Mỹ", "khai quật gốm Óc Eo", "nhân giống sâm Ngọc Linh")
FIRST = (
    "Long",
    "Phước",
    "Tân",
    "Bình",
    "Hòa",
    "An",
    "Thạnh",
    "Vĩnh",
    "Phú",
    "Xuyên",
    "Đất",
    "Hắc",
    "Suối",
    "Láng",
)
SECOND = (
    "Điền",
    "Hải",
    "Tỉnh",
    "Sơn",
    "Hưng",
    "Thuận",
    "Mộc",
    "Đỏ",
    "Dịch",
    "Rao",
    "Lớn",
    "Trạch",
    "Bửu",
    "Khánh",
)
UNITS = ("xã", "phường", "thị trấn", "khu dân cư")
OFTEN, SELDOM = 101, 4_999
"""One in so many documents has a middling matter, or a rare one."""


def task(turn: int) -> str:
    return TASKS[turn % len(TASKS)]


def matter(turn: int) -> str:
    if turn % SELDOM == 0:
        return RARE[turn // SELDOM % len(RARE)]
    if turn % OFTEN == 0:
        return MIDDLING[turn // OFTEN % len(MIDDLING)]
    return MATTERS[turn * 31 % len(MATTERS)]


def place(turn: int) -> str:
    unit, first = UNITS[turn // 7 % len(UNITS)], FIRST[turn // 3 % len(FIRST)]
    return f"tại {unit} {first} {SECOND[turn // 5 % len(SECOND)]}"
