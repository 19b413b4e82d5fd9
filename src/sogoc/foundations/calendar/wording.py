"""A time that the law gives, in the reader's words."""

from django.utils.translation import gettext

from sogoc.kernel.budgets import Budget


def budget_in_words(budget: Budget) -> str:
    """5 ngày làm việc, rồi 15 ngày"""
    legs = [gettext(template).format(**facts) for template, facts in (leg.wording for leg in budget.legs)]
    return gettext(", rồi ").join(legs)
