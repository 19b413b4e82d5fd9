"""What may be done to an agency on its page: each deed is an act with its form and what it will bring about."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from sogoc.foundations.agencies.actions.assign_code import assign_code
from sogoc.foundations.agencies.actions.dissolve_agency import dissolve_agency
from sogoc.foundations.agencies.actions.merge_agencies import merge_agencies
from sogoc.foundations.agencies.actions.move_agency import move_agency
from sogoc.foundations.agencies.actions.name_contact import name_contact
from sogoc.foundations.agencies.actions.rename_agency import rename_agency
from sogoc.foundations.agencies.actions.split_agency import split_agency
from sogoc.foundations.agencies.closing import closing
from sogoc.foundations.agencies.queries import subtree
from sogoc.foundations.people.queries import offices_on
from sogoc.kernel.acts import Actor
from sogoc.kernel.vietnamese import day

from .forms import (
    CodeForm,
    ContactForm,
    DeedForm,
    DissolveForm,
    MergeForm,
    MoveForm,
    RenameForm,
    SplitForm,
)

if TYPE_CHECKING:
    from sogoc.foundations.agencies.models import Agency

Facts = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Deed:
    """`foresee` tells in sentences what will happen; without it the form is done as it is sent."""

    act: str
    title: Any
    lead: Any
    done: Any
    form: type[DeedForm]
    do: Callable[["Agency", Facts, datetime, Actor], Any]
    foresee: "Callable[[Agency, Facts], list[str]] | None" = None
    ends: bool = False
    """Whether it ends the agency: such a button is told apart."""

    @property
    def is_looked_at_first(self) -> bool:
        return self.foresee is not None


def foreseen(deed: Deed, agency: "Agency", facts: Facts, *, at: datetime, by: Actor) -> list[str]:
    """Done in earnest and taken back: what the act would refuse it refuses here."""
    with transaction.atomic():
        deed.do(agency, facts, at, by)
        transaction.set_rollback(True)
    return deed.foresee(agency, facts) if deed.foresee else []


def _eve(on: date) -> str:
    return day(on - timedelta(days=1))


def _renamed(agency: "Agency", facts: Facts) -> list[str]:
    return [
        _("Đến hết ngày {eve} tên là: {old}.").format(eve=_eve(facts["on"]), old=agency.name),
        _("Từ ngày {day} tên là: {new}.").format(day=day(facts["on"]), new=facts["name"]),
        _("Trang, báo cáo của các kỳ trước giữ tên cũ; tìm bằng tên cũ vẫn thấy."),
    ]


def _moved(agency: "Agency", facts: Facts) -> list[str]:
    below = subtree(agency).filter(valid_until=None).count() - 1
    told = [
        _("Từ ngày {day} {name} trực thuộc {parent}.").format(
            day=day(facts["on"]), name=agency.name, parent=facts["parent"].name
        ),
        _("Người làm việc ở {parent} xem và làm được sổ của {name}, cả những kỳ trước.").format(
            name=agency.name, parent=facts["parent"].name
        ),
    ]
    if agency.parent:
        told.append(
            _(
                "{parent} vẫn thấy những gì được ghi đến hết ngày {eve}; số liệu các kỳ trước không đổi."
            ).format(parent=agency.parent.name, eve=_eve(facts["on"]))
        )
    if below:
        words = ngettext("{n} đơn vị bên dưới chuyển theo.", "{n} đơn vị bên dưới chuyển theo.", below)
        told.append(words.format(n=below))
    return told + closing.told(agency, facts["on"])


def _ends(agency: "Agency", facts: Facts) -> list[str]:
    """What every end of an agency brings about."""
    held = offices_on(facts["on"]).filter(agency=agency).count()
    told = [
        _("{name} hoạt động đến hết ngày {eve}.").format(name=agency.name, eve=_eve(facts["on"])),
        _("Văn bản, số liệu, tên gọi của các kỳ trước giữ nguyên tại chỗ."),
    ]
    if held:
        words = ngettext(
            "{n} vai trò đang giữ ở đây: người giữ vẫn xem được sổ cũ.",
            "{n} vai trò đang giữ ở đây: người giữ vẫn xem được sổ cũ.",
            held,
        )
        told.append(words.format(n=held))
    return told + closing.told(agency, facts["on"])


def _merged(agency: "Agency", facts: Facts) -> list[str]:
    into = _("Từ ngày {day} {name} tiếp nhận: người làm việc ở đó xem và làm được sổ cũ này.")
    return [*_ends(agency, facts), into.format(day=day(facts["on"]), name=facts["into"].name)]


def _split(agency: "Agency", facts: Facts) -> list[str]:
    goes = agency in facts["shares"]
    told = closing.told(agency, facts["on"]) if goes else _ends(agency, facts)
    takes = _("Từ ngày {day} {name} tiếp nhận {share} của {agency}.")
    goes_on = _("{name} tiếp tục hoạt động với {share}.")
    for one, share in facts["shares"].items():
        words = goes_on if one == agency else takes
        told.append(words.format(day=day(facts["on"]), name=one.name, share=f"{share}", agency=agency.name))
    return told


def _dissolved(agency: "Agency", facts: Facts) -> list[str]:
    nobody = _("Không có cơ quan kế tục. Cơ quan chủ quản vẫn xem được sổ cũ.")
    return [*_ends(agency, facts), nobody]


DEEDS = {
    "rename": Deed(
        "rename_agency",
        gettext_lazy("Đổi tên"),
        gettext_lazy("Tên mới dùng từ một ngày; trước ngày đó tên cũ vẫn đúng."),
        gettext_lazy("Đã ghi nhận tên mới."),
        RenameForm,
        lambda agency, facts, at, by: rename_agency(agency=agency, **facts, at=at, by=by),
        _renamed,
    ),
    "move": Deed(
        "move_agency",
        gettext_lazy("Chuyển cơ quan chủ quản"),
        gettext_lazy("Đơn vị cùng mọi đơn vị bên dưới trực thuộc một cơ quan khác từ một ngày."),
        gettext_lazy("Đã chuyển cơ quan chủ quản."),
        MoveForm,
        lambda agency, facts, at, by: move_agency(agency=agency, **facts, at=at, by=by),
        _moved,
    ),
    "merge": Deed(
        "merge_agencies",
        gettext_lazy("Sáp nhập"),
        gettext_lazy(
            "Cơ quan này kết thúc hoạt động, một cơ quan khác kế tục. Cơ quan kế tục phải được lập trước."
        ),
        gettext_lazy("Đã ghi nhận việc sáp nhập."),
        MergeForm,
        lambda agency, facts, at, by: merge_agencies(**facts, at=at, by=by),
        _merged,
        ends=True,
    ),
    "split": Deed(
        "split_agency",
        gettext_lazy("Chia, tách"),
        gettext_lazy(
            "Nhiều cơ quan kế tục, mỗi cơ quan một phần; các phần cộng lại đúng bằng 1. "
            "Chọn cả chính nó nếu nó còn hoạt động."
        ),
        gettext_lazy("Đã ghi nhận việc chia, tách."),
        SplitForm,
        lambda agency, facts, at, by: split_agency(agency=agency, **facts, at=at, by=by),
        _split,
        ends=True,
    ),
    "dissolve": Deed(
        "dissolve_agency",
        gettext_lazy("Giải thể"),
        gettext_lazy("Cơ quan này kết thúc hoạt động, không cơ quan nào kế tục."),
        gettext_lazy("Đã ghi nhận việc giải thể."),
        DissolveForm,
        lambda agency, facts, at, by: dissolve_agency(agency=agency, **facts, at=at, by=by),
        _dissolved,
        ends=True,
    ),
    "code": Deed(
        "assign_code",
        gettext_lazy("Cấp mã định danh"),
        gettext_lazy("Mã mà các hệ thống khác biết cơ quan này. Mã cũ hết hiệu lực từ hôm trước."),
        gettext_lazy("Đã cấp mã định danh."),
        CodeForm,
        lambda agency, facts, at, by: assign_code(agency=agency, **facts, at=at, by=by),
    ),
    "contact": Deed(
        "name_contact",
        gettext_lazy("Ghi đầu mối liên hệ"),
        gettext_lazy("Số điện thoại, hộp thư của một việc, không phải của một người."),
        gettext_lazy("Đã ghi đầu mối liên hệ."),
        ContactForm,
        lambda agency, facts, at, by: name_contact(agency=agency, **facts, at=at, by=by),
    ),
}
