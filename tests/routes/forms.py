"""Forms that are accepted, as somebody would fill them; walk.py says at which address."""

DOCUMENT = {
    "flow": "out",
    "number": "77/KH-SKHCN",
    "issued_on": "14/02/2023",
    "kind": "plan",
    "issuer": "Sở Khoa học và Công nghệ",
    "summary": "Trích yếu",
    "steers": "general",
    "version": "1",
    "submission": "một-lần",
}
AGENCY = {
    "key": "phong-moi",
    "name": "Phòng mới",
    "short_name": "Phòng mới",
    "symbol": "",
    "kind": "division",
    "valid_from": "01/01/2023",
    "submission": "một-lần",
}
DAY_OFF = {
    "kind": "closed",
    "name": "Nghỉ tránh bão",
    "first_day": "21/03/2023",
    "last_day": "22/03/2023",
    "part": "whole",
    "decision": "12/CĐ-UBND",
    "decided_on": "20/03/2023",
    "submission": "một-lần",
}
MAKE_UP_DAY = {
    "day": "25/03/2023",
    "name": "Làm bù ngày 21/3/2023",
    "decision": "13/TB-UBND",
    "decided_on": "20/03/2023",
    "submission": "một-lần",
}
HOURS = {
    "since": "15/04/2023",
    "weekdays": "06:30–11:00, 13:30–17:00",
    "saturday": "07:30–11:30",
    "decision": "20/QĐ-SKHCN",
    "submission": "một-lần",
}
DUE = {
    "received": "16:59 05/6/2024",
    "amount": "5",
    "unit": "wd",
    "then_amount": "15",
    "then_unit": "d",
    "cut_off": "linked_karaoke",
    "promised": "08:00 05/6/2024",
    "pause_1": "08:00 06/6/2024",
    "resume_1": "08:00 07/6/2024",
    "reason_1": "chờ bổ sung",
    "pause_2": "08:00 10/6/2024",
    "resume_2": "",
    "reason_2": "",
}
PASSWORD = "mot-mat-khau-dai-2023"
NEW_PASSWORD = "mua xuan den som o mien xuoi"
OPENING = {
    "username": "nguoi.moi",
    "name": "Người mới",
    "email": "",
    "role": "office",
    "submission": "một-lần",
}
OFFICE = {"role": "inspector", "held_from": "01/01/2023", "held_until": "", "submission": "một-lần"}
DEPUTY = {
    "office": "office",
    "deputy": "appraiser",
    "held_from": "01/01/2023",
    "held_until": "31/12/2030",
    "submission": "một-lần",
}
CONTACT = {"email": "moi@example.vn", "language": "vi", "submission": "một-lần"}
ENROLLING = {"current": PASSWORD, "code": "123456", "submission": "một-lần"}
CHANGING = {
    "current": PASSWORD,
    "password": NEW_PASSWORD,
    "again": NEW_PASSWORD,
    "submission": "một-lần",
}
ONCE = {"submission": "một-lần"}
A_FIGURE = "a figure is a definition; whose records it counts is asked of the agency"
A_FORM = "a form is the same everywhere; whose it is filled for is asked of the agency"
SIGNING_IN = {"username": "leader", "password": PASSWORD}
DECIDED = {
    "on": "01/02/2023",
    "number": "12/QĐ-UBND",
    "decided_on": "20/01/2023",
    "decided_by": "Ủy ban nhân dân tỉnh",
    "confirmed": "",
    "submission": "một-lần",
}
NAMED = {"name": "Sở khác", "short_name": "Sở khác", "symbol": "SK", "version": "1"}
DRAFT = {
    "kind": "letter",
    "unit": "VP",
    "summary": "Về việc mới",
    "signed": "paper",
    "sent": "",
    "secrecy": "normal",
    "urgency": "normal",
    "legal": "",
} | ONCE
RELATION = {"kind": "based_on", "number": "65/KH-SKHCN", "year": "2023", "since": "14/02/2023"} | ONCE
EVIDENCE = {"number": "65/KH-SKHCN", "year": "2023", "page": "1", "says": "Kết quả"} | ONCE
APPLICATION = {
    "code": "H06.16-230213-0009",
    "procedure_code": "1.000001",
    "procedure": "Cấp giấy chứng nhận",
    "field": "Hoạt động khoa học và công nghệ",
    "channel": "direct",
    "level": "",
    "limit": "5 ngày làm việc",
}
CONTENTS = {
    "name": "Cấp giấy chứng nhận đăng ký hoạt động khoa học và công nghệ",
    "field": "Hoạt động khoa học và công nghệ",
    "limit_by_law": "15 ngày làm việc",
    "limit": "7 ngày làm việc",
    "level": "province",
    "origin": "proposed",
    "joint": "none",
    "fee": "150000",
    "sets": "1",
    "components": "Đơn đăng ký | Mẫu số 01 | 1 | 0\nĐiều lệ",
}
BY_DECISION = {"number": "537/QĐ-UBND", "on": "01/3/2023"}
OFFERED = {"on": "01/3/2023", "online": "full", "onestop": "on"}
STEPS = {"steps": "Tiếp nhận | Công chức một cửa | 4\nThẩm định | Chuyên viên | 40,5"}
HAPPENED = {"at": "09:00 20/02/2023"} | ONCE
NEW_DAY = {"reason": "Chờ kiểm tra thực tế", "until": "16:00 28/02/2023"}
ENDED = {"reason": "Không thuộc thẩm quyền"} | HAPPENED

SAID = {"state": "number", "value": "4", "number": "64/KH-SKHCN", "year": "2023"} | ONCE

SAYING = {
    "text": "Đã quá hẹn mà chưa có kết quả",
    "channel": "direct",
    "code": "",
    "procedure_code": "1.000001",
    "dossier_code": "",
    "name": "Người Gửi",
    "phone": "",
    "email": "",
    "address": "",
} | HAPPENED

MAPPING = {
    "version": "2",
    "column_code": "SoHoSo",
    "column_procedure_code": "MaTTHC",
    "column_procedure": "TenTTHC",
    "column_field": "LinhVuc",
    "column_channel": "HinhThucNop",
    "words_channel": "Trực tuyến = Cổng dịch vụ công của tỉnh",
    "fixed_limit": "5wd",
    "column_received": "NgayTiepNhan",
} | ONCE
