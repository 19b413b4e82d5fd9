from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "sogoc.foundations.people"
    label = "people"
    verbose_name = "Người dùng"

    def ready(self) -> None:
        """Hands the one policy to the kernel, so that what stands below asks the same question."""
        from sogoc.foundations.agencies.policy import RULES as AGENCIES
        from sogoc.foundations.calendar.policy import RULES as CALENDAR
        from sogoc.foundations.journal.policy import RULES as JOURNAL
        from sogoc.kernel.acts import decide_by

        from .policy import EVENTS, RULES, policies

        policies.learn(JOURNAL)
        policies.learn(AGENCIES)
        policies.learn(CALENDAR)
        policies.learn(RULES, EVENTS)
        decide_by(policies)
