"""The officials' and the machines' addresses of who is in charge of what."""

from tests.routes.forms import EVIDENCE, ONCE
from tests.routes.route import Route

AT_WORK = {"position": "Chuyên viên", "telephone": "", "email": "it@so.example"}
PUT = {"duty": "it", "account": "account", "seat": "principal", "number": "64/KH-SKHCN", "on": "14/02/2023"}
RELEASED = {"last_day": "14/02/2023", "handover": "Hồ sơ", "number": "64/KH-SKHCN"}

OF_OFFICERS = {
    "officers:list": Route(reads=("words", "duty", "seat", "state", "sort", "page")),
    "officers:by_agency": Route(reads=("sort", "page")),
    "officers:put": Route(tells=PUT | AT_WORK | ONCE),
    "officers:officer": Route({"pk": "charge"}),
    "officers:release": Route({"pk": "charge"}, tells=RELEASED | ONCE),
    "officers:correct": Route({"pk": "charge"}, tells=AT_WORK | {"version": "1"} | ONCE),
    "officers:evidence": Route({"pk": "charge"}, tells=EVIDENCE),
    "sheets:officers": Route(reads=("words", "duty", "seat", "state", "agency")),
    "api:officers": Route(reads=("words", "duty", "seat", "state", "agency", "limit", "page")),
    "api:officer": Route({"pk": "charge"}),
}
