"""III. Cải cách thủ tục hành chính: hồ sơ."""

from sogoc.areas.procedures.catalogue.register import Level
from sogoc.areas.procedures.dossiers.register import Channel, Delivery, dossiers
from sogoc.measures.checks import adds_up, balances, of_its_parts, opening_is_closing, outlier
from sogoc.measures.language import (
    Figure,
    article,
    at_end,
    at_start,
    count,
    distinct,
    during,
    lines_of,
    lived,
    passed,
    share,
)

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")
ii_06a = lines_of("01/2020/TT-VPCP", "Biểu II.06a, cột")

# ── the words ──────────────────────────────────────────────────────────────
online = dossiers.channel.one_of(Channel.PROVINCE_PORTAL.value, Channel.MINISTRY_GATEWAY.value)
received = dossiers.where(during(dossiers.received_on), "tiếp nhận trong kỳ")
received_online = received.where(online, "nộp trực tuyến")
received_on_paper = received.where(
    dossiers.channel.one_of(Channel.DIRECT.value, Channel.POSTAL.value),
    "nộp trực tiếp hoặc qua bưu chính công ích",
)
received_by_post = received_on_paper.where(dossiers.channel == Channel.POSTAL.value, "qua bưu chính công ích")
received_direct = received_on_paper.where(dossiers.channel == Channel.DIRECT.value, "nộp trực tiếp")
received_by_province = received_online.where(
    dossiers.channel == Channel.PROVINCE_PORTAL.value, "qua Cổng dịch vụ công của tỉnh"
)
received_by_ministry = received_online.where(
    dossiers.channel == Channel.MINISTRY_GATEWAY.value, "qua một cửa quốc gia của bộ"
)
at_level_3 = received.where(dossiers.level == Level.LEVEL_3.value, "thủ tục cung cấp ở mức độ 3")
at_level_4 = received.where(dossiers.level == Level.LEVEL_4.value, "thủ tục cung cấp ở mức độ 4")
online_at_level_3 = at_level_3.where(online, "nộp trực tuyến")
online_at_level_4 = at_level_4.where(online, "nộp trực tuyến")

# A dossier stands from its reception until it is settled, refused or withdrawn: what stands at the end of a period is
# what stands at the start of the next, and carried over + received = settled + open.
stands = (dossiers.received_on, dossiers.concluded_on)
carried_over = dossiers.where(at_start(*stands), "kỳ trước chuyển sang")
to_settle = dossiers.where(lived(*stands), "kỳ trước chuyển sang và tiếp nhận trong kỳ")
settled = dossiers.where(during(dossiers.concluded_on), "giải quyết xong trong kỳ")
settled_on_time = settled.where(dossiers.on_time, "trước hoặc đúng hạn")
settled_early = settled_on_time.where(dossiers.early, "trước ngày hẹn")
settled_on_the_day = settled_on_time.where(~dossiers.early, "vào đúng ngày hẹn")
settled_late = settled.where(~dossiers.on_time, "sau ngày hẹn")
still_open = dossiers.where(at_end(*stands), "đang giải quyết khi hết kỳ")
open_overdue = still_open.where(passed(dossiers.due_on), "đã quá ngày hẹn")
# One whose time stands still has no day by which it is due.
open_within_deadline = still_open.where(~passed(dossiers.due_on), "còn trong hạn hoặc đang tạm dừng")
returned = dossiers.where(during(dossiers.returned_on), "trả kết quả trong kỳ")
returned_by_post = returned.where(dossiers.delivery == Delivery.POSTAL.value, "qua bưu chính công ích")

