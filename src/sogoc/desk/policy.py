"""What the desk itself lets people see, beside the records of the rooms."""

from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import EVERY_ROLE

RULES = (Rule("see_components", "xem các thành phần giao diện", EVERY_ROLE, everywhere=True),)
