"""What holds for every act, and for the next one by default. How it looks is in test_shape.py.

Each act is done on both databases; who is refused, and how a change is called, no database decides."""

from typing import Any

import pytest
from django.db import transaction

from sogoc.foundations.journal.models import Entry
from sogoc.foundations.journal.telling import told
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import NOBODY, holder
from tests.acts.kept import everything
from tests.acts.walk import ACTS, EACH, Act
from tests.architecture.house import VIETNAMESE
from tests.golden.comparing import same_as_kept

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(**EACH)
def test_it_writes_the_journal_and_gives_back_what_it_made(act: Act) -> None:
    ready = act.ready()
    before = Entry.objects.values_list("pk", flat=True).first() or 0
    made = act.function(**ready)
    assert made is not None
    entries = Entry.objects.filter(pk__gt=before)
    assert {entry.actor for entry in entries} == {ready["by"].key}
    assert {entry.happened_at for entry in entries} == {ready["at"]}
    assert [
        entry for entry in entries if entry.verb == entry.act or not entry.held_at.startswith("so/")
    ] == []


@pytest.mark.once
@pytest.mark.parametrize(**EACH)
def test_what_it_changes_has_names_that_people_read(act: Act) -> None:
    act.function(**act.ready())
    names = [one.name for entry in Entry.objects.all() for one in told(entry)]
    assert [name for name in names if not VIETNAMESE.search(name)] == []


@pytest.mark.once
@pytest.mark.parametrize(**EACH)
def test_who_holds_nothing_is_refused_and_nothing_changes(act: Act) -> None:
    ready = act.ready()
    before = everything()
    with pytest.raises(NotAllowed), transaction.atomic():
        act.function(**(ready | {"by": NOBODY}))
    assert everything() == before


@pytest.mark.once
@pytest.mark.parametrize(**EACH)
def test_who_holds_everything_elsewhere_is_refused(act: Act) -> None:
    ready = act.ready()
    with pytest.raises(NotAllowed):
        act.function(**(ready | {"by": holder(*Role, where="mot-noi-khac/")}))


def allowed(act: Act, ready: dict[str, Any], role: Role) -> str:
    """Tried in earnest, then undone."""
    with transaction.atomic():
        try:
            act.function(**(ready | {"by": holder(role)}))
        except NotAllowed:
            return "no"
        finally:
            transaction.set_rollback(True)
    return "yes"


@pytest.mark.once
def test_each_role_may_do_what_the_table_says() -> None:
    rows = [["act", *Role]]
    for act in sorted(ACTS, key=lambda one: one.name):
        with transaction.atomic():
            ready = act.ready()
            rows.append([act.name, *(allowed(act, ready, role) for role in Role)])
            transaction.set_rollback(True)
    same_as_kept("acts.csv", rows)
