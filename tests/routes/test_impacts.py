"""A text is repealed: an official sees what cites it, and gives it to a division to look at again, once."""

import pytest
from django.test import Client
from django.urls import reverse

from sogoc.areas.direction.tasks.models import Task
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import division
from sogoc.foundations.documents.impacts import resting_on
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.tests.builders import OFFICE
from sogoc.foundations.people.tests.builders import employed
from sogoc.joint.tests.builders import ended_document
from sogoc.kernel.roles import Role

pytestmark = pytest.mark.django_db
ONCE = {"submission": "một-lần"}


@pytest.fixture
def officer(so: Agency) -> Client:
    client = Client()
    client.force_login(employed("van.phong", Role.OFFICE, so))
    return client


def test_from_the_relation_to_the_tasks(officer: Client, so: Agency) -> None:
    assert reverse("impacts:list") in officer.get("/fields/institutions/").content.decode()
    unit, ending = division(so, "phong-cntt"), ended_document(3)
    page = reverse("impacts:impact", args=[ending.pk])
    assert page in officer.get(reverse("impacts:list")).content.decode()
    shown = officer.get(page).content.decode()
    cited = Document.objects.get(printed="701/KH-SKHCN")
    assert reverse("documents:document", args=[cited.pk]) in shown
    assert shown.count("chưa giao</span>") == 3
    one, *others = resting_on(ending, OFFICE)
    told = {"unit": unit.pk, "due_on": "31/12/2030", "chosen": [one.origin]}
    assert officer.post(f"{page}assign/", told | ONCE).headers["Location"] == page
    task = Task.objects.get()
    assert (task.lead, task.title.startswith("Xem lại 701/KH-SKHCN")) == (unit, True)
    shown = officer.get(page).content.decode()
    assert reverse("tasks:task", args=[task.pk]) in shown
    assert shown.count("chưa giao</span>") == 2
    form = officer.get(f"{page}assign/").content.decode()
    assert [origin.origin in form for origin in (one, *others)] == [False, True, True]
    again = officer.post(f"{page}assign/", told | {"submission": "lần nữa"})
    assert again.status_code == 422
    rest = told | {"chosen": [origin.origin for origin in others], "submission": "lần ba"}
    assert officer.post(f"{page}assign/", rest).status_code == 302
    assert Task.objects.count() == 3
    assert f"{page}assign/" not in officer.get(page).content.decode()


def test_machines_are_told_the_same(officer: Client) -> None:
    ending = ended_document(2)
    (one,) = officer.get(reverse("api:impacts"), {"agency": "so"}).json()["impacts"]
    assert (one["ended"], one["kind"], one["by"], one["touched"]) == (
        "13/2022/QĐ-UBND",
        "replaces",
        "26/2023/QĐ-UBND",
        2,
    )
    told = officer.get(reverse("api:impact", args=[ending.pk])).json()
    assert [(row["record"], row["agency"], row["task"]) for row in told] == [
        ("701/KH-SKHCN", "so", None),
        ("702/KH-SKHCN", "so", None),
    ]
    assert officer.get(reverse("api:impact", args=[0])).status_code == 404
