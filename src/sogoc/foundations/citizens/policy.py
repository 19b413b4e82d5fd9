"""What citizens do with their own accounts. Signing in and out is the same right as everybody's (people/policy.py)."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import Role

NO_ROLE: frozenset[Role] = frozenset()

RULES = (
    Rule("add_passkey", "thêm khóa đăng nhập", NO_ROLE, own=True),
    Rule("remove_passkey", "bỏ khóa đăng nhập", NO_ROLE, own=True),
)

# What happens to an account, which nobody may or may not do.
EVENTS = {"join": "mở tài khoản người dân", "vouched_for": "được nơi định danh xác nhận"}
