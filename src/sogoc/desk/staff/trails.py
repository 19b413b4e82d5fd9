"""The way back from a page about staff, leaders, appointments and positions."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from sogoc.kernel.reform import ReformField

Trail = list[tuple[str, str]]


def of_the_field() -> Trail:
    field = ReformField.CIVIL_SERVICE
    return [(_(field.heading), reverse("fields:field", args=[field.value]))]


def of_the_list() -> Trail:
    return [*of_the_field(), (_("Công chức, viên chức"), reverse("staff:list"))]


def page_of(staff: Any) -> str:
    return reverse("staff:person", args=[staff.pk])


def page_of_whom(made: Any) -> str:
    """Of whom a stay, an office or a support tells."""
    return page_of(made.staff)


def of_somebody(staff: Any) -> Trail:
    return [*of_the_list(), (str(staff), page_of(staff))]


def of_whom(made: Any) -> Trail:
    return of_somebody(made.staff)


# ── leaders ────────────────────────────────────────────────────────────────
def of_leaders() -> Trail:
    return [*of_the_list(), (_("Lãnh đạo, quản lý"), reverse("staff:leaders"))]


def page_of_leadership(held: Any) -> str:
    return reverse("staff:leadership", args=[held.pk])


def of_a_leadership(held: Any) -> Trail:
    return [*of_leaders(), (str(held), page_of_leadership(held))]


# ── recruitments and appointments ──────────────────────────────────────────
def of_recruitments() -> Trail:
    return [*of_the_list(), (_("Tuyển dụng"), reverse("staff:recruitments"))]


def page_of_recruitment(one: Any) -> str:
    return reverse("staff:recruitment", args=[one.pk])


def of_a_recruitment(one: Any) -> Trail:
    return [*of_recruitments(), (str(one), page_of_recruitment(one))]


def of_appointments() -> Trail:
    return [*of_the_list(), (_("Bổ nhiệm"), reverse("staff:appointments"))]


def page_of_appointment(one: Any) -> str:
    return reverse("staff:appointment", args=[one.pk])


def of_an_appointment(one: Any) -> Trail:
    return [*of_appointments(), (str(one), page_of_appointment(one))]


def of_talents() -> Trail:
    return [*of_the_list(), (_("Người có tài năng"), reverse("staff:talents"))]


def page_of_talent(one: Any) -> str:
    return reverse("staff:talent", args=[one.pk])


# ── positions ──────────────────────────────────────────────────────────────
def of_position_lists() -> Trail:
    return [*of_the_field(), (_("Vị trí việc làm"), reverse("staff:positions"))]


def page_of_list(listed: Any) -> str:
    return reverse("staff:position_list", args=[listed.pk])


def of_a_list(listed: Any) -> Trail:
    return [*of_position_lists(), (str(listed), page_of_list(listed))]


def page_of_position(position: Any) -> str:
    return reverse("staff:position", args=[position.pk])


def of_a_position(position: Any) -> Trail:
    return [*of_a_list(position.listed), (str(position), page_of_position(position))]
