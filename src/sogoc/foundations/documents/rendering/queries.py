"""Which template prints a form for an agency on a day."""

from datetime import date
from pathlib import Path

from django.db.models import QuerySet

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.queries import under
from sogoc.foundations.documents.storing import place_of
from sogoc.kernel.acts import Actor, reach

from .forms import PrintedForm
from .models import PaperTemplate
from .paper_data import PaperData


def own_template(agency: Agency, form: PrintedForm, day: date) -> PaperTemplate | None:
    """The agency's own, or that of the nearest one above it; of several the newest."""
    above = PaperTemplate.objects.filter(form=form.key, since__lte=day, agency__key__in=agency.steps)
    found = above.select_related("agency", "file").order_by("agency__path", "since", "id")
    return found.last()


def own_templates(agency: Agency, day: date) -> dict[str, PaperTemplate]:
    """By form, in one question."""
    above = PaperTemplate.objects.filter(since__lte=day, agency__key__in=agency.steps)
    found = above.select_related("agency", "file").order_by("agency__path", "since", "id")
    return {one.form: one for one in found}


def template_for(agency: Agency, form: PrintedForm, day: date) -> Path:
    own = own_template(agency, form, day)
    return place_of(own.file.sha256) if own else form.template


def printed(form: PrintedForm, data: PaperData, *, agency: Agency, day: date) -> bytes:
    """The filled paper, as Word."""
    from .filling import filled  # what reads Word is slow to load, and most processes never print

    return filled(template_for(agency, form, day), data)


def templates_seen_by(by: Actor) -> QuerySet[PaperTemplate]:
    found = PaperTemplate.objects.filter(under(reach(by, "see_template"), "agency__path"))
    return found.select_related("agency", "file")
