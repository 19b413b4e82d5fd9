"""The officials' addresses of area III: the catalogue, dossiers, fees, feedback, feeds."""

from tests.routes.forms import (
    APPLICATION,
    BY_DECISION,
    CONTENTS,
    ENDED,
    EVIDENCE,
    HAPPENED,
    MAPPING,
    NEW_DAY,
    OFFERED,
    ONCE,
    SAYING,
    STEPS,
)
from tests.routes.route import Route

STALE = {"version": "1"} | ONCE
OF_A_PERIOD = {"agency": "so", "period": "2023"}

DAYS = {"first": "20/02/2023", "last": "24/02/2023"}
AT_COUNTER = {"counter": "1", "part": "morning", "first": "27/02/2023", "last": "28/02/2023"}

OF_PROCEDURES = {
    "procedures:list": Route(reads=("words", "field", "online", "national_portal", "sort", "page")),
    "procedures:reviews": Route(reads=("sort", "page")),
    "procedures:plan": Route(tells={"number": "64/KH-SKHCN", "year": "2023", "planned": "2023"} | ONCE),
    "procedures:reviewed": Route({"pk": "review"}),
    "procedures:propose": Route(
        {"pk": "review"}, tells={"options": "Giảm", "dong_saved": "0", "on": "13/02/2023"} | ONCE
    ),
    "procedures:approve": Route(
        {"pk": "proposed review"}, tells={"number": "537/QĐ-UBND", "on": "14/02/2023"} | ONCE
    ),
    "procedures:carry-out": Route({"pk": "approved review"}, tells={"on": "01/3/2023"} | ONCE),
    "procedures:review": Route({"pk": "version"}, tells={"findings": "Dài", "on": "14/02/2023"} | ONCE),
    "procedures:differences": Route(reads=("source", "kind", "settled", "sort", "page")),
    "procedures:settle": Route({"pk": "difference"}, tells={"note": "Đã sửa"} | ONCE),
    "procedures:idle": Route(reads=("sort", "page")),
    "procedures:publish": Route(tells={"code": "1.000002"} | CONTENTS | BY_DECISION | ONCE),
    "procedures:procedure": Route({"pk": "version"}),
    "procedures:offered": Route({"pk": "offer"}),
    "procedures:offer": Route({"pk": "version"}, tells=OFFERED | STALE),
    "procedures:amend": Route({"pk": "version"}, tells=CONTENTS | BY_DECISION | STALE),
    "procedures:replace": Route(
        {"pk": "version"}, tells={"code": "1.000003"} | CONTENTS | BY_DECISION | STALE
    ),
    "procedures:abolish": Route({"pk": "version"}, tells=BY_DECISION | STALE),
    "procedures:correct": Route({"pk": "version"}, tells={"code": "1.014431"} | CONTENTS | STALE),
    "procedures:process": Route({"pk": "other version"}, tells=STEPS | BY_DECISION | ONCE),
    "procedures:digitise": Route({"pk": "version"}, tells={"on": "01/3/2023"} | ONCE),
    "dossiers:list": Route(reads=("words", "state", "channel", "sort", "page")),
    "dossiers:receive": Route(tells=APPLICATION | HAPPENED),
    "dossiers:dossier": Route({"pk": "dossier"}),
    "dossiers:mine": Route(),
    "dossiers:delays": Route(),
    "dossiers:rating": Route({"pk": "rating"}),
    "dossiers:assign": Route({"pk": "dossier"}, tells={"unit": "agency", "person": ""} | HAPPENED),
    "dossiers:complete": Route({"pk": "stepped dossier"}, tells={"step": "step of a dossier"} | HAPPENED),
    "dossiers:send-back": Route({"pk": "stepped dossier"}, tells={"step": "step of a dossier"} | ENDED),
    "dossiers:transfer": Route(
        {"pk": "stepped dossier"}, tells={"step": "step of a dossier", "unit": "agency", "person": ""} | ENDED
    ),
    "dossiers:take-paper": Route({"pk": "dossier"}, tells={"name": "Điều lệ", "form": "copy"} | HAPPENED),
    "dossiers:digitise": Route({"pk": "papered dossier"}, tells={"component": "1"} | HAPPENED),
    "dossiers:ask": Route({"pk": "dossier"}, tells={"wanted": "Bản sao"} | ENDED),
    "dossiers:bring": Route({"pk": "asked dossier"}, tells=HAPPENED),
    "dossiers:stop": Route({"pk": "dossier"}, tells=ENDED),
    "dossiers:draft-apology": Route({"pk": "dossier"}, tells=NEW_DAY | HAPPENED),
    "dossiers:sign-apology": Route({"pk": "drafted dossier"}, tells=NEW_DAY | HAPPENED),
    "dossiers:send-apology": Route({"pk": "signed dossier"}, tells=HAPPENED),
    "dossiers:extend": Route({"pk": "dossier"}, tells=NEW_DAY | HAPPENED),
    "dossiers:accept": Route({"pk": "submitted dossier"}, tells=HAPPENED),
    "dossiers:decline": Route({"pk": "submitted dossier"}, tells=ENDED),
    "dossiers:paper": Route({"pk": "dossier", "use": "control", "kind": "docx"}),
    "dossiers:book": Route(
        {"kind": "docx"}, asks=OF_A_PERIOD, shared="whose book it is is asked of the agency"
    ),
    "dossiers:receipt": Route({"pk": "dossier"}, tells={"paper": "a5"} | ONCE),
    "dossiers:correct": Route(
        {"pk": "dossier"}, tells=APPLICATION | {"received": "08:00 13/02/2023", "version": "1"} | ONCE
    ),
    "dossiers:settle": Route({"pk": "dossier"}, tells=HAPPENED),
    "dossiers:suspend": Route({"pk": "dossier"}, tells={"cause": "fee"} | ENDED),
    "dossiers:resume": Route({"pk": "suspended dossier"}, tells=HAPPENED),
    "dossiers:result": Route({"pk": "settled dossier"}, tells=HAPPENED),
    "dossiers:return": Route({"pk": "settled dossier"}, tells={"delivery": "postal"} | HAPPENED),
    "dossiers:refuse": Route({"pk": "dossier"}, tells=ENDED),
    "dossiers:withdraw": Route({"pk": "dossier"}, tells=ENDED),
    "dossiers:application": Route({"pk": "applied dossier"}),
    "dossiers:handed_paper": Route({"pk": "applied dossier", "paper": "handed paper"}),
    "payments:list": Route(reads=("words", "state", "sort", "page")),
    "payments:differences": Route(reads=("since", "until")),
    "payments:order": Route({"pk": "payment order"}),
    "payments:ask": Route({"pk": "dossier"}, tells={"amount": "250000"} | ONCE),
    "payments:confirm": Route(
        {"pk": "payment order"}, tells={"transaction": "FT9", "amount": "1", "paid_on": "14/02/2023"} | ONCE
    ),
    "payments:refund": Route(
        {"pk": "payment"}, tells={"amount": "1", "document": "UNC 1", "reason": "Nộp thừa"} | ONCE
    ),
    "feedback:list": Route(reads=("words", "state", "about", "sort", "page")),
    "feedback:receive": Route(tells=SAYING),
    "feedback:feedback": Route({"pk": "feedback"}),
    "feedback:sender": Route({"pk": "feedback"}),
    "feedback:evidence": Route({"pk": "feedback"}, tells=EVIDENCE),
    "feedback:classify": Route({"pk": "feedback"}, tells={"about": "regulation", "answerer": ""} | HAPPENED),
    "feedback:decline": Route({"pk": "feedback"}, tells=ENDED),
    "feedback:forward": Route({"pk": "feedback"}, tells={"to": "phong"} | ENDED),
    "feedback:ask": Route(tells=SAYING),
    "feedback:ask_more": Route({"pk": "feedback"}, tells={"question": "Ngày nào?"} | HAPPENED),
    "feedback:receive_more": Route({"pk": "waiting feedback"}, tells={"text": "Ngày 10"} | HAPPENED),
    "feedback:answer": Route(
        {"pk": "classified feedback"}, tells={"result_kind": "remedy", "answer": "Đã chấn chỉnh"} | HAPPENED
    ),
    "feedback:publish": Route({"pk": "answered feedback"}, tells=HAPPENED),
    "feedback:rate": Route({"pk": "answered feedback"}, tells={"satisfied": "no"} | HAPPENED),
    "feedback:correct": Route(
        {"pk": "feedback"},
        tells={"text": "Hai lần quá hẹn", "channel": "direct", "procedure_code": "", "dossier_code": ""}
        | {"reason": "Ghi nhầm", "version": "1"}
        | HAPPENED,
    ),
    "feedback:postings": Route(reads=("sort", "page")),
    "feedback:post": Route(tells={"place": "Bảng 2", "address": "Văn phòng", "on": "13/02/2023"} | ONCE),
    "feedback:posting": Route({"pk": "posting"}),
    "feedback:take-down": Route(
        {"pk": "posting"}, tells={"last_day": "14/02/2023", "reason": "Chuyển trụ sở"} | ONCE
    ),
    "feedback:posting-evidence": Route({"pk": "posting"}, tells=EVIDENCE),
    "feedback:questions": Route(reads=("words", "state", "sort", "page")),
    "feedback:question": Route({"pk": "question"}),
    "feedback:asker": Route({"pk": "question"}),
    "feedback:answer_question": Route(
        {"pk": "question"}, tells={"answer": "Ở bộ phận một cửa", "version": "1"} | HAPPENED
    ),
    "feedback:publish_question": Route({"pk": "answered question"}, tells=ONCE),
    "onestop:list": Route(reads=("sort", "page")),
    "onestop:open": Route(
        tells={"name": "Điểm 2", "address": "Số 2", "counters": "1", "on": "13/02/2023"} | ONCE
    ),
    "onestop:connect": Route(tells={"system": "ministry", "on": "13/02/2023"} | ONCE),
    "onestop:point": Route({"pk": "onestop point"}, reads=("day",)),
    "onestop:evidence": Route({"pk": "onestop point"}, tells=EVIDENCE),
    "onestop:member": Route({"pk": "onestop member"}),
    "onestop:connection": Route({"pk": "system connection"}),
    "onestop:appoint": Route(
        {"pk": "onestop point"},
        tells={"account": "", "duty": "principal", "on": "13/02/2023"} | ONCE,
    ),
    "onestop:equipment": Route(
        {"pk": "onestop point"},
        tells={"kind": "screen", "number": "2", "working": "1", "on": "13/02/2023"} | ONCE,
    ),
    "onestop:correct": Route(
        {"pk": "onestop point"}, tells={"name": "Một cửa", "address": "Số 3", "counters": "3"} | STALE
    ),
    "onestop:close": Route({"pk": "empty onestop point"}, tells={"last_day": "14/02/2023"} | ONCE),
    "onestop:turns": Route({"pk": "onestop member"}, tells=AT_COUNTER | ONCE),
    "onestop:hand-over": Route(
        {"pk": "sitting member"}, tells={"to": "standing in", "reason": "Nghỉ phép"} | DAYS | ONCE
    ),
    "onestop:drop": Route({"pk": "sitting member"}, tells={"reason": "Nhầm"} | DAYS | ONCE),
    "onestop:release": Route({"pk": "onestop member"}, tells={"last_day": "14/02/2023"} | ONCE),
    "onestop:disconnect": Route(
        {"pk": "system connection"}, tells={"last_day": "14/02/2023", "reason": "Nhầm"} | ONCE
    ),
    "digitisation:list": Route(reads=("sort", "page")),
    "digitisation:begin": Route(tells={"first": "13/02/2023", "last": "14/02/2023"} | ONCE),
    "digitisation:check": Route({"pk": "digitisation check"}, reads=("lacking", "sort", "page")),
    "digitisation:checked": Route({"pk": "checked dossier"}),
    "feeds:list": Route(),
    "feeds:open": Route(tells={"key": "mot-cua-bo", "name": "Một cửa của bộ"} | ONCE),
    "feeds:totals": Route(),
    "feeds:run": Route({"pk": "feed run"}, reads=("state", "sort", "page")),
    "feeds:source": Route({"key": "feed source"}, reads=("sort", "page")),
    "feeds:map": Route({"key": "feed source"}, tells=MAPPING),
    "feeds:key": Route({"key": "feed source"}, tells=ONCE),
    "feeds:replay": Route({"key": "feed source"}, tells=ONCE),
}
