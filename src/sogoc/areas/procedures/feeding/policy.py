"""Who may do what with feeds of dossiers."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_WORKING_ROLE, Role

KEEPERS = frozenset({Role.ADMINISTRATOR, Role.OFFICE})
FEEDERS = frozenset({Role.OFFICE})

RULES = (
    Rule("see_feed", "xem nguồn và các lần nạp hồ sơ", EVERY_WORKING_ROLE),
    Rule("open_feed_source", "mở nguồn nạp hồ sơ", KEEPERS),
    Rule("map_feed_source", "sửa bảng quy đổi của nguồn nạp hồ sơ", KEEPERS),
    Rule("renew_feed_key", "cấp khóa cho máy của nguồn nạp hồ sơ", frozenset({Role.ADMINISTRATOR})),
    Rule("receive_feed_run", "nhận một lần nạp hồ sơ", FEEDERS),
    Rule("take_fed_rows", "ghi các dòng được nạp vào sổ hồ sơ", FEEDERS),
    Rule("replay_fed_rows", "nạp lại các dòng bị từ chối", FEEDERS),
)
