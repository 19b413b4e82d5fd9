"""All that the database keeps, to see that nothing changed."""

from typing import Any

from django.apps import apps


def everything() -> dict[str, list[tuple[Any, ...]]]:
    ours = [model for model in apps.get_models() if model.__module__.startswith("sogoc.")]
    return {model._meta.label: sorted(model._meta.base_manager.values_list(), key=str) for model in ours}
