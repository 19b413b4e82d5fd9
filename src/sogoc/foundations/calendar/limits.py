"""Columns that hold how long something may take, as budgets are written."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from sogoc.kernel.budgets import Budget, UnreadableBudget


def budget_key(value: str) -> None:
    try:
        Budget.parse(value)
    except UnreadableBudget as error:
        raise ValidationError(_("Hãy viết như 5wd, 15d, 8h hoặc 5wd+15d.")) from error
