"""The officials' and the machines' addresses of campaigns and the texts looked at in them."""

from tests.routes.forms import EVIDENCE, ONCE
from tests.routes.route import Route

CAMPAIGN = {"kind": "check", "of_year": "2023", "title": "Kiểm tra văn bản", "number": "64/KH-SKHCN"}
TEXT = {"unit": "agency", "number": "7/2020/QĐ-UBND", "title": "Quy định khác", "issuer": "Ủy ban nhân dân"}
DAY, WHY = {"on": "14/02/2023"}, {"reason": "Nhầm"}

OF_REVIEWING = {
    "reviewing:list": Route(reads=("year", "sort", "page")),
    "reviewing:open": Route(tells=CAMPAIGN | ONCE),
    "reviewing:campaign": Route({"pk": "review campaign"}, reads=("sort", "page")),
    "reviewing:campaign_list": Route({"pk": "review campaign"}, tells=TEXT | DAY | ONCE),
    "reviewing:campaign_list-held": Route(
        {"pk": "review campaign"}, tells={"number": "65/KH-SKHCN", "unit": "agency"} | DAY | ONCE
    ),
    "reviewing:campaign_close": Route({"pk": "empty campaign"}, tells={"number": "65/KH-SKHCN"} | ONCE),
    "reviewing:campaign_drop": Route({"pk": "empty campaign"}, tells=WHY | ONCE),
    "reviewing:texts": Route(reads=("words", "state", "kind", "year", "sort", "page")),
    "reviewing:text": Route({"pk": "settled text"}),
    "reviewing:text_review": Route({"pk": "listed text"}, tells={"result": "keep"} | DAY | ONCE),
    "reviewing:text_recommend": Route(
        {"pk": "reviewed text"}, tells={"number": "64/KH-SKHCN", "on": "13/02/2023"} | ONCE
    ),
    "reviewing:text_settle": Route({"pk": "recommended text"}, tells={"number": "65/KH-SKHCN"} | ONCE),
    "reviewing:text_correct": Route({"pk": "listed text"}, tells=TEXT | {"version": "1"} | ONCE),
    "reviewing:text_take-back": Route({"pk": "settled text"}, tells=WHY | ONCE),
    "reviewing:text_drop": Route({"pk": "listed text"}, tells=WHY | ONCE),
    "reviewing:text_evidence": Route({"pk": "listed text"}, tells=EVIDENCE),
    "sheets:review_campaigns": Route(reads=("year", "agency")),
    "sheets:reviewed_texts": Route(reads=("words", "state", "kind", "year", "agency")),
    "api:review_campaigns": Route(reads=("agency", "limit", "page")),
    "api:reviewed_texts": Route(reads=("words", "state", "kind", "year", "agency", "limit", "page")),
    "api:reviewed_text": Route({"pk": "settled text"}),
}
