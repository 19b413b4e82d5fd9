"""The citizens' addresses: whoever asks may knock, also without an account."""

from tests.routes.forms import ONCE
from tests.routes.route import Route

CODED, BY_SECRET = "H06.16-230214-0001", "without the secret of its receipt it leads to a form"
SAYING_IN_PUBLIC = {"agency": "so", "text": "Hẹn nhiều lần"} | ONCE
BY_COOKIE = "without a citizen's own cookie it leads to their sign-in (tests/portal/test_applying.py)"
JOINING = {"login": "a@b.example", "name": "Lan", "password": "x"} | ONCE
IN_PUBLIC = "it stands in public: whoever asks may read it"

OF_CITIZENS = {
    "portal:home": Route(public=True),
    "portal:questions": Route(reads=("words", "page"), public=True),
    "portal:answers": Route(reads=("words", "page"), public=True),
    "portal:ask": Route(tells=SAYING_IN_PUBLIC, reads=("agency", "procedure_code"), public=True),
    "portal:send_feedback": Route(tells=SAYING_IN_PUBLIC, reads=("agency", "dossier_code"), public=True),
    "portal:mine": Route(tells={"code": "PA-SO-2023-0001", "secret": "x"}, reads=("code",), public=True),
    "portal:sent": Route({"code": CODED}, public=True, shared=BY_SECRET),
    "portal:add_to_feedback": Route(
        {"code": CODED}, tells={"text": "Ngày 10"} | ONCE, public=True, shared=BY_SECRET
    ),
    "portal:rate_answer": Route(
        {"code": CODED}, tells={"satisfied": "no"} | ONCE, public=True, shared=BY_SECRET
    ),
    "portal:close_sent": Route({"code": CODED}, tells=ONCE, public=True, shared=BY_SECRET),
    "portal:onestop": Route(reads=("page",), public=True),
    "portal:onestop_point": Route({"pk": "public onestop point"}, public=True, shared=IN_PUBLIC),
    "portal:rates": Route(reads=("period",), public=True),
    "portal:rate": Route(
        {"agency": "so", "name": "dossiers_on_time_rate"}, reads=("period",), public=True, shared=IN_PUBLIC
    ),
    "portal:track": Route(tells={"code": "H06.16-230214-0001", "secret": "x"}, reads=("code",), public=True),
    "portal:tracked": Route({"code": CODED}, public=True, shared=BY_SECRET),
    "portal:stop_tracking": Route({"code": CODED}, tells=ONCE, public=True, shared=BY_SECRET),
    "portal:rate_dossier": Route(
        {"code": CODED}, tells={"satisfaction": "neutral"} | ONCE, public=True, shared=BY_SECRET
    ),
    "portal:track_by_receipt": Route({"code": CODED, "secret": "x"}, public=True, shared=BY_SECRET),
    "portal:sign_in": Route(tells={"login": "a@b.example", "password": "x"}, reads=("next",), public=True),
    "portal:join": Route(tells=JOINING, reads=("next",), public=True),
    "portal:sign_out": Route(tells=ONCE, public=True),
    "portal:me": Route(public=True),
    "portal:vouch": Route(reads=("next",), public=True),
    "portal:vouched": Route(reads=("state", "code"), public=True),
    "portal:ask_passkey": Route(public=True),
    "portal:open_by_passkey": Route(tells={"answer": "{}"} | ONCE, public=True),
    "portal:add_passkey": Route(tells={"answer": "{}", "name": "Khóa"} | ONCE, public=True),
    "portal:remove_passkey": Route({"pk": "application"}, public=True, shared=BY_COOKIE),
    "portal:applications": Route(public=True),
    "portal:apply": Route({"pk": "public procedure"}, tells=ONCE, public=True, shared=BY_COOKIE),
    "portal:application": Route({"pk": "application"}, public=True, shared=BY_COOKIE),
    "portal:step": Route({"pk": "application", "step": "who"}, public=True, shared=BY_COOKIE),
    "portal:paper": Route({"pk": "application", "paper": "handed paper"}, public=True, shared=BY_COOKIE),
    "portal:pay": Route({"pk": "application"}, public=True, shared=BY_COOKIE),
    "portal:ask_cosigner": Route(
        {"pk": "application"}, tells={"login": "x"} | ONCE, public=True, shared=BY_COOKIE
    ),
    "portal:cosign": Route({"pk": "application"}, public=True, shared=BY_COOKIE),
    "portal:procedures": Route(reads=("words", "field", "online", "page"), public=True),
    "portal:procedure": Route({"pk": "public procedure"}, reads=("on",), public=True, shared=IN_PUBLIC),
}
