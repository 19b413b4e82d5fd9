from django.apps import AppConfig


class MeetingsConfig(AppConfig):
    name = "sogoc.areas.direction.meetings"
    label = "meetings"
    verbose_name = "Hội nghị, họp, kết luận"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books
        from sogoc.foundations.people.policy import policies

        from . import figures
        from .policy import RULES
        from .queries import conclusion_rows, meeting_rows
        from .register import conclusions, meetings

        policies.learn(RULES)
        books.learn(meetings, meeting_rows, figures, kind="meetings.meeting", seen_by="see_meeting")
        books.learn(conclusions, conclusion_rows, figures, kind="meetings.conclusion", seen_by="see_meeting")
