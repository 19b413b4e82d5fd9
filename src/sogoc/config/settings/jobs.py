"""What the worker does and when; pages show it too."""

from sogoc.config.schedule import SCHEDULE

__all__ = ["SCHEDULE"]
