"""What is said in Vietnamese where no gettext stands: definitions know no Django, yet faces show their words.

Asked of the running definitions, not read from their text, so that composed words ("I. Chỉ đạo") are found."""

import os
from collections.abc import Iterator

PERIODS = ("2023", "2023-Q1", "2023-H1", "2023-H2", "2023-9M", "2023-02", "2023-01-01..2023-01-02")


def said_by_definitions() -> Iterator[tuple[str, str]]:
    """Where, and the words."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sogoc.config.settings")
    import django
    from django.apps import apps

    django.setup()
    from sogoc.areas.procedures.dossiers.queries import STATES
    from sogoc.areas.procedures.dossiers.register import EVERY_WORD
    from sogoc.foundations.agencies import kinds as agencies
    from sogoc.foundations.documents.kinds import kind_names
    from sogoc.foundations.documents.signing import traits as signing
    from sogoc.foundations.documents.traits import EVERY_NAME
    from sogoc.foundations.people.policy import policies
    from sogoc.kernel.periods import REPORTING_CUT, Period
    from sogoc.kernel.reform import REFORM_FIELD_NAMES
    from sogoc.kernel.roles import ROLE_NAMES

    for cut in ("", REPORTING_CUT):
        yield from (
            ("periods", Period.parse(key + cut).wording[0]) for key in PERIODS if not (cut and ".." in key)
        )
    yield from (("reform", name) for name in REFORM_FIELD_NAMES.values())
    yield from (("roles", name) for name in ROLE_NAMES.values())
    for names in (kind_names(), agencies.kind_names(), agencies.level_names()):
        yield from (("kinds", name) for name in names.values())
    ours = (
        one for one in apps.get_app_configs() if one.name.startswith(("sogoc.foundations.", "sogoc.areas."))
    )
    yield from (("rooms", str(room.verbose_name)) for room in ours)
    yield from (("calendar", words) for words in said_of_days())
    traits = (*EVERY_NAME, *signing.EVERY_NAME)
    yield from (("traits", name) for names in traits for name in names.values())
    yield from (("dossiers", name) for names in (*EVERY_WORD, STATES) for name in names.values())
    yield from said_of_procedures()
    yield from said_of_staff()
    for said in (said_of_tasks, said_of_inspections, said_of_surveys, said_of_outreach, said_of_initiatives):
        yield from said()
    for said in (said_of_drafting,):
        yield from said()
    yield from said_of_organisation()
    yield from said_of_institutions()
    yield from said_of_conduct()
    yield from said_of_training()
    yield from (("policy", rule.verb) for rule in policies.rules.values())
    yield from (("policy", verb) for verb in policies.events.values())
    yield from said_of_figures()


def said_of_procedures() -> Iterator[tuple[str, str]]:
    """What citizens say, and what other systems send."""
    from sogoc.areas.procedures.feedback import queries as feedback
    from sogoc.areas.procedures.feedback import register as said_in_feedback
    from sogoc.areas.procedures.feeding import register as feeding
    from sogoc.areas.procedures.onestop import register as onestop
    from sogoc.areas.procedures.reconciliation import register as reconciliation

    told = (*said_in_feedback.EVERY_WORD, feedback.STATES, feedback.QUESTION_STATES)
    yield from (("feedback", name) for names in told for name in names.values())
    yield "feedback", said_in_feedback.UNKNOWN_TERM
    for name in (*feeding.FIELDS.values(), *feeding.ROW_STATES.values(), *feeding.TOTALS.values()):
        yield "feeding", name
    yield from (("portal", words) for words in said_of_portal())
    yield from (("onestop", name) for names in onestop.EVERY_WORD for name in names.values())
    yield from (("onestop", name) for name in onestop.equipment_names().values())
    yield from (("reconciliation", name) for names in reconciliation.EVERY_WORD for name in names.values())


def said_of_tasks() -> Iterator[tuple[str, str]]:
    """What plans are for, where tasks come from, how far they have come; what people met for."""
    from sogoc.areas.direction.meetings import register as meetings
    from sogoc.areas.direction.tasks import queries, register

    for names in (*register.EVERY_WORD, queries.LISTS, queries.LANES, {"": register.NOWHERE}):
        yield from (("tasks", name) for name in names.values())
    yield from (("meetings", name) for names in meetings.EVERY_WORD for name in names.values())


def said_of_inspections() -> Iterator[tuple[str, str]]:
    """How far they have come, and what is looked at."""
    from sogoc.areas.direction.inspections import register
    from sogoc.areas.direction.inspections.papers.printed import printed_forms
    from sogoc.desk.inspections import states

    for names in (*register.EVERY_WORD, *states.EVERY_WORD):
        yield from (("inspections", name) for name in names.values())
    yield from (("inspections", form.title) for form in printed_forms())


def said_of_surveys() -> Iterator[tuple[str, str]]:
    """What surveys ask and how far they have come, and by what a sample is drawn."""
    from sogoc.areas.direction.surveys import queries as surveys
    from sogoc.areas.direction.surveys import register as said_in_surveys
    from sogoc.joint.draw_survey_sample import STRATA

    told = (*said_in_surveys.EVERY_WORD, surveys.STATES, STRATA)
    yield from (("surveys", name) for names in told for name in names.values())


def said_of_outreach() -> Iterator[tuple[str, str]]:
    from sogoc.areas.direction.outreach.queries import STATES
    from sogoc.areas.direction.outreach.register import EVERY_WORD

    yield from (("outreach", name) for names in (*EVERY_WORD, STATES) for name in names.values())


def said_of_initiatives() -> Iterator[tuple[str, str]]:
    from sogoc.areas.direction.initiatives.queries import STATES
    from sogoc.areas.direction.initiatives.register import EVERY_WORD

    yield from (("initiatives", name) for names in (*EVERY_WORD, STATES) for name in names.values())


def said_of_drafting() -> Iterator[tuple[str, str]]:
    """What is drafted, through which steps, how far it has come, and what others said of it."""
    from sogoc.areas.institutions.drafting.queries import STATES, step_names
    from sogoc.areas.institutions.drafting.register import EVERY_WORD

    yield from (("drafting", name) for names in (*EVERY_WORD, STATES) for name in names.values())
    yield from (("drafting", name) for name in step_names())


def said_of_organisation() -> Iterator[tuple[str, str]]:
    """Units and why they are no more, what is to be cut, kinds of posts."""
    from sogoc.areas.organisation.posts import register as posts
    from sogoc.areas.organisation.posts.queries import STATES
    from sogoc.areas.organisation.structure import register as structure

    for names in (*structure.EVERY_WORD, *posts.EVERY_WORD, STATES):
        yield from (("organisation", name) for name in names.values())


def said_of_institutions() -> Iterator[tuple[str, str]]:
    from sogoc.areas.institutions.dissemination.register import EVERY_WORD as TOLD
    from sogoc.areas.institutions.reviewing.queries import STATES
    from sogoc.areas.institutions.reviewing.register import EVERY_WORD

    yield from (("reviewing", name) for names in (*EVERY_WORD, STATES) for name in names.values())
    yield from (("dissemination", name) for names in TOLD for name in names.values())


def said_of_conduct() -> Iterator[tuple[str, str]]:
    from sogoc.areas.civil_service.conduct.queries import RATING_STATES, ROTATION_STATES, SIDE_STATES
    from sogoc.areas.civil_service.conduct.register import EVERY_WORD

    told = (*EVERY_WORD, RATING_STATES, ROTATION_STATES, SIDE_STATES)
    yield from (("conduct", name) for names in told for name in names.values())


def said_of_training() -> Iterator[tuple[str, str]]:
    from sogoc.areas.civil_service.training.queries import CLASS_STATES, EXAM_STATES, STATES
    from sogoc.areas.civil_service.training.register import EVERY_WORD

    told = (*EVERY_WORD, CLASS_STATES, EXAM_STATES, STATES)
    yield from (("training", name) for names in told for name in names.values())


def said_of_staff() -> Iterator[tuple[str, str]]:
    from sogoc.areas.civil_service.appointments.register import EVERY_WORD as OF_APPOINTMENTS
    from sogoc.areas.civil_service.positions.register import EVERY_WORD as OF_POSITIONS
    from sogoc.areas.civil_service.staff.queries import POSTS, STATES
    from sogoc.areas.civil_service.staff.register import EVERY_WORD

    every = (*EVERY_WORD, *OF_APPOINTMENTS, *OF_POSITIONS, STATES, POSTS)
    yield from (("staff", name) for names in every for name in names.values())


def said_of_portal() -> Iterator[str]:
    """What is wrong with an answer, and how far a fee has come."""
    from sogoc.areas.procedures.applications.register import Wrong
    from sogoc.areas.procedures.payments.queries import WANTED
    from sogoc.areas.procedures.payments.register import DIFFERENCES, STATES

    yield from (one.value for one in Wrong)
    for names in (STATES, DIFFERENCES, WANTED):
        yield from names.values()


def said_of_figures() -> Iterator[tuple[str, str]]:
    """Registers, their figures, and what a cell says that holds no number."""
    from sogoc.foundations.ledger.books import books
    from sogoc.measures.agreement import SEVERITIES
    from sogoc.measures.checks import AS_COUNTED
    from sogoc.measures.states import SOURCES, STATES

    for register in books.registers.values():
        yield "registers", register.title
        for column in register.columns().values():
            yield "registers", column.label
            yield from (("registers", words) for words in column.words.values())
    yield from (("checks", words) for words in (AS_COUNTED, *SEVERITIES.values()))
    yield from (("checks", check.words) for check in books.checks.values())
    for figure in books.figures.values():
        yield from (("figures", words) for words in (figure.title, figure.unit, figure.note) if words)
        yield from (("figures", words) for _, words in figure.choices)
        for group in figure.measure.groups:
            yield from (("figures", step.phrase) for step in group.of.steps() if step.phrase)
    yield from (("states", words) for words in (*STATES.values(), *SOURCES.values()))


def said_of_days() -> Iterator[str]:
    """Days off by their occasion, and how an explanation of a due moment is worded."""
    from sogoc.foundations.calendar.by_law import cut_off_rules, lawful_days
    from sogoc.kernel.budgets import UNIT_WORDS
    from sogoc.kernel.due_steps import (
        COUNTED_WORDS,
        PAUSED_WITHOUT_REASON,
        SPAN_WORDS,
        WEEKDAY_NAMES,
        WHY_WORDS,
    )
    from sogoc.kernel.working_days import DAY_KIND_NAMES, PART_NAMES

    yield from (one.name for one in lawful_days())
    yield from (rule.name for rule in cut_off_rules().values())
    for words in (UNIT_WORDS, WHY_WORDS, SPAN_WORDS, COUNTED_WORDS, DAY_KIND_NAMES, PART_NAMES):
        yield from words.values()
    yield from (*WEEKDAY_NAMES, PAUSED_WITHOUT_REASON)
