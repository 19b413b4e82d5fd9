from django.apps import AppConfig


class CatalogueConfig(AppConfig):
    name = "sogoc.areas.procedures.catalogue"
    label = "catalogue"
    verbose_name = "Thủ tục hành chính – danh mục"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books
        from sogoc.foundations.people.policy import policies

        from . import figures
        from .policy import RULES
        from .queries import offer_rows, procedure_rows
        from .register import offers, procedures

        policies.learn(RULES)
        books.learn(
            procedures, procedure_rows, figures, kind="catalogue.procedureversion", seen_by="see_procedure"
        )
        books.learn(offers, offer_rows, figures, kind="catalogue.offer", seen_by="see_procedure")
