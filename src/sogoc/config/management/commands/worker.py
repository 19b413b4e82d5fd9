"""`sogoc worker`: background work, until it is told to stop. It needs no server but the database."""

import signal
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.utils import timezone

from sogoc.config.working import Worker


class Command(BaseCommand):
    help = "Làm các việc chạy nền theo lịch; dừng bằng Ctrl-C hoặc SIGTERM, sau khi xong việc đang làm."

    def handle(self, *args: Any, **options: Any) -> None:
        worker = Worker(settings.SCHEDULE, timezone.now)
        for one in (signal.SIGTERM, signal.SIGINT):
            signal.signal(one, worker.stop)
        self.stdout.write("Đang làm các việc chạy nền. Dừng: Ctrl-C.")
        self.stdout.flush()
        worker.work()