# ── the figures ────────────────────────────────────────────────────────────
# Received
dossiers_received = Figure(
    "Số hồ sơ TTHC tiếp nhận trong kỳ",
    count(received),
    unit="hồ sơ",
    basis=(
        article("01/2020/TT-VPCP", "Biểu II.06a, cột 4 và 5"),
        article("380/SNV-CCHC", "Phụ lục 2, dòng III.6.1"),
    ),
    note="Đếm theo ngày tiếp nhận; hồ sơ không được tiếp nhận thì không vào sổ.",
    is_open=True,
)
dossiers_received_online = Figure(
    "Số hồ sơ TTHC tiếp nhận trực tuyến", count(received_online), unit="hồ sơ", basis=ii_06a("4")
)
dossiers_received_direct_or_postal = Figure(
    "Số hồ sơ TTHC tiếp nhận trực tiếp hoặc qua bưu chính công ích",
    count(received_on_paper),
    unit="hồ sơ",
    basis=ii_06a("5"),
)
dossiers_received_direct = Figure(
    "Số hồ sơ TTHC nộp trực tiếp", count(received_direct), unit="hồ sơ", basis=ii_06a("5")
)
dossiers_received_ministry_gateway = Figure(
    "Số hồ sơ TTHC tiếp nhận qua một cửa quốc gia của bộ",
    count(received_by_ministry),
    unit="hồ sơ",
    basis=ii_06a("4"),
)
dossiers_online_province = Figure(
    "Số hồ sơ TTHC tiếp nhận qua Cổng dịch vụ công của tỉnh",
    count(received_by_province),
    unit="hồ sơ",
    basis=ii_06a("4"),
    note="Hồ sơ kỳ trước chuyển sang không phải là tiếp nhận trong kỳ.",
)
dossiers_online_rate = Figure(
    "Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến",
    share(received_online, of=received, missed="nộp trực tiếp hoặc qua bưu chính công ích"),
    unit="%",
    basis=ii_06a("4 và 5"),
    is_open=True,
)
dossiers_postal_received = Figure(
    "Số hồ sơ thực tế được tiếp nhận qua dịch vụ bưu chính công ích",
    count(received_by_post),
    unit="hồ sơ",
    basis=annex_2("VII.4.4"),
)
procedures_postal_received = Figure(
    "Số TTHC thực tế được tiếp nhận qua dịch vụ bưu chính công ích",
    distinct(dossiers.procedure_code, of=received_by_post),
    unit="thủ tục",
    basis=annex_2("VII.4.2"),
    note="Mỗi mã thủ tục đếm một lần, dù nhiều đơn vị cùng tiếp nhận.",
)
dossiers_level_3 = Figure(
    "Số hồ sơ tiếp nhận qua dịch vụ công trực tuyến mức độ 3",
    count(online_at_level_3),
    unit="hồ sơ",
    basis=annex_2("VII.3.3"),
    note="Mức độ của thủ tục ghi khi tiếp nhận hồ sơ.",
)
dossiers_level_3_online_rate = Figure(
    "Tỷ lệ hồ sơ xử lý trực tuyến mức độ 3",
    share(online_at_level_3, of=at_level_3, missed="nộp trực tiếp hoặc qua bưu chính công ích"),
    unit="%",
    basis=annex_2("VII.3.3"),
    note="Trong số hồ sơ của những thủ tục cung cấp ở mức độ 3.",
)
dossiers_level_4 = Figure(
    "Số hồ sơ tiếp nhận qua dịch vụ công trực tuyến mức độ 4",
    count(online_at_level_4),
    unit="hồ sơ",
    basis=annex_2("VII.3.4"),
    note="Mức độ của thủ tục ghi khi tiếp nhận hồ sơ.",
)
dossiers_level_4_online_rate = Figure(
    "Tỷ lệ hồ sơ xử lý trực tuyến mức độ 4",
    share(online_at_level_4, of=at_level_4, missed="nộp trực tiếp hoặc qua bưu chính công ích"),
    unit="%",
    basis=annex_2("VII.3.4"),
    note="Trong số hồ sơ của những thủ tục cung cấp ở mức độ 4.",
)

# In hand
dossiers_carried_over = Figure(
    "Số hồ sơ TTHC từ kỳ trước chuyển sang",
    count(carried_over),
    unit="hồ sơ",
    basis=ii_06a("6"),
    note="Bằng số hồ sơ đang giải quyết khi hết kỳ trước.",
)
dossiers_to_settle = Figure(
    "Tổng số hồ sơ TTHC nhận giải quyết",
    count(to_settle),
    unit="hồ sơ",
    basis=ii_06a("3"),
    note="Từ kỳ trước chuyển sang và tiếp nhận trong kỳ; bằng số đã giải quyết cộng số đang giải quyết.",
)

