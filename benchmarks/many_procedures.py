"""The catalogue behind a million dossiers: two thousand procedures, of which the first is published by the act and the
others are copies of it by other names."""

from benchmarks.many_dossiers import LIMITS, PROCEDURES, Facts
from sogoc.areas.procedures.catalogue.models import Procedure, ProcedureVersion
from sogoc.areas.procedures.catalogue.queries import findable
from sogoc.areas.procedures.catalogue.tests.builders import version
from sogoc.foundations.agencies.models import Agency


def publish(agency: Agency) -> None:
    pattern = version("9.999999", agency=agency)
    codes = [Facts(0, agency.pk, number, "", pattern.valid_from) for number in range(PROCEDURES)]
    made = Procedure.objects.bulk_create(Procedure(agency=agency, code=one.procedure_code) for one in codes)
    ProcedureVersion.objects.bulk_create(
        _copied(pattern, procedure, one) for procedure, one in zip(made, codes, strict=True)
    )


def _copied(pattern: ProcedureVersion, procedure: Procedure, told: Facts) -> ProcedureVersion:
    facts = {
        field.attname: getattr(pattern, field.attname)
        for field in ProcedureVersion._meta.concrete_fields
        if not (field.primary_key or field.generated)
    }
    copied = ProcedureVersion(**facts)
    copied.procedure, copied.limit = procedure, LIMITS[told.procedure % len(LIMITS)]
    copied.name, copied.field = told.words
    copied.folded = findable(copied)
    return copied
