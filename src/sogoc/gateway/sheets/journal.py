"""The journal as a spreadsheet, as it stands on its page."""

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from sogoc.foundations.journal.queries import entries_seen_by, entries_wanted
from sogoc.foundations.journal.reading import read
from sogoc.foundations.journal.telling import behalf_of, room_name, source_of, told, verb
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting_entries import entries_asked
from sogoc.kernel.acts import require
from sogoc.kernel.vietnamese import moment, whole

from .workbooks import SheetColumn, as_download, workbook

# A spreadsheet holds a million rows, but nobody reads them there: the whole journal goes by `sogoc journal export`.
MOST = 50_000


@require_GET
def journal(request: ActorRequest) -> HttpResponse:
    require(request.actor, "see_journal")
    read(request.actor, "see_journal", entries_seen_by(request.actor), at=request.at)
    found = entries_wanted(request.actor, entries_asked(request.GET.dict())).order_by("-id")[: MOST + 1]
    entries = list(found.iterator(chunk_size=2000))
    columns = [
        SheetColumn(_("Số"), 10),
        SheetColumn(_("Ghi lúc"), 22),
        SheetColumn(_("Xảy ra lúc"), 22),
        SheetColumn(_("Người thực hiện"), 30),
        SheetColumn(_("Tên đăng nhập"), 24),
        SheetColumn(_("Thay mặt"), 24),
        SheetColumn(_("Từ đâu"), 20),
        SheetColumn(_("Việc"), 34),
        SheetColumn(_("Bản ghi thuộc"), 20),
        SheetColumn(_("Bản ghi"), 36),
        SheetColumn(_("Trước và sau"), 60),
    ]
    rows = (
        (
            entry.pk,
            moment(entry.recorded_at),
            moment(entry.happened_at),
            entry.actor_name,
            entry.actor,
            behalf_of(entry),
            source_of(entry),
            verb(entry),
            room_name(entry.kind.partition(".")[0]),
            entry.record,
            "\n".join(f"{one.name}: {one.before} → {one.after}" for one in told(entry)),
        )
        for entry in entries[:MOST]
    )
    cut = _("Chỉ có %s mục mới nhất. Hãy thu hẹp khoảng ngày để lấy phần còn lại.") % whole(MOST)
    return as_download(workbook(_("Nhật ký"), columns, rows, [cut] if len(entries) > MOST else []), "nhat-ky")
