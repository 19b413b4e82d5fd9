"""Procedures made up by rule, so that what the papers count of them can be counted again."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from sogoc.areas.procedures.catalogue.actions.amend_procedure import amend_procedure
from sogoc.areas.procedures.catalogue.actions.publish_procedure import publish_procedure
from sogoc.areas.procedures.catalogue.queries import kept_codes, versions_on
from sogoc.areas.procedures.catalogue.register import (
    Component,
    Contents,
    Level,
    NationalPortal,
    Origin,
    Terms,
)
from sogoc.areas.procedures.processes.actions.approve_process import approve_process
from sogoc.areas.procedures.processes.actions.digitise_process import digitise_process
from sogoc.areas.procedures.processes.register import Step
from sogoc.areas.procedures.simplification.actions.plan_review import AlreadyReviewPlan, plan_review
from sogoc.areas.procedures.simplification.actions.review_procedure import review_procedure
from sogoc.areas.procedures.simplification.queries import plans_of, simplifications_held
from sogoc.foundations.agencies.queries import agency_named
from sogoc.kernel.acts import Actor
from sogoc.kernel.budgets import Budget
from sogoc.kernel.vietnamese import VIETNAM

from .dossiers import PROCEDURES

if TYPE_CHECKING:
    from sogoc.areas.procedures.catalogue.models import ProcedureVersion
    from sogoc.foundations.agencies.models import Agency

# What a department of science and technology is asked for; those of the sample dossiers stand first.
SUBJECTS = (
    (
        "Hoạt động khoa học và công nghệ",
        "giấy chứng nhận hoạt động cho văn phòng đại diện của tổ chức khoa học",
    ),
    ("Hoạt động khoa học và công nghệ", "giấy chứng nhận doanh nghiệp khoa học và công nghệ"),
    ("Hoạt động khoa học và công nghệ", "giấy chứng nhận chuyển giao công nghệ"),
    ("An toàn bức xạ và hạt nhân", "chứng chỉ nhân viên bức xạ"),
    ("An toàn bức xạ và hạt nhân", "giấy phép tiến hành công việc bức xạ"),
    ("An toàn bức xạ và hạt nhân", "phê duyệt kế hoạch ứng phó sự cố bức xạ cấp cơ sở"),
    ("Tiêu chuẩn đo lường chất lượng", "quyết định chỉ định tổ chức đánh giá sự phù hợp"),
    ("Tiêu chuẩn đo lường chất lượng", "giấy xác nhận đăng ký hoạt động xét tặng giải thưởng chất lượng"),
    ("Tiêu chuẩn đo lường chất lượng", "thông báo kiểm tra nhà nước về đo lường"),
    ("Sở hữu trí tuệ", "giấy chứng nhận tổ chức giám định sở hữu công nghiệp tại địa phương"),
    ("Sở hữu trí tuệ", "hỗ trợ tạo lập và khai thác tài sản trí tuệ"),
)
VERBS = ("Cấp", "Cấp lại", "Cấp đổi", "Sửa đổi, bổ sung", "Gia hạn")
LIMITS = ("10wd", "14wd", "20wd", "6wd")
DECIDED = ("published", "amended", "process")
FEE = 250_000
CANNOT = "Chưa có thủ tục tương ứng trong cơ sở dữ liệu quốc gia"
PAPERS = (
    Component(name="Đơn đề nghị", form="Mẫu số 01"),
    Component(name="Tài liệu kèm theo", originals=0, copies=1),
)
STEPS = (
    ("Tiếp nhận và chuyển hồ sơ", "Công chức một cửa", Fraction(1, 20)),
    ("Thẩm định", "Chuyên viên phòng chuyên môn", Fraction(3, 4)),
    ("Ký duyệt", "Lãnh đạo Sở", Fraction(1, 5)),
    ("Trả kết quả", "Công chức một cửa", Fraction(0)),
)


def load_procedures(key: str, told: dict[str, Any], decision: Callable[[Any], Any], *, by: Actor) -> None:
    """Of one agency; those that are there already stay as they are. `decision` finds or enters one as it is told."""
    decisions = {name: decision(told[name]["decision"]) for name in DECIDED if name in told}
    for year, plan in told.get("review_plans", {}).items():
        _planned(decision(plan), year, by)
    made = Catalogue(agency_named(key), told, decisions, by)
    kept = kept_codes(made.agency)
    for turn, (code, field, name) in enumerate(_named(told["number"])):
        if code not in kept:
            version = made.published(turn, code, _contents(field, name, turn, told))
            made.process_of(version)
    if "reviewed" in told and not simplifications_held(by, made.agency).exists():
        made.review(told["reviewed"])


def _planned(plan: Any, year: int, by: Actor) -> None:
    with suppress(AlreadyReviewPlan):
        plan_review(document=plan, year=year, at=_morning(plan.issued_on), by=by)


def _named(number: int) -> Iterator[tuple[str, str, str]]:
    """Code, field, name: first those of the sample dossiers."""
    yield from PROCEDURES[:number]
    for turn in range(number - len(PROCEDURES)):
        verb, (field, subject) = VERBS[turn // len(SUBJECTS)], SUBJECTS[turn % len(SUBJECTS)]
        yield f"9.{len(PROCEDURES) + turn + 1:06}", field, f"{verb} {subject}"


def _dealt(told: Any, turn: int) -> Any:
    """{full: 41, partial: 17}: the first 41 are full. A bare number tells of how many it is so."""
    if not isinstance(told, dict):
        return turn < (told or 0)
    for value, number in told.items():
        if turn < number:
            return value
        turn -= number
    return ""


def _contents(field: str, name: str, turn: int, told: dict[str, Any]) -> Contents:
    limit = Budget.parse(LIMITS[turn % len(LIMITS)])
    return Contents(
        name=name,
        field=field,
        limit_by_law=limit,
        limit=limit,
        origin=Origin(_dealt(told["origin"], turn)),
        fee=FEE if _dealt(told.get("fee"), turn) else 0,
        applicants="Tổ chức, cá nhân",
        result="Văn bản hoặc giấy chứng nhận của Sở",
        components=PAPERS,
    )


def _terms(turn: int, told: dict[str, Any]) -> Terms:
    national = NationalPortal(_dealt(told.get("national_portal", {}), turn))
    shown = {
        name: _dealt(told.get(name), turn) for name in ("onestop_page", "province_portal", "postal", "posted")
    }
    return Terms(
        online=Level(_dealt(told["online"], turn)),
        national_portal=national,
        impossible_because=CANNOT if national is NationalPortal.IMPOSSIBLE else "",
        **shown,
    )


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What is told of one agency, and the decisions by which it was done."""

    agency: "Agency"
    told: dict[str, Any]
    decisions: Mapping[str, Any]
    by: Actor

    def published(self, turn: int, code: str, contents: Contents) -> "ProcedureVersion":
        place: dict[str, Any] = {"unit": self.unit(turn), "by": self.by}
        told: dict[str, Any] = {
            "agency": self.agency,
            "code": code,
            "contents": contents,
            "terms": _terms(turn, self.told),
        }
        version = publish_procedure(**told, **place, **self.decided("published"))
        if "amended" not in self.told:
            return version
        half = Budget.working_days(contents.limit_by_law.legs[0].amount / 2)
        procedure, contents = version.procedure, replace(contents, limit=half)
        told = {"procedure": procedure, "version": procedure.version, "contents": contents}
        return amend_procedure(**told, **place, **self.decided("amended"))

    def unit(self, turn: int) -> "Agency | None":
        """Those of a unit below come last."""
        for key, number in self.told.get("unit", {}).items():
            if turn >= self.told["number"] - number:
                return agency_named(key)
        return None

    def process_of(self, version: "ProcedureVersion") -> None:
        """Approved, and led through by the software."""
        if "process" not in self.told:
            return
        minutes = version.budget.legs[0].minutes
        steps = [Step(name=name, role=role, minutes=int(minutes * part)) for name, role, part in STEPS]
        made = approve_process(version=version, steps=steps, by=self.by, **self.decided("process"))
        if day := self.told["process"].get("digitised"):
            digitise_process(process=made, on=day, at=_morning(day), by=self.by)

    def review(self, told: Mapping[str, Any]) -> None:
        """All that are in force on a day, by the plan of the year."""
        (plan,) = (one for one in plans_of(self.agency) if one.year == told["day"].year)
        facts = {"plan": plan, "findings": told["findings"], "on": told["day"], "at": _morning(told["day"])}
        for version in versions_on(self.agency, told["day"]):
            review_procedure(procedure=version.procedure, **facts, by=self.by)

    def decided(self, by: str) -> dict[str, Any]:
        told = self.told[by]
        return {"decision": self.decisions[by], "on": told["day"], "at": _morning(told["day"])}


def _morning(day: date) -> datetime:
    return datetime.combine(day, time(8), VIETNAM)
