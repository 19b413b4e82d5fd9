"""The officials' and the machines' addresses of revenues, autonomy, support and audits."""

from tests.routes.forms import EVIDENCE, ONCE
from tests.routes.route import Route

PAPER = {"number": "64/KH-SKHCN"}
SUM = {"amount": "5.000.000 đồng"}
WHY = {"reason": "Nhầm"} | ONCE
PLAN = {"unit": "agency", "tier": "administrative", "first": "2023", "last": "2023"} | PAPER | ONCE
DISCLOSED = {"kind": "half_year", "of_year": "2023", "published_on": "10/07/2023", "means": "posted"}
RECOMMENDED = {"content": "Sửa quy chế", "auditor": "check", "remedy": "rules"} | PAPER | ONCE
LISTED, OF_A_KIND = ("sort", "page"), ("kind", "state", "year")
ASKED = ("agency", "limit", "page")

OF_REVENUES = {
    "revenues:list": Route(reads=("stream", "state", "year", *LISTED)),
    "revenues:enter": Route(
        tells={"stream": "foreign", "since": "01/01/2022", "until": "31/01/2022"} | SUM | PAPER | ONCE
    ),
    "revenues:amount": Route({"pk": "budget amount"}),
    "revenues:withdraw": Route({"pk": "budget amount"}, tells=WHY),
    "revenues:evidence": Route({"pk": "budget amount"}, tells=EVIDENCE),
    "revenues:plans": Route(reads=("stream", "year", *LISTED)),
    "revenues:set": Route(tells={"stream": "other", "of_year": "2023"} | SUM | PAPER | ONCE),
    "revenues:plan": Route({"pk": "budget plan"}),
    "revenues:plan_evidence": Route({"pk": "budget plan"}, tells=EVIDENCE),
    "sheets:revenues": Route(reads=("stream", "state", "year", "agency")),
    "sheets:budget_plans": Route(reads=("stream", "year", "agency")),
    "api:budget_amounts": Route(reads=("stream", "state", "year", *ASKED)),
    "api:budget_amount": Route({"pk": "budget amount"}),
    "api:budget_plans": Route(reads=("stream", "year", *ASKED)),
    "api:budget_followed": Route(asks={"agency": "so", "year": "2023"}),
}
OF_AUTONOMY = {
    "autonomy:list": Route(reads=(*OF_A_KIND, *LISTED)),
    "autonomy:propose": Route(tells=PLAN),
    "autonomy:record": Route(tells=PLAN),
    "autonomy:plan": Route({"pk": "autonomy plan"}),
    "autonomy:appraise": Route({"pk": "autonomy plan"}, tells={"opinion": ""} | PAPER | ONCE),
    "autonomy:decide": Route(
        {"pk": "autonomy plan"},
        tells={"tier": "administrative", "valid_from": "01/04/2023", "number": "88/QĐ-SKHCN"} | ONCE,
    ),
    "autonomy:end": Route({"pk": "plan in force"}, tells={"on": "01/04/2023"} | PAPER | ONCE),
    "autonomy:withdraw": Route({"pk": "autonomy plan"}, tells=WHY),
    "autonomy:evidence": Route({"pk": "autonomy plan"}, tells=EVIDENCE),
    "autonomy:rules": Route(reads=(*OF_A_KIND, *LISTED)),
    "autonomy:issue": Route(tells={"unit": "agency", "kind": "assets"} | PAPER | ONCE),
    "autonomy:rule": Route({"pk": "own rule"}),
    "autonomy:rule_appraise": Route({"pk": "own rule"}, tells=PAPER | ONCE),
    "autonomy:rule_end": Route({"pk": "own rule"}, tells={"on": "01/04/2023"} | WHY),
    "autonomy:rule_evidence": Route({"pk": "own rule"}, tells=EVIDENCE),
    "autonomy:disclosures": Route(reads=(*OF_A_KIND, *LISTED)),
    "autonomy:disclose": Route(tells={"unit": "agency"} | DISCLOSED | PAPER | ONCE),
    "autonomy:disclosure": Route({"pk": "disclosure"}),
    "autonomy:disclosure_withdraw": Route({"pk": "disclosure"}, tells=WHY),
    "autonomy:disclosure_evidence": Route({"pk": "disclosure"}, tells=EVIDENCE),
    "sheets:autonomy_plans": Route(reads=(*OF_A_KIND, "agency")),
    "sheets:own_rules": Route(reads=(*OF_A_KIND, "agency")),
    "sheets:disclosures": Route(reads=(*OF_A_KIND, "agency")),
    "api:autonomy_plans": Route(reads=(*OF_A_KIND, *ASKED)),
    "api:autonomy_plan": Route({"pk": "autonomy plan"}),
    "api:own_rules": Route(reads=(*OF_A_KIND, *ASKED)),
    "api:disclosures": Route(reads=(*OF_A_KIND, *ASKED)),
}
OF_SUPPORT = {
    "support:list": Route(reads=("words", "state", "year", *LISTED)),
    "support:enter": Route(tells={"title": "Hỗ trợ mới"} | SUM | PAPER | ONCE),
    "support:grant": Route({"pk": "enterprise grant"}),
    "support:correct": Route(
        {"pk": "enterprise grant"}, tells={"title": "Hỗ trợ khác", "version": "1"} | SUM | ONCE
    ),
    "support:revoke": Route({"pk": "enterprise grant"}, tells=WHY),
    "support:evidence": Route({"pk": "enterprise grant"}, tells=EVIDENCE),
    "sheets:support": Route(reads=("words", "state", "year", "agency")),
    "api:enterprise_grants": Route(reads=("words", "state", "year", *ASKED)),
    "api:enterprise_grant": Route({"pk": "enterprise grant"}),
}
OF_AUDITS = {
    "audits:list": Route(reads=("words", "auditor", "remedy", "state", *LISTED)),
    "audits:enter": Route(tells=RECOMMENDED),
    "audits:recommendation": Route({"pk": "audit recommendation"}),
    "audits:resolve": Route(
        {"pk": "audit recommendation"},
        tells={"on": "06/03/2023", "recovered": "50.000.000 đồng", "because": ""} | PAPER | ONCE,
    ),
    "audits:correct": Route(
        {"pk": "audit recommendation"}, tells={"content": "Nội dung khác", "version": "1"} | ONCE
    ),
    "audits:withdraw": Route({"pk": "audit recommendation"}, tells=WHY),
    "audits:evidence": Route({"pk": "audit recommendation"}, tells=EVIDENCE),
    "sheets:audits": Route(reads=("words", "auditor", "remedy", "state", "agency")),
    "api:audit_recommendations": Route(reads=("words", "auditor", "remedy", "state", *ASKED)),
    "api:audit_recommendation": Route({"pk": "audit recommendation"}),
}
OF_PUBLIC_FINANCE = OF_REVENUES | OF_AUTONOMY | OF_SUPPORT | OF_AUDITS