# Settled
dossiers_settled = Figure(
    "Số hồ sơ TTHC đã giải quyết",
    count(settled),
    unit="hồ sơ",
    basis=ii_06a("7"),
    note="Gồm cả hồ sơ từ chối giải quyết và hồ sơ được rút theo yêu cầu.",
    is_open=True,
)
dossiers_settled_early = Figure(
    "Số hồ sơ TTHC giải quyết trước hạn", count(settled_early), unit="hồ sơ", basis=ii_06a("8")
)
dossiers_settled_on_the_day = Figure(
    "Số hồ sơ TTHC giải quyết đúng ngày hẹn", count(settled_on_the_day), unit="hồ sơ", basis=ii_06a("9")
)
dossiers_settled_on_time = Figure(
    "Số hồ sơ TTHC giải quyết trước và đúng hạn",
    count(settled_on_time),
    unit="hồ sơ",
    basis=ii_06a("8 và 9"),
    is_open=True,
)
dossiers_settled_late = Figure(
    "Số hồ sơ TTHC giải quyết quá hạn",
    count(settled_late),
    unit="hồ sơ",
    basis=ii_06a("10"),
    note="Tính theo ngày: quá hạn là xong sau ngày hẹn.",
    is_open=True,
)
dossiers_on_time_rate = Figure(
    "Tỷ lệ hồ sơ TTHC được giải quyết đúng hạn",
    share(settled_on_time, of=settled, missed="sau ngày hẹn"),
    unit="%",
    basis=(
        article("61/2018/NĐ-CP", until="2025-06-30"),
        article("118/2025/NĐ-CP", since="2025-07-01"),
        article("380/SNV-CCHC", "Phụ lục 2, dòng III.6.3"),
    ),
    note="Hồ sơ đang giải quyết không tính vào mẫu số.",
    is_open=True,
)

# Open
dossiers_open = Figure(
    "Số hồ sơ TTHC đang giải quyết",
    count(still_open),
    unit="hồ sơ",
    basis=ii_06a("11"),
    note="Bằng số hồ sơ chuyển sang kỳ sau.",
)
dossiers_open_within_deadline = Figure(
    "Số hồ sơ TTHC đang giải quyết trong hạn",
    count(open_within_deadline),
    unit="hồ sơ",
    basis=ii_06a("12"),
    note="Gồm cả hồ sơ đang tạm dừng.",
)
dossiers_open_overdue = Figure(
    "Số hồ sơ TTHC đang giải quyết đã quá hạn",
    count(open_overdue),
    unit="hồ sơ",
    basis=ii_06a("13"),
    note="Ngày hẹn trước ngày cuối kỳ; đến hạn đúng ngày cuối kỳ là còn trong hạn.",
    is_open=True,
)

# Handed over
dossiers_returned = Figure(
    "Số hồ sơ TTHC trả kết quả", count(returned), unit="hồ sơ", basis=annex_2("III.6.2")
)
dossiers_postal_returned = Figure(
    "Số hồ sơ thực tế được trả kết quả qua dịch vụ bưu chính công ích",
    count(returned_by_post),
    unit="hồ sơ",
    basis=annex_2("VII.4.5"),
)
procedures_postal_returned = Figure(
    "Số TTHC thực tế được trả kết quả qua dịch vụ bưu chính công ích",
    distinct(dossiers.procedure_code, of=returned_by_post),
    unit="thủ tục",
    basis=annex_2("VII.4.3"),
    note="Mỗi mã thủ tục đếm một lần, dù nhiều đơn vị cùng trả kết quả.",
)

# ── the checks ─────────────────────────────────────────────────────────────
received_is_online_or_on_paper = adds_up(
    "Hồ sơ tiếp nhận là trực tuyến cộng với trực tiếp, bưu chính",
    parts=(dossiers_received_online, dossiers_received_direct_or_postal),
    whole=dossiers_received,
)
settled_is_early_on_the_day_or_late = adds_up(
    "Hồ sơ đã giải quyết là trước hạn, đúng hạn và quá hạn cộng lại",
    parts=(dossiers_settled_early, dossiers_settled_on_the_day, dossiers_settled_late),
    whole=dossiers_settled,
)
open_is_in_time_or_overdue = adds_up(
    "Hồ sơ đang giải quyết là trong hạn cộng với quá hạn",
    parts=(dossiers_open_within_deadline, dossiers_open_overdue),
    whole=dossiers_open,
)
what_came_is_settled_or_open = balances(
    "Kỳ trước chuyển sang cộng tiếp nhận trong kỳ bằng đã giải quyết cộng đang giải quyết",
    came=(dossiers_carried_over, dossiers_received),
    went=(dossiers_settled, dossiers_open),
)
carried_over_is_what_was_open = opening_is_closing(
    "Hồ sơ kỳ trước chuyển sang bằng hồ sơ đang giải quyết cuối kỳ trước",
    opening=dossiers_carried_over,
    closing=dossiers_open,
)
on_time_rate_is_of_its_parts = of_its_parts(
    "Tỷ lệ đúng hạn là số giải quyết trước và đúng hạn trên số đã giải quyết",
    rate=dossiers_on_time_rate,
    part=dossiers_settled_on_time,
    whole=dossiers_settled,
)
received_as_usual = outlier("Số hồ sơ tiếp nhận như mọi kỳ", dossiers_received)
