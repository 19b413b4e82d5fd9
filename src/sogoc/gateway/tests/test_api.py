"""The API: what it gives, and that it refuses in one shape."""

from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from sogoc.areas.direction.steering.tests.builders import steering_document
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.documents.tests.builders import (
    attachment,
    citation,
    document,
    evidence,
    incoming,
    relation,
)
from sogoc.foundations.people.tests.builders import account, employed, some_agency
from sogoc.kernel.roles import Role

pytestmark = pytest.mark.django_db
DOCUMENTS = "/api/v1/documents"
FIGURE = "/api/v1/figures/steering_documents_issued"


@pytest.fixture
def client() -> Client:
    client = Client()
    client.force_login(employed("van.phong", Role.OFFICE, some_agency()))
    for number, day in (("64/KH-SKHCN", date(2022, 12, 30)), ("17/KH-SKHCN", date(2023, 3, 1))):
        steering_document(number, issued_on=day)
    document("1/KH-SNV", agency=department("so-khac"))
    return client


def told(client: Client, address: str, **asked: Any) -> Any:
    response = client.get(address, asked)
    assert response.status_code == 200, response.content.decode()
    return response.json()


def test_documents_within_reach_newest_first(client: Client) -> None:
    answer = told(client, DOCUMENTS)
    assert answer["total"] == 2
    assert [one["number"] for one in answer["documents"]] == ["17/KH-SKHCN", "64/KH-SKHCN"]
    assert answer["documents"][0] | {"id": 0} == {
        "id": 0,
        "number": "17/KH-SKHCN",
        "issued_on": "2023-03-01",
        "kind": "plan",
        "flow": "out",
        "issuer": "Sở Khoa học và Công nghệ",
        "summary": "Cải cách hành chính năm 2023",
        "agency": "so",
        "signed": "",
        "sent": "",
        "sent_on": None,
        "secrecy": "normal",
        "urgency": "normal",
        "cancelled_on": None,
        "cancelled_because": "",
    }


def test_a_document_comes_with_what_is_tied_to_it(client: Client) -> None:
    plan = document("18/KH-SKHCN", issued_on=date(2023, 3, 1))
    order = incoming()
    relation(document=plan, other=order, since=plan.issued_on)
    attachment(document=plan)
    evidence(record=plan, document=order)
    citation(record=plan)
    answer = told(client, f"{DOCUMENTS}/{plan.pk}")
    links = answer["links"]
    assert answer["document"]["number"] == "18/KH-SKHCN"
    assert links["outgoing"] == [
        {"kind": "based_on", "since": "2023-03-01", "document": order.pk, "number": "4047/QĐ-UBND"}
    ]
    assert [file["name"] for file in links["files"]] == ["Kế hoạch 64.pdf"]
    assert links["cites"] == [{"law": "30/2020/NĐ-CP", "place": "khoản 2 Điều 15", "document": None}]
    assert links["proven_by"] == [{"document": order.pk, "page": 3, "says": "Kết quả kiểm tra"}]
    (back,) = told(client, f"{DOCUMENTS}/{order.pk}")["links"]["returning"]
    assert back["number"] == "18/KH-SKHCN"
    assert client.get(f"{DOCUMENTS}/{10**9}").json()["refusal"] == "UnknownDocument"


def test_documents_are_narrowed_and_paged(client: Client) -> None:
    assert told(client, DOCUMENTS, period="2022", words="cai cach", agency="so")["total"] == 1
    assert told(client, DOCUMENTS, kind="plan", flow="out")["total"] == 2
    assert told(client, DOCUMENTS, flow="in")["total"] == 0
    first = told(client, DOCUMENTS, limit=1)
    assert (first["total"], [one["number"] for one in first["documents"]]) == (2, ["17/KH-SKHCN"])
    steering_document("18/KH-SKHCN", issued_on=date(2023, 3, 2))  # entered meanwhile, it shifts nothing
    second = told(client, DOCUMENTS, limit=1, page=first["next"])
    assert ([one["number"] for one in second["documents"]], second["next"]) == (["64/KH-SKHCN"], "")


def test_a_figure_with_its_records(client: Client) -> None:
    answer = told(client, FIGURE, agency="so", period="2023-Q1@nd09")
    assert (answer["value"], answer["state"]) == ("2", "number")
    assert (answer["period_start"], answer["period_end"]) == ("2022-12-15", "2023-03-14")
    (line,) = answer["lines"]
    assert (line["role"], line["size"], len(line["records"])) == ("counted", 2, 2)
    assert told(client, FIGURE, agency="so", period="2023", records=0)["lines"][0]["records"] == []


@pytest.mark.parametrize(
    ("address", "asked", "status", "refusal"),
    [
        (DOCUMENTS, {"agency": "so-khac"}, 404, "UnknownAgency"),
        (DOCUMENTS, {"period": "abc"}, 422, "UnknownPeriod"),
        (DOCUMENTS, {"limit": 0}, 422, "Unreadable"),
        (DOCUMENTS, {"limit": 1001}, 422, "Unreadable"),
        (DOCUMENTS, {"page": "abc"}, 422, "UnknownPage"),
        (DOCUMENTS, {"kind": "poem"}, 422, "UnknownKind"),
        (DOCUMENTS, {"flow": "sideways"}, 422, "UnknownFlow"),
        (FIGURE, {}, 422, "Unreadable"),
        (FIGURE, {"agency": "so", "period": ""}, 422, "UnknownPeriod"),
        ("/api/v1/figures/nowhere", {"agency": "so", "period": "2023"}, 404, "UnknownFigure"),
    ],
)
def test_it_refuses_in_one_shape(
    client: Client, address: str, asked: dict[str, Any], status: int, refusal: str
) -> None:
    response = client.get(address, asked)
    answer = response.json()
    assert (response.status_code, answer["refusal"]) == (status, refusal)
    assert answer["detail"].endswith(".")
    assert "\\u" not in response.content.decode()


def test_who_has_not_signed_in_is_told_so() -> None:
    response = Client().get(DOCUMENTS)
    assert (response.status_code, response.json()["refusal"]) == (401, "SignInFirst")


def test_who_holds_nothing_is_refused() -> None:
    client = Client()
    client.force_login(account("moi"))
    response = client.get(DOCUMENTS)
    assert (response.status_code, response.json()["refusal"]) == (403, "NotAllowed")


def test_the_specification_is_open() -> None:
    assert Client().get(reverse("api:openapi-json")).status_code == 200
