"""No model relation crosses areas or points upward, also not as a string, which contracts cannot see."""

from collections.abc import Iterable, Iterator

from django.apps import apps
from django.db import models
from django.test.utils import isolate_apps

FOUNDATIONS = ("journal", "agencies", "calendar", "people", "documents", "citizens", "notices", "ledger")
FLOORS = ("foundations", "areas", "scorecards", "reports")


def place(module: str) -> tuple[str, str]:
    """The floor and the room of a model: ("areas", "direction")."""
    _, floor, *rooms = module.split(".")
    return floor, rooms[0] if floor in ("foundations", "areas") else floor


def crossings(some: Iterable[type[models.Model]]) -> Iterator[str]:
    for model in some:
        for field in model._meta.get_fields(include_hidden=True):
            if not field.is_relation or field.auto_created or field.remote_field is None:
                continue
            target = field.remote_field.model
            named = target if isinstance(target, str) else target.__module__
            if isinstance(target, str) or not may_point(place(model.__module__), named):
                yield f"{model.__module__}.{model.__name__}.{field.name} → {named}"


def may_point(source: tuple[str, str], target: str) -> bool:
    if not target.startswith("sogoc."):
        return False
    (floor, room), (its_floor, its_room) = source, place(target)
    if floor != its_floor:
        return FLOORS.index(its_floor) < FLOORS.index(floor)
    if floor == "foundations":
        return FOUNDATIONS.index(its_room) <= FOUNDATIONS.index(room)
    return room == its_room


def ours() -> list[type[models.Model]]:
    return [model for model in apps.get_models() if model.__module__.startswith("sogoc.")]


def test_relations_stay_at_home_or_point_down() -> None:
    assert ours()
    assert list(crossings(ours())) == []


@isolate_apps()
def test_a_crossing_is_seen() -> None:
    def model(name: str, module: str, points_to: str) -> type[models.Model]:
        meta = type("Meta", (), {"app_label": module.split(".")[-2]})
        target = models.ForeignKey(points_to, models.PROTECT, related_name="+")
        facts = {"__module__": module, "Meta": meta, "target": target}
        return type(models.Model)(name, (models.Model,), facts)

    task = model("Task", "sogoc.areas.direction.models", "self")
    dossier = model("Dossier", "sogoc.areas.procedures.models", "direction.Task")
    apology = model("Apology", "sogoc.areas.procedures.models", "procedures.Dossier")
    account = model("Account", "sogoc.foundations.people.models", "direction.Task")
    plan = model("Plan", "sogoc.areas.direction.models", "people.Account")
    stray = model("Stray", "sogoc.areas.direction.models", "nowhere.Thing")
    found = [one.partition(" ")[0] for one in crossings([task, dossier, apology, account, plan, stray])]
    assert found == [
        "sogoc.areas.procedures.models.Dossier.target",
        "sogoc.foundations.people.models.Account.target",
        "sogoc.areas.direction.models.Stray.target",
    ]
