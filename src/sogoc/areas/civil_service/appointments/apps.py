from django.apps import AppConfig


class AppointmentsConfig(AppConfig):
    name = "sogoc.areas.civil_service.appointments"
    label = "appointments"
    verbose_name = "Tuyển dụng, bổ nhiệm"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books
        from sogoc.foundations.people.policy import policies

        from . import figures, register
        from .policy import RULES
        from .queries import appointment_rows, recruitment_rows, talent_rows

        policies.learn(RULES)
        for one, rows, kind in (
            (register.recruitments, recruitment_rows, "appointments.recruitment"),
            (register.leader_appointments, appointment_rows, "appointments.leaderappointment"),
            (register.talent_supports, talent_rows, "appointments.talentsupport"),
        ):
            books.learn(one, rows, figures, kind=kind, seen_by="see_appointments")
