"""`sogoc load_samples`: the four departments of the papers, to look at and to try."""

from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import transaction

from sogoc.kernel.roles import ROLE_NAMES, Role
from sogoc.samples.loading import PASSWORD, load


class Command(BaseCommand):
    help = "Nạp dữ liệu mẫu của bốn sở; nạp lại không làm thay đổi gì."

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument(
            "--migrate", action="store_true", help="Trước hết đưa cơ sở dữ liệu lên phiên bản này."
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if options["migrate"]:
            # In one process: each start of the application costs an old machine seconds.
            call_command("migrate", verbosity=0)
        with transaction.atomic():
            accounts = load()
        self.stdout.write("Tài khoản mẫu, mật khẩu chung: " + PASSWORD)
        for account in accounts:
            where = account["agency"] or "mọi cơ quan"
            self.stdout.write(f"  {account['username']:20} {ROLE_NAMES[Role(account['role'])]}, {where}")
