"""The addresses of surveys: the officials', the citizens', the sheets and the machines' doors."""

from tests.routes.forms import EVIDENCE, ONCE
from tests.routes.route import Route

IN_PUBLIC = "it stands in public: whoever asks may read it"
BY_TOKEN = "without a token or a kiosk's secret there is nothing to answer"
ABOUT = {"title": "Khảo sát khác", "mode": "paper", "first": "13/02/2023", "last": "31/03/2023"}
SUMS = {"responses": "55", "opinions": "55", "satisfied": "55", "number": "64/KH-SKHCN", "year": ""}
DRAWING = {"first": "01/02/2023", "last": "28/02/2023", "strata": "procedure", "each": "5"}
ASKING = {"text": "Vì sao?", "kind": "text", "options": "", "shown_if": ""}

OF_SURVEYS = {
    "surveys:list": Route(reads=("words", "state", "sort", "page")),
    "surveys:open": Route(tells=ABOUT | {"instrument": "instrument", "least": "30"} | ONCE),
    "surveys:record": Route(tells=ABOUT | SUMS | ONCE),
    "surveys:survey": Route({"pk": "closed survey"}),
    "surveys:sample": Route({"pk": "survey"}, tells=DRAWING | ONCE),
    "surveys:reissue": Route({"pk": "drawn survey"}, tells={"reason": "Mất tờ in", "issue": "1"} | ONCE),
    "surveys:open_kiosk": Route({"pk": "survey"}, tells={"place": "Quầy 2"} | ONCE),
    "surveys:enter-slip": Route({"pk": "survey"}, tells={"number": "9", "q1": "1"} | ONCE),
    "surveys:close": Route({"pk": "ended survey"}, tells=ONCE),
    "surveys:publish": Route({"pk": "closed survey"}, tells=ONCE),
    "surveys:evidence": Route({"pk": "survey"}, tells=EVIDENCE),
    "surveys:slip": Route({"pk": "disputed slip"}),
    "surveys:settle": Route({"pk": "disputed slip"}, tells={"q1": "1"} | ONCE),
    "surveys:kiosk-close": Route({"pk": "kiosk"}, tells=ONCE),
    "surveys:instruments": Route(),
    "surveys:draft": Route(tells={"name": "Phiếu khác"} | ONCE),
    "surveys:instrument": Route({"pk": "instrument"}),
    "surveys:instrument-add": Route({"pk": "drafted instrument"}, tells=ASKING | ONCE),
    "surveys:instrument-publish": Route({"pk": "drafted instrument"}, tells=ONCE),
    "surveys:instrument-revise": Route({"pk": "instrument"}, tells=ONCE),
    "surveys:question-correct": Route({"pk": "last question"}, tells=ASKING | ONCE),
    "surveys:question-move": Route({"pk": "last question"}, tells={"place": "1"} | ONCE),
    "surveys:question-drop": Route({"pk": "last question"}, tells=ONCE),
    "portal:surveys": Route(tells={"secret": "x"}, reads=("page",), public=True),
    "portal:survey": Route({"pk": "public survey"}, public=True, shared=IN_PUBLIC),
    "portal:answer_survey": Route({"secret": "AAAA"}, tells={"q1": "1"}, public=True, shared=BY_TOKEN),
    "portal:kiosk": Route({"secret": "AAAA"}, tells={"q1": "1"}, public=True, shared=BY_TOKEN),
    "portal:survey_thanks": Route(public=True),
    "sheets:surveys": Route(reads=("words", "state", "agency")),
    "sheets:survey": Route({"pk": "closed survey"}),
    "api:surveys": Route(reads=("words", "state", "agency", "limit", "page")),
    "api:survey": Route({"pk": "closed survey"}),
}
